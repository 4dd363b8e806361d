import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeSection } from "./evaluation-page.mjs";
import { loadProduct } from "./load-product.mjs";
import { builtReader } from "./pages/extension.mjs";
import { printReport } from "./pages/print-report.mjs";
import { readPages } from "./pages/read-pages.mjs";
import { reportInMarkdown } from "./pages/report-in-markdown.mjs";
import { scorePages } from "./pages/score-pages.mjs";

/**
 * `eval pages DIR [--out FILE.json] [--write] [--only IDS.json]`: has the built extension read the saved pages of a folder
 * in real Chromium and says how right it was. `--write` puts the tables into docs/evaluation.md. Returns the exit code.
 */
export async function evaluate(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: "string" },
      only: { type: "string" },
      write: { type: "boolean", default: false },
    },
  });
  const folder = positionals[0];
  if (!folder || !existsSync(join(folder, "manifest.json"))) {
    console.log(`pages: skipped, there is no collection of pages at ${folder ?? "(no folder given)"}`);
    return 0;
  }
  const labels = chosen(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")), values.only);
  const { source, sha256 } = await builtReader();
  const { rows, browser } = await readPages(labels, folder, source);
  const report = { ...scorePages(labels, rows), browser, reader: sha256, rows };
  const { explain } = await loadProduct(new URL("./pages/product.ts", import.meta.url));
  printReport(report, explain);
  if (values.out) writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`);
  if (values.write) writeSection("pages", reportInMarkdown(report));
  return 0;
}

function chosen(labels, only) {
  if (!only) return labels;
  const ids = new Set(JSON.parse(readFileSync(only, "utf8")));
  return labels.filter(({ id }) => ids.has(id));
}
