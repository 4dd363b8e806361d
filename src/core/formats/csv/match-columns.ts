import Papa from "papaparse";
import { type Column, foldHeader } from "./dialect.ts";
import { findHeader, type Header } from "./find-header.ts";
import { columnFor, generic, guessTopic } from "./generic.ts";
import { guessColumns, kindOf } from "./guess-columns.ts";
import type { Topic } from "./header-words.ts";

/** How the user says a table is to be read. */
export interface ColumnMatch {
  /** The first row says what the columns are; it is nobody. */
  readonly isHeaded: boolean;
  /** What each column is about, in the order of the file; null for one that is passed over. */
  readonly topics: readonly (Topic | null)[];
}

/** A table as a person is asked about it: its first row and a few more, and what the columns seem to be. */
export interface TableSketch {
  /** As written; as many cells as the table has columns. */
  readonly first: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly guess: ColumnMatch;
}

/** Rows to look at. */
const sample = 50;

/** The columns of a table as nobody's program writes it; null for the export of one we know, and for what is no table. */
export function sketchTable(text: string): TableSketch | null {
  const layout = layTable(text);
  if (layout === null || layout.dialect !== generic) return null;
  const { data } = Papa.parse<string[]>(text.slice(layout.offset), {
    delimiter: layout.delimiter,
    preview: sample,
    skipEmptyLines: true,
  });
  const width = Math.max(layout.names.length, ...data.map((row) => row.length));
  const known = new Set(layout.names);
  const whole = (row: readonly string[]): string[] =>
    Array.from({ length: width }, (_, at) => row[at]?.trim() ?? "");
  const [first = [], ...rows] = data.map(whole);
  const byHeader = Array.from({ length: width }, (_, at) => guessTopic(layout.names[at] ?? "", known));
  return {
    first,
    rows,
    guess: { isHeaded: !layout.isGuessed, topics: byCells(byHeader, rows, !layout.isGuessed) },
  };
}

/** The same guesses, and where no header says who it is or how they are reached, those that the cells allow. */
function byCells(
  byHeader: readonly (Topic | null)[],
  rows: readonly (readonly string[])[],
  isHeaded: boolean,
): (Topic | null)[] {
  const topics = [...byHeader];
  const fill = (topic: Topic, isMeant: (cells: readonly string[]) => boolean): void => {
    const at = topics.findIndex(
      (known, column) => known === null && isMeant(rows.map((row) => row[column] ?? "")),
    );
    if (at >= 0) topics[at] = topic;
  };
  const isWhole = (cell: string): boolean => /\S\s+\S/.test(cell);
  if (!topics.includes("email")) fill("email", (cells) => kindOf(cells) === "e mail");
  // Under a header that nobody knows, digits may be anything.
  if (!isHeaded) fill("tel", (cells) => kindOf(cells) === "phone");
  if (!(["fn", "given", "family"] as const).some((topic) => topics.includes(topic)))
    fill("fn", (cells) => kindOf(cells) === "name" && cells.filter(isWhole).length > rows.length / 2);
  return topics;
}

/** Where a table begins and how its cells are parted, whatever they say; null for what is no table. */
export function layTable(text: string): Header | null {
  return findHeader(text) ?? guessColumns(text) ?? plainTable(text);
}

/** What to do with the cells of each column. */
export function matchedColumns({ topics }: ColumnMatch): readonly (Column | null)[] {
  return topics.map((topic) => (topic === null ? null : columnFor(topic)));
}

/** Rows of one width, of whose headers and cells none means anything to us. */
function plainTable(text: string): Header | null {
  const { data, meta } = Papa.parse<string[]>(text, {
    preview: sample,
    skipEmptyLines: true,
    delimitersToGuess: [",", ";", "\t", "|"],
  });
  const [first = []] = data;
  const even = data.filter((row) => row.length === first.length);
  // Commas with a space behind are those of sentences.
  const isProse =
    even.filter((row) => row.slice(1).some((cell) => /^\s/.test(cell))).length > even.length / 2;
  if (data.length < 2 || first.length < 2 || even.length < 0.8 * data.length || isProse) return null;
  return {
    offset: 0,
    line: 1,
    delimiter: meta.delimiter,
    names: first.map(foldHeader),
    dialect: generic,
    isGuessed: !looksLikeHeaders(first),
  };
}

/** All there, none twice, and words only. */
function looksLikeHeaders(cells: readonly string[]): boolean {
  const names = new Set(cells.map(foldHeader));
  return names.size === cells.length && cells.every((cell) => cell.trim() !== "" && !/[\d@]/.test(cell));
}
