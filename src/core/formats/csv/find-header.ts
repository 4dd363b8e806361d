import Papa from "papaparse";
import { type Dialect, foldHeader } from "./dialect.ts";
import { generic } from "./generic.ts";
import { goodturn } from "./goodturn.ts";
import { google } from "./google.ts";
import { linkedin } from "./linkedin.ts";
import { thunderbird, yahoo } from "./other-programs.ts";
import { outlook } from "./outlook.ts";

/** All dialects, the most telling first. */
export const dialects: readonly Dialect[] = [
  goodturn,
  linkedin,
  google,
  outlook,
  thunderbird,
  yahoo,
  generic,
];

/** Where a table begins and how it is written. */
export interface Header {
  /** 0-based offset of the header line in the text, and its 1-based line number. */
  readonly offset: number;
  readonly line: number;
  readonly delimiter: string;
  /** Folded, in order. */
  readonly names: readonly string[];
  readonly dialect: Dialect;
  /** The table has no such line: the first one is a person already. */
  readonly isGuessed: boolean;
}

/** Lines to look at: LinkedIn puts a paragraph before its table, Excel a line `sep=;`. */
const furthest = 30;

/** Lines of the tallest header. */
const tallest = 30;

/**
 * Find the line that heads the table: among the first lines, with each delimiter, the one with the most columns that
 * mean something; the earlier where two are equal. Null where no line has any.
 */
export function findHeader(text: string): Header | null {
  let best: Header | null = null;
  let bestCount = 0;
  let offset = 0;
  for (let line = 1; line <= furthest && offset < text.length; line++) {
    const end = /\r\n|\r|\n/g;
    end.lastIndex = offset;
    const found = end.exec(text);
    const content = wholeRow(text, offset, found?.index ?? text.length);
    if (content.length <= 20_000) {
      for (const delimiter of [",", ";", "\t", "|"]) {
        const cells = Papa.parse<string[]>(content, { delimiter }).data[0] ?? [];
        const names = withTitlesApart(cells.map(foldHeader));
        const known = new Set(names);
        const dialect = dialects.find((one) => one.recognises(known));
        const count =
          dialect === undefined ? 0 : names.filter((name) => dialect.column(name, known) !== null).length;
        if (dialect !== undefined && count > bestCount) {
          best = { offset, line, delimiter, names, dialect, isGuessed: false };
          bestCount = count;
        }
      }
    }
    // Three columns that mean something are no accident; rows below would only be taken for headers.
    if (found === null || bestCount >= 3) break;
    offset = found.index + found[0].length;
  }
  return best;
}

/** The line, or more of them where a quoted header goes on below. */
function wholeRow(text: string, offset: number, end: number): string {
  const line = text.slice(offset, end);
  if (quotes(line) % 2 === 0) return line;
  const more = text.slice(offset, offset + 20_000);
  const lines = more.split(/(?<=\n)/).slice(0, tallest);
  for (let count = 2; count <= lines.length; count++) {
    const rows = lines.slice(0, count).join("");
    if (quotes(rows) % 2 === 0) return rows.trimEnd();
  }
  return line;
}

function quotes(text: string): number {
  return text.match(/"/g)?.length ?? 0;
}

/**
 * Outlook in French heads two columns "Titre": the first is what stands before the name, the second the job. The first is
 * called by the word that means nothing else.
 */
function withTitlesApart(names: readonly string[]): string[] {
  const first = names.findIndex((name) => /^(?:titre|titolo|titulo|titel)$/.test(name));
  const isTwice = first >= 0 && names.lastIndexOf(names[first] ?? "") > first;
  return names.map((name, at) => (isTwice && at === first ? "name prefix" : name));
}
