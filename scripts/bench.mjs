// node scripts/bench.mjs [NAME …] [--out FILE.json] [--write] [-- …]: the measurements in tests/bench, all of them or by name.
//
// Each tests/bench/NAME.mjs exports `bench(args)`, which gives back its figures; they go to FILE.json in one array, and
// with --write into docs/evaluation.md.
import { readdirSync, writeFileSync } from "node:fs";
import { arch, availableParallelism, cpus, platform } from "node:os";
import { fileURLToPath } from "node:url";
import { table, writeSection } from "../tests/eval/evaluation-page.mjs";
import { browserVersion } from "./browsers.mjs";

/**
 * One measured figure.
 *
 * @typedef {object} Figure
 * @property {string} name what was measured, with its circumstances ("noticing: main thread a page, median")
 * @property {number} value
 * @property {string} unit "ms", "kB", "pages" …
 * @property {string} [peer] the program that did the same work beside ours
 * @property {number} [ratio] how often ours goes into the peer's: above 1 the peer needed more
 */

const folder = new URL("../tests/bench/", import.meta.url);
const known = readdirSync(fileURLToPath(folder))
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.slice(0, -4));

const args = process.argv.slice(2);
const at = args.indexOf("--out");
const [, out] = at < 0 ? [] : args.splice(at, 2);
const writeAt = args.indexOf("--write");
if (writeAt >= 0) args.splice(writeAt, 1);
const machine = [
  `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"})`,
  `${platform()} ${arch()}`,
  `Node ${process.versions.node}`,
  browserVersion("chromium") ?? "no Chromium",
].join(", ");
const names = args.filter((arg) => known.includes(arg));
/** What is no name goes to the measurements: a folder of pages, for instance. */
const rest = args.filter((arg) => !known.includes(arg));

/** @type {Figure[]} */
const figures = [];
for (const name of names.length > 0 ? names : known) {
  const { bench } = await import(new URL(`${name}.mjs`, folder).href);
  const measured = await bench(rest);
  printTable(measured);
  figures.push(...measured);
  if (writeAt >= 0) writeSection(`bench ${name}`, reportOf(name, measured));
}
console.log(machine);
if (out) writeFileSync(out, `${JSON.stringify(figures, null, 2)}\n`);

/** @param {Figure[]} measured */
function printTable(measured) {
  const wide = Math.max(...measured.map(({ name }) => name.length));
  for (const { name, value, unit, peer, ratio } of measured) {
    const beside = peer === undefined ? "" : `   ${peer}: × ${ratio}`;
    console.log(`${name.padEnd(wide)}  ${String(value).padStart(9)} ${unit}${beside}`);
  }
}

/** @param {string} name @param {Figure[]} measured */
function reportOf(name, measured) {
  const rows = measured.map(({ name: what, value, unit, peer, ratio }) => [
    what,
    value,
    unit,
    peer === undefined ? "" : `${peer}: × ${ratio}`,
  ]);
  return `## Speed: ${name}\n\n${machine}\n\n${table(["measured", "value", "unit", "beside"], rows)}`;
}
