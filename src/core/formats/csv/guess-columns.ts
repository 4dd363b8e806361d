import Papa from "papaparse";
import { generic } from "./generic.ts";
import type { Header } from "./find-header.ts";

/** Rows to look at: enough to tell a column of names from one of remarks. */
const sample = 50;

/**
 * What the columns of a table without a header are, judged by their cells: e-mails, phone numbers, names. Null unless
 * one column is of e-mails; nothing else is sure enough.
 */
export function guessColumns(text: string): Header | null {
  const { data, meta } = Papa.parse<string[]>(text, {
    preview: sample,
    skipEmptyLines: true,
    delimitersToGuess: [",", ";", "\t", "|"],
  });
  const width = Math.max(0, ...data.map((row) => row.length));
  const names = Array.from({ length: width }, (_, at) => kindOf(data.map((row) => row[at]?.trim() ?? "")));
  if (!names.includes("e mail")) return null;
  const people = names.flatMap((kind, at) => (kind === "name" ? [at] : []));
  const [first, second] = people;
  // "Ann" and "Lee" side by side are the halves of a name; "Ann Lee" and "Lantern" are not.
  const isSplit =
    first !== undefined && second === first + 1 && data.every((row) => !/\S\s+\S/.test(row[first] ?? ""));
  for (const at of people.slice(isSplit ? 2 : 1)) names[at] = "";
  if (isSplit) [names[first], names[second]] = ["first name", "last name"];
  return { offset: 0, line: 1, delimiter: meta.delimiter, names, dialect: generic, isGuessed: true };
}

/** The header that such cells would have, folded; empty where they tell nothing. */
export function kindOf(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell !== "");
  const most = (pattern: RegExp): boolean =>
    filled.length > 0 && filled.filter((cell) => pattern.test(cell)).length > 0.7 * filled.length;
  if (most(/^(?:[^<>@]*<)?[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>?$/)) return "e mail";
  if (most(/^\+?[\d\s().\-/]{7,20}$/)) return "phone";
  if (most(/^[\p{L}\p{M}][\p{L}\p{M}'’.\- ]{0,60}$/u)) return "name";
  return "";
}
