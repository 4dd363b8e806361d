import type { Contact } from "../../contact/contact.ts";
import type { Cells, Column, Dialect } from "./dialect.ts";
import { email, line, namePart, note, profile } from "./put.ts";
import { readTableDate } from "./table-date.ts";

/**
 * LinkedIn's `Connections.csv`. Most rows have no e-mail, because its owner must allow that. The day of the connection
 * becomes a line of the note: it says since when you know each other, and is no anniversary to congratulate on.
 */
export const linkedin: Dialect = {
  format: "linkedin-csv",
  recognises: (headers) =>
    headers.has("first name") &&
    (headers.has("connected on") || headers.has("position")) &&
    headers.has("company"),
  column: (header) => columns.get(header) ?? null,
};

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

/** LinkedIn began in 2003, so a year of two digits is of this century. */
function connectedOn(found: Contact, cell: string, cells: Cells): void {
  const date = readTableDate(cell, "day-first", 2099);
  note(found, `Connected on LinkedIn: ${date || cell}`, cells);
}
