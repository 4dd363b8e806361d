import type { Contact } from "../../contact/contact.ts";
import type { Cells, Column, Dialect } from "./dialect.ts";
import { generic, guessTopic } from "./generic.ts";
import { email, line, namePart, note, profile } from "./put.ts";
import { dayOrder, readTableDate } from "./table-date.ts";

/**
 * LinkedIn's `Connections.csv`. Most rows have no e-mail, because its owner must allow that. The day of the connection
 * becomes a line of the note: it says since when you know each other, and is no anniversary to congratulate on.
 */
export const linkedin: Dialect = {
  format: "linkedin-csv",
  recognises: (headers) =>
    (headers.has("first name") &&
      (headers.has("connected on") || headers.has("position")) &&
      headers.has("company")) ||
    connected.some((header) => headers.has(header)) ||
    onlyUnknown(headers) !== null,
  column: (header, headers) =>
    columns.get(header) ??
    (connected.includes(header)
      ? connectedOn
      : header === onlyUnknown(headers)
        ? perhapsConnectedOn
        : headers.has("first name")
          ? null
          : generic.column(header, headers)),
};

/** The column that no other program has, in the languages of LinkedIn; the other headers are everybody's. */
const connected: readonly string[] = [
  "verbunden am",
  "vernetzt am",
  "vernetzt seit",
  "connecte le",
  "en relation depuis",
  "date de connexion",
  "conectado el",
  "fecha de conexion",
  "conectado em",
  "collegato il",
  "data collegamento",
  "verbonden op",
];

/**
 * In any other language: LinkedIn's seven columns, of which six are everybody's, so that the last one must be the day of the
 * connection. Null for any other table.
 */
function onlyUnknown(headers: ReadonlySet<string>): string | null {
  if (headers.size !== 7) return null;
  const topics = [...headers].map((header) => [header, guessTopic(header, headers)] as const);
  const all = ["given", "family", "url", "email", "org", "title"] as const;
  const last = topics[6];
  const isWhole = all.every((one) => topics.some(([, topic]) => topic === one));
  return isWhole && last?.[1] === null ? last[0] : null;
}

const columns: ReadonlyMap<string, Column> = new Map<string, Column>([
  ["first name", namePart("given")],
  ["last name", namePart("family")],
  ["url", profile],
  ["profile url", profile],
  ["email address", email("")],
  ["company", line("org")],
  ["position", line("title")],
  ["connected on", connectedOn],
]);

/**
 * LinkedIn began in 2003, so a year of two digits is of this century. Months are words; where they were numbers, in exports
 * until 2018, they stood first ("11/12/2017, 3:05 PM").
 */
function connectedOn(found: Contact, cell: string, cells: Cells): void {
  const date = readTableDate(cell, dayOrder([cell]), 2099);
  note(found, `Connected on LinkedIn: ${date || cell}`, cells);
}

/** A column that nobody can name is the day of the connection where it holds a year. */
function perhapsConnectedOn(found: Contact, cell: string, cells: Cells): void {
  if (/(?<!\d)20\d\d(?!\d)/.test(cell)) connectedOn(found, cell, cells);
}
