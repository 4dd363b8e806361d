import { table } from "../evaluation-page.mjs";

/**
 * What an import got right, as a section of docs/evaluation.md: by field, and by what the file was written as.
 *
 * @param {{ files: number, differences: readonly { file: string, contact?: number, field: string, expected: unknown, found: unknown }[] }} report
 * @param {readonly { format: string, field: string, isRight: boolean }[]} scores one for each thing that was compared; the
 *   number of contacts of a file is the field `count`
 */
export function reportInMarkdown({ files, differences }, scores) {
  const fields = scores.filter(({ field }) => field !== "count");
  const counts = scores.filter(({ field }) => field === "count");
  return [
    "## Contacts: what an import reads",
    `${files} files of real address books, read by the product's own import. Of each file: how many people are in it, and of the first ones every field that the person who looked at the file wrote down. Right is what is the same, sign for sign; addresses may stand in any order, and a file that can be read in two ways says so itself.`,
    "### By field",
    table(
      ["field", "right", "of", "%"],
      [...by(fields, "field"), ["all fields", ...share(fields)], ["contacts in a file", ...share(counts)]],
    ),
    "### By format",
    table(
      ["format", "files", "counts right", "fields right", "of", "%"],
      by(counts, "format").map(([format, right, all]) => [
        format,
        all,
        right,
        ...share(fields.filter((one) => one.format === format)),
      ]),
    ),
    "### What is not as it was expected",
    differences.length === 0
      ? "Nothing."
      : table(
          ["file", "contact", "field", "expected", "found"],
          differences.map(({ file, contact, field, expected, found }) => [
            file,
            contact ?? "",
            field,
            JSON.stringify(expected),
            JSON.stringify(found),
          ]),
        ),
  ].join("\n\n");
}

/** How many are right, of how many, and in per cent, to a tenth. */
function share(scores) {
  const right = scores.filter(({ isRight }) => isRight).length;
  return [right, scores.length, scores.length === 0 ? "" : Math.floor((1000 * right) / scores.length) / 10];
}

/** A row for each value of this property, in the order in which they come. */
function by(scores, property) {
  const values = new Set(scores.map((one) => one[property]));
  return [...values].map((value) => [value, ...share(scores.filter((one) => one[property] === value))]);
}
