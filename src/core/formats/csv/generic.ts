import type { Column, Dialect } from "./dialect.ts";
import { type Topic, topicOf } from "./header-words.ts";
import { email, line, list, namePart, note, phone, phrases, profile, url, words } from "./put.ts";

/** Any other table with a column we know, Thunderbird's among them. */
export const generic: Dialect = {
  format: "csv",
  recognises: (headers) => [...headers].some((header) => generic.column(header, headers) !== null),
  column: (header, headers) => {
    if (isBeforeName(header, headers)) return namePart("prefix");
    // French "nom" is the family name beside a "prénom", the whole name without one.
    if (header === "nom" && !headers.has("prenom")) return line("fn");
    if (header === "nome" && !headers.has("cognome") && !headers.has("sobrenome")) return line("fn");
    if (header === "nombre" && !headers.has("apellidos") && !headers.has("apellido")) return line("fn");
    if (headers.has("birth month")) {
      if (header === "birth month") return birthday;
      if (header === "birth day") return null;
    }
    const topic = topicOf(header);
    return topic === null ? null : columns[topic];
  },
};

/** Outlook calls what stands before the name "Title", in every language; where the job has a column of its own. */
function isBeforeName(header: string, headers: ReadonlySet<string>): boolean {
  if (!/^(?:title|titel|titre|titulo|titolo)$/.test(header)) return false;
  return [...headers].some((other) => other !== header && topicOf(other) === "title");
}

/** Thunderbird keeps a birthday in three columns. */
const birthday: Column = (found, month, cells) => {
  const year = cells("birth year") || "-";
  const day = cells("birth day");
  if (day !== "")
    found.bday ||= `${year === "-" ? year : year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
};

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
