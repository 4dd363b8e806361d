import Papa from "papaparse";
import type { ToldEntry } from "../../journal/told";
import { guardCell } from "../csv/formula-guard";
import { listSeparator } from "../csv/goodturn";

/**
 * The journal as a table, an entry a row, newest first. UTF-8 with a byte order mark for Excel, every cell quoted, CRLF.
 * Cells that a spreadsheet would run as a formula get an apostrophe in front, visibly.
 */
export function printJournalCsv(entries: readonly ToldEntry[]): string {
  const rows = entries.map((entry) => columns.map(([, cell]) => guardCell(cell(entry))));
  return `\ufeff${Papa.unparse([columns.map(([header]) => header), ...rows], { quotes: true, newline: "\r\n" })}\r\n`;
}

const columns: readonly (readonly [header: string, cell: (entry: ToldEntry) => string])[] = [
  ["When", ({ at }) => at],
  ["Kind", ({ act }) => act],
  ["People", ({ names }) => names.join(listSeparator)],
  ["Groups", ({ groups }) => groups.join(listSeparator)],
  ["Page title", ({ page }) => page?.title ?? ""],
  ["Page address", ({ page }) => page?.url ?? ""],
  ["Page kind", ({ page }) => page?.kind ?? ""],
  ["Topics", ({ topics = [] }) => topics.join(listSeparator)],
  ["Channel", ({ channel }) => channel ?? ""],
  ["Words", ({ words }) => words],
  ["What came of it", ({ reflection }) => reflection?.words ?? ""],
  ["Looked back on", ({ reflection }) => reflection?.at ?? ""],
  ["Status", ({ status }) => status],
  ["Promised", ({ promisedAt = "" }) => promisedAt],
  ["People IDs", ({ uids }) => uids.join(listSeparator)],
  ["ID", ({ id }) => id],
];
