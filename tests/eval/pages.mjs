import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findReader } from "./pages/find-reader.mjs";
import { loadProduct } from "./load-product.mjs";
import { printReport } from "./pages/print-report.mjs";
import { readPages } from "./pages/read-pages.mjs";
import { scorePages } from "./pages/score-pages.mjs";

/**
 * `eval pages DIR [--out FILE] [--script FILE] [--only IDS.json] [--verbose]`: reads the saved pages of a folder with
 * the built reading script in real Chromium and says how right it was. Returns the exit code.
 */
export async function evaluate(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: "string" },
      script: { type: "string" },
      only: { type: "string" },
      verbose: { type: "boolean", default: false },
    },
  });
  const folder = positionals[0];
  if (!folder || !existsSync(join(folder, "manifest.json"))) {
    console.log(`pages: skipped, there is no collection of pages at ${folder ?? "(no folder given)"}`);
    return 0;
  }
  const script = values.script ?? findReader();
  if (!script) {
    console.error("pages: no built reading script in dist/ (npm run build, or --script FILE)");
    return 1;
  }
  const labels = chosen(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")), values.only);
  const source = readFileSync(script, "utf8");
  const { checkPage } = await loadProduct(new URL("./pages/product.ts", import.meta.url));
  const { rows, browser } = await readPages(labels, folder, source, checkPage);
  const scores = scorePages(labels, rows);
  const report = { ...scores, browser, reader: createHash("sha256").update(source).digest("hex"), rows };
  printReport(report, values.verbose);
  if (values.out) writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`);
  return 0;
}

function chosen(labels, only) {
  if (!only) return labels;
  const ids = new Set(JSON.parse(readFileSync(only, "utf8")));
  return labels.filter(({ id }) => ids.has(id));
}
