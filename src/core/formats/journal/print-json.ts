import type { ToldEntry } from "../../journal/told";

/** The journal as JSON, an entry a line, newest first: every field, for other programs. */
export function printJournalJson(entries: readonly ToldEntry[]): string {
  const head = JSON.stringify({ format: "goodturn-journal", version: 1 }).slice(0, -1);
  return `${head},"entries":[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]}\n`;
}
