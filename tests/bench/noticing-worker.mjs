// What noticing costs the extension's worker for each page that is read, with few contacts and with many.
//
//   npm run bench -- noticing-worker [FOLDER of saved pages] [FOLDER like the relevance sets] [--out FILE.json]
import { existsSync } from "node:fs";
import path from "node:path";
import { build } from "../../scripts/build.mjs";
import { loadProduct } from "../eval/load-product.mjs";
import { crowdOf, lessonsOf } from "./crowd/crowd.mjs";
import { timeInWorker } from "./noticing/in-worker.mjs";
import { pagesIn } from "./noticing/pages.mjs";

/** Pages to visit at most: each is waited for. */
const pageLimit = 20;

export async function bench(args) {
  if (!(await build(["chromium"])).ok) throw new Error("The build failed: see above.");
  const relevance = args.find((folder) => existsSync(path.join(folder, "scale", "contacts.jsonl")));
  const pages = pagesIn(args.find((folder) => folder !== relevance));
  const some = pages.filter((_, at) => at % Math.ceil(pages.length / pageLimit) === 0);
  // The first page starts the worker, so a short list is gone through several times.
  const visits = some.length > 10 ? some : Array.from({ length: 5 }, () => some).flat();
  const product = await loadProduct(new URL("./crowd/product.ts", import.meta.url));
  const crowd = crowdOf(product, relevance);
  const lessons = lessonsOf(product, relevance, { shares: 2_000, people: 300 });
  const figures = [];
  for (const people of [
    { name: "4 contacts", contacts: crowd(4), lessons: [] },
    { name: "10,000 contacts", contacts: crowd(10_000), lessons: [] },
    { name: "10,000 contacts, 2,000 shares", contacts: crowd(10_000), lessons },
  ])
    figures.push(...(await timeInWorker(visits, people)));
  return figures;
}
