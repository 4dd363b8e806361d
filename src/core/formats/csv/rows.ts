import Papa from "papaparse";

/** A row of a table and the line of the file on which it begins (1-based). */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Wrong quotes to get over in one file; a file with more is no table. */
const patience = 20;

/**
 * The rows of a table, from its header on.
 *
 * A quote that never closes takes the whole rest of a file into one cell. Where the line after it looks like a row
 * again (it has `width` cells), the quote was a slip: its line is read without quotes, and reading goes on behind it.
 * Otherwise the file was cut off inside the cell: `cutOff` is the line of that row, which is kept as far as it goes.
 */
export function readRows(
  text: string,
  delimiter: string,
  firstLine: number,
  width: number,
): { readonly rows: readonly Row[]; readonly cutOff: number | null } {
  const rows: Row[] = [];
  let rest = text;
  let line = firstLine;
  for (let slips = 0; ; slips++) {
    const { data, errors } = Papa.parse<string[]>(rest, { delimiter });
    const isOpen = errors.some(({ code }) => code === "MissingQuotes");
    const start = rows.length;
    for (const cells of data) {
      rows.push({ line, cells });
      line += 1 + cells.reduce((breaks, cell) => breaks + lineBreaks(cell), 0);
    }
    const last = rows.at(-1);
    if (!isOpen || last === undefined) return { rows, cutOff: null };
    const [broken, behind] = afterLines(rest, last.line - (rows[start]?.line ?? 0));
    const [next] = afterLines(behind, 0);
    const isSlip = (behind.trim() === "" ? broken : next).split(delimiter).length === width;
    if (slips >= patience || width < 2 || !isSlip) return { rows, cutOff: last.line };
    rows.pop();
    rows.push({ line: last.line, cells: broken.split(delimiter).map((cell) => cell.replace(/^"|"$/g, "")) });
    if (behind.trim() === "") return { rows, cutOff: last.line };
    rest = behind;
    line = last.line + 1;
  }
}

/** The line that comes after so many others, and all that is behind it. */
function afterLines(text: string, count: number): [line: string, behind: string] {
  const end = /\r\n|\r|\n/g;
  let from = 0;
  for (let passed = 0; ; passed++) {
    const found = end.exec(text);
    if (found === null) return passed === count ? [text.slice(from), ""] : ["", ""];
    if (passed === count) return [text.slice(from, found.index), text.slice(end.lastIndex)];
    from = end.lastIndex;
  }
}

function lineBreaks(cell: string): number {
  return cell.match(/\r\n|\r|\n/g)?.length ?? 0;
}
