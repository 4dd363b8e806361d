import { putHandle } from "../handle.ts";
import { type Column, type Dialect, foldHeader } from "./dialect.ts";
import { topicOf } from "./header-topic.ts";
import type { Topic } from "./header-words.ts";
import { email, line, list, namePart, note, phone, phrases, profile, url, words } from "./put.ts";

/** Any other table with a column we know, Thunderbird's among them. */
export const generic: Dialect = {
  format: "csv",
  recognises: (headers) => [...headers].some((header) => guessTopic(header, headers) !== null),
  column: (header, headers) => {
    const topic = guessTopic(header, headers);
    if (topic === "profile") return named(header);
    return topic === null ? null : columnFor(topic);
  },
};

/** A profile's address, or the name of somebody on the service by which the column is called ("Twitter": "@ann"). */
function named(service: string): Column {
  return (found, cell, cells) =>
    /[/:]/.test(cell) ? profile(found, cell, cells) : putHandle(found, service, cell);
}

/** Where the cells of a column on this topic belong. */
export function columnFor(topic: Topic): Column {
  return columns[topic];
}

/** What a column is about, by its header and those beside it (folded); null if nobody can tell. */
export function guessTopic(header: string, headers: ReadonlySet<string>): Topic | null {
  if (isBeforeName(header, headers)) return "prefix";
  const depends = dependent[header];
  return depends === undefined ? topicOf(header) : (depends(headers) ?? topicOf(header));
}

/** Whether one of these stands there, too. */
const beside = (headers: ReadonlySet<string>, ...others: string[]): boolean =>
  others.some((other) => headers.has(other));

/** Headers that say something else by what stands beside them; null where they do not. */
const dependent: Readonly<Record<string, (headers: ReadonlySet<string>) => Topic | null>> = {
  // French "nom" is the family name beside a "prénom", the whole name without one.
  nom: (all) => (beside(all, "prenom") ? null : "fn"),
  nome: (all) =>
    beside(all, "cognome", "sobrenome", "apelido", "ultimo nome", "nome proprio") ? null : "fn",
  nombre: (all) => (beside(all, "apellidos", "apellido") ? null : "fn"),
  // "Apelido" is the family name in Portugal; in Brazil, where that is "sobrenome", it is the nickname.
  apelido: (all) => (beside(all, "sobrenome", "ultimo nome") ? "nickname" : null),
  // Without accents, a birthday in Portuguese is an anniversary in Spanish.
  aniversario: (all) =>
    beside(all, "nome", "sobrenome", "primeiro nome") && !beside(all, "data de nascimento") ? "bday" : null,
  // Thunderbird writes a birthday into three columns, and calls that of the day by the word for all of it.
  "birth day": (all) => (beside(all, "birth month") ? null : "bday"),
  geburtstag: (all) => (beside(all, "geburtsmonat") ? "birth-day" : null),
  verjaardag: (all) => (beside(all, "geboortemaand") ? "birth-day" : null),
  urodziny: (all) => (beside(all, "miesiac urodzenia") ? "birth-day" : null),
  誕生日: (all) => (beside(all, "誕生月") ? "birth-day" : null),
  [foldHeader("이름")]: (all) => (beside(all, foldHeader("성")) ? null : "fn"),
  [foldHeader("όνομα")]: (all) => (beside(all, foldHeader("επώνυμο")) ? null : "fn"),
  имя: (all) => (beside(all, "фамилия") ? null : "fn"),
  anniversaire: (all) => (beside(all, "mois", "mois de naissance") ? "birth-day" : null),
  jour: (all) => (beside(all, "annee de naissance") ? "birth-day" : null),
  mois: (all) => (beside(all, "annee de naissance") ? "birth-month" : null),
  // Outlook in Spanish and Italian leaves the word for the phone out.
  particular: (all) => (beside(all, "apellidos") ? "home-tel" : null),
  abitazione: (all) => (beside(all, "cognome") ? "home-tel" : null),
  "abitazione 2": (all) => (beside(all, "cognome") ? "home-tel" : null),
  ufficio: (all) => (beside(all, "cognome") ? "work-tel" : null),
  "ufficio 2": (all) => (beside(all, "cognome") ? "work-tel" : null),
};

/** Outlook calls what stands before the name "Title", in every language; where the job has a column of its own. */
function isBeforeName(header: string, headers: ReadonlySet<string>): boolean {
  if (!/^(?:title|titel|titre|titulo|titolo|tytuł)$/.test(header)) return false;
  return [...headers].some((other) => other !== header && topicOf(other) === "title");
}

/** Thunderbird keeps a birthday in three columns. Until all are there, what is missing makes it no date. */
function birthPart(at: "year" | "month" | "day"): Column {
  return (found, cell) => {
    const known = /^(?<year>\d{4}|-)-(?<month>\d{2})-(?<day>\d{2})$/.exec(found.bday)?.groups;
    if (known === undefined && found.bday !== "") return;
    const parts = {
      year: "-",
      month: "00",
      day: "00",
      ...known,
      [at]: cell.padStart(at === "year" ? 4 : 2, "0"),
    };
    found.bday = `${parts.year}-${parts.month}-${parts.day}`;
  };
}

const columns: Readonly<Record<Topic, Column>> = {
  fn: line("fn"),
  given: namePart("given"),
  family: namePart("family"),
  additional: namePart("additional"),
  prefix: namePart("prefix"),
  suffix: namePart("suffix"),
  nickname: line("nickname"),
  email: email(""),
  tel: phone(""),
  mobile: phone("mobile"),
  "work-tel": phone("work"),
  "home-tel": phone("home"),
  fax: phone("fax"),
  pager: phone("pager"),
  org: line("org"),
  title: line("title"),
  role: line("role"),
  url,
  profile,
  bday: (found, cell) => (found.bday ||= cell),
  "birth-year": birthPart("year"),
  "birth-month": birthPart("month"),
  "birth-day": birthPart("day"),
  anniversary: (found, cell) => void found.anniversaries.push({ date: cell, label: "anniversary" }),
  interests: list("interests", words),
  expertise: list("expertise", words),
  projects: list("projects", phrases),
  needs: list("needs", phrases),
  categories: list("categories", words),
  note,
  pronouns: line("pronouns"),
  lang: line("lang"),
  tz: line("tz"),
};
