// node scripts/bench.mjs [NAME …] [--out FILE.json] [-- …]: the measurements in tests/bench, all of them or by name.
import { readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = new URL("../tests/bench/", import.meta.url);
const known = readdirSync(fileURLToPath(folder))
  .filter((file) => file.endsWith(".mjs"))
  .map((file) => file.slice(0, -4));

const args = process.argv.slice(2);
const at = args.indexOf("--out");
const [, out] = at < 0 ? [] : args.splice(at, 2);
const names = args.filter((arg) => known.includes(arg));
/** What is no name goes to the measurements: a folder of pages, for instance. */
const rest = args.filter((arg) => !known.includes(arg));

/** @type {Record<string, unknown>} */
const figures = {};
for (const name of names.length > 0 ? names : known) {
  const { bench } = await import(new URL(`${name}.mjs`, folder).href);
  figures[name] = await bench(rest);
}
if (out) writeFileSync(out, `${JSON.stringify(figures, null, 2)}\n`);
