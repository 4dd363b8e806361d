import type { Column, Dialect } from "./dialect.ts";
import { type Topic, topicOf } from "./header-words.ts";
import { email, line, list, namePart, note, phone, phrases, profile, url, words } from "./put.ts";

/** Any other table with a column we know, Thunderbird's among them. */
export const generic: Dialect = {
  format: "csv",
  recognises: (headers) => [...headers].some((header) => guessTopic(header, headers) !== null),
  column: (header, headers) => {
    const topic = guessTopic(header, headers);
    return topic === null ? null : columnFor(topic);
  },
};

/** Where the cells of a column on this topic belong. */
export function columnFor(topic: Topic): Column {
  return columns[topic];
}

/** What a column is about, by its header and those beside it (folded); null if nobody can tell. */
export function guessTopic(header: string, headers: ReadonlySet<string>): Topic | null {
  if (isBeforeName(header, headers)) return "prefix";
  // French "nom" is the family name beside a "prénom", the whole name without one.
  if (header === "nom" && !headers.has("prenom")) return "fn";
  if (header === "nome" && !headers.has("cognome") && !headers.has("sobrenome")) return "fn";
  if (header === "nombre" && !headers.has("apellidos") && !headers.has("apellido")) return "fn";
  if (header === "birth day" && !headers.has("birth month")) return "bday";
  return topicOf(header);
}

/** Outlook calls what stands before the name "Title", in every language; where the job has a column of its own. */
function isBeforeName(header: string, headers: ReadonlySet<string>): boolean {
  if (!/^(?:title|titel|titre|titulo|titolo)$/.test(header)) return false;
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
