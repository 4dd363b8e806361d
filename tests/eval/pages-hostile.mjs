import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findReader } from "./pages/find-reader.mjs";
import { hostilePages } from "./pages/hostile.mjs";
import { loadProduct } from "./load-product.mjs";
import { withTab } from "./pages/tab.mjs";
import { timeInPage } from "./pages/time-in-page.mjs";

/** No page may hold the main thread for longer, in milliseconds of its CPU time. */
const cap = 50;

/**
 * `eval pages-hostile [--script FILE]`: the built reader on pages made to defeat it, in real Chromium. Each must give a
 * page within the cap and leave the document as it was. Returns the exit code.
 */
export async function evaluate(args) {
  const { values } = parseArgs({ args, allowPositionals: true, options: { script: { type: "string" } } });
  const script = values.script ?? findReader();
  if (!script) {
    console.error("pages-hostile: no built reading script in dist/ (npm run build, or --script FILE)");
    return 1;
  }
  const source = readFileSync(script, "utf8");
  const { checkPage } = await loadProduct(new URL("./pages/product.ts", import.meta.url));
  const failed = [];
  await withTab(async (open) => {
    for (const [name, body] of Object.entries(hostilePages)) {
      const { page, client } = await open("https://example.org/2024/05/a-page", Buffer.from(body));
      const before = await page.content();
      const { value, threadMilliseconds } = await timeInPage(client, source, "goodturnReadPage()");
      const start = performance.now();
      const read = checkPage(value, page.url());
      const judged = performance.now() - start;
      const same = (await page.content()) === before;
      const fine = threadMilliseconds <= cap && read !== null && same;
      console.log(
        `${fine ? "ok  " : "FAIL"} ${name}: ${read?.kind}, ${threadMilliseconds.toFixed(1)} ms there, ${judged.toFixed(1)} ms here${same ? "" : ", the document was changed"}`,
      );
      if (!fine) failed.push(name);
      await client.detach();
    }
  });
  return failed.length > 0 ? 1 : 0;
}
