import { table } from "../evaluation-page.mjs";
import { normalisation } from "./compare.mjs";

/** The section of docs/evaluation.md about pages: figures only, nothing of the pages themselves. */
export function reportInMarkdown(report) {
  const kinds = Object.entries(report.kinds).map(([kind, one]) => [
    kind,
    one.pages,
    one.precision,
    one.recall,
    one.f1,
  ]);
  const groups = ["shareable", "profile", "other"];
  const others = Object.entries(report.baselines).map(([name, one]) => [
    name,
    ...groups.map((kind) => one[kind].f1),
    ...times(one),
  ]);
  const read = Object.keys(report.confusion).concat("private");
  return [
    "## What a page is, and what it says of itself",
    `${report.pages} saved real pages, each served at its own address, everything else refused; ${report.browser}. The built extension reads them by a click on its toolbar button. Reading script (SHA-256): \`${report.reader}\`.`,
    table(["kind", "pages", "precision", "recall", "F1"], kinds),
    "`shareable` is all kinds worth passing on, taken together. `private` counts as `other`.",
    "### Beside what is in use today",
    table(
      ["", ...groups.map((kind) => `${kind} F1`), "ms median", "ms 95th", "ms max"],
      [["**Goodturn**", ...groups.map((kind) => report.kinds[kind].f1), ...times(report)], ...others],
    ),
    "Milliseconds are CPU time on the page's main thread, compiling the script included, in the same run on the same pages.",
    "### Fields",
    table(
      ["field", "known", "right"],
      Object.entries(report.fields).map(([name, share]) => [name, report.known[name], share]),
    ),
    normalisation.map((line) => `- ${line}`).join("\n"),
    "### Profiles, by where they come from",
    table(
      ["group", "pages", "found", "named right"],
      Object.entries(report.profileGroups).map(([name, one]) => [name, one.pages, one.found, one.named]),
    ),
    "### Known (rows) and read as (columns)",
    table(
      ["", ...read],
      Object.entries(report.confusion).map(([known, row]) => [known, ...read.map((kind) => row[kind] ?? 0)]),
    ),
  ].join("\n\n");
}

function times({ threadMilliseconds: { median, p95, max } }) {
  return [median, p95, max];
}
