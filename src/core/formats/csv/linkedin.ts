import type { Contact } from "../../contact/contact.ts";
import type { Cells, Column, Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";
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
    connected.some((header) => headers.has(header)),
  column: (header, headers) =>
    columns.get(header) ??
    (connected.includes(header)
      ? connectedOn
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
