// node scripts/eval.mjs pages|relevance|contacts DIR [--out FILE.json] …: one measurement, one file in tests/eval.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [name = "", ...rest] = process.argv.slice(2);
const part = new URL(`../tests/eval/${name}.mjs`, import.meta.url);
if (!/^[a-z-]+$/.test(name) || !existsSync(fileURLToPath(part))) {
  console.error("Usage: npm run eval -- pages|relevance|contacts DIR [--out FILE.json] [--write]");
  process.exit(2);
}
const { evaluate } = await import(part.href);
process.exitCode = await evaluate(rest);
