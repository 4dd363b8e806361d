// What noticing costs: a page's main thread, and the extension's worker.
//
//   npm run bench -- noticing [FOLDER of saved pages] [CONTACTS.jsonl] [--out FILE.json]
import { timeInPages } from "./noticing/in-page.mjs";
import { pagesIn } from "./noticing/pages.mjs";

export async function bench(args) {
  const pages = pagesIn(args.find((arg) => !arg.endsWith(".jsonl")));
  return timeInPages(pages);
}
