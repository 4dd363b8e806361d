import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { loadProduct } from "./load-product.mjs";
import { onlyTitles, readCollections } from "./relevance/collection.mjs";
import { mean, measure } from "./relevance/measures.mjs";
import { bestPhraseTfIdf, goodturn } from "./relevance/systems.mjs";

/**
 * `npm run eval -- relevance DIR [--out FILE.json]`: how well the product's own ranking names the right people, beside
 * a simple baseline, over every collection of the folder. Articles at even places are for development, those at odd
 * places for checking; the table shows both. Returns the exit code.
 */
export async function evaluate(argv) {
  const out = argv.includes("--out") ? argv[argv.indexOf("--out") + 1] : undefined;
  const folder = argv.find((one, place) => !one.startsWith("--") && argv[place - 1] !== "--out");
  if (!folder || !existsSync(folder)) {
    console.log(`No relevance collections in ${folder ?? "(no folder given)"}: nothing measured.`);
    return 0;
  }
  const product = await loadProduct(new URL("./relevance/product.ts", import.meta.url));
  const collections = await readCollections(folder);
  const interests = collections.find((one) => one.name === "interests");
  if (interests) collections.push(onlyTitles(interests));
  const report = { collections: {}, silence: null, rows: [] };
  const table = [];
  for (const collection of collections) {
    const rank = goodturn(product, collection);
    const systems = {
      // The order alone, as the other systems give it; then what the user sees: nothing where nobody is good enough.
      goodturn: (article) => rank(article, { threshold: 0 }),
      "goodturn, silent at times": rank,
      "best phrase": bestPhraseTfIdf(product, collection),
    };
    report.collections[collection.name] = {};
    for (const [name, rank] of Object.entries(systems)) {
      const { rankings, msPerPage } = run(rank, collection.articles);
      const rows = collection.articles.map((article, place) =>
        measure(rankings[place], collection.right.get(article.id)),
      );
      const spoke = rankings.filter((ranking) => ranking.length > 0).length / rankings.length;
      report.collections[collection.name][name] = { ...mean(rows), msPerPage };
      table.push({
        collection: collection.name,
        system: name,
        ...rounded({ ...mean(rows), spoke, msPerPage }),
        "ndcg5 dev": round(mean(rows.filter((_, place) => place % 2 === 0)).ndcg5),
        "ndcg5 check": round(mean(rows.filter((_, place) => place % 2 === 1)).ndcg5),
      });
      if (name !== "goodturn") continue;
      collection.articles.forEach((article, place) =>
        report.rows.push({
          collection: collection.name,
          article: article.id,
          top: rankings[place].slice(0, 10),
        }),
      );
    }
  }
  console.table(table);
  if (interests) {
    report.silence = silence(goodturn(product, interests), interests);
    console.log(
      `Silence: speaks on ${percent(report.silence.speaks)} of pages with the right people taken out`,
    );
    console.log(`         keeps ${percent(report.silence.keepsHits)} of the right first suggestions`);
    const strangers = collections.find((one) => one.name === "history-qa");
    if (strangers) {
      const rank = goodturn(product, interests);
      const spoke =
        strangers.articles.filter((article) => rank(article).length > 0).length / strangers.articles.length;
      console.log(`         speaks on ${percent(spoke)} of the pages of another field (history-qa)`);
    }
  }
  if (out) await writeFile(out, `${JSON.stringify(report, null, 1)}\n`);
  return 0;
}

/** Rank every article; the first three also once before, so that what is built at the first call is not measured. */
function run(rank, articles) {
  for (const article of articles.slice(0, 3)) rank(article);
  const begin = performance.now();
  const rankings = articles.map((article) => rank(article));
  return { rankings, msPerPage: (performance.now() - begin) / Math.max(1, articles.length) };
}

/**
 * With the right people out of the list, on how many pages somebody is still named; and of the pages whose first
 * suggestion would be right if the threshold were not there, how many keep it.
 */
function silence(rank, { articles, right }) {
  let speaks = 0;
  let hits = 0;
  let kept = 0;
  for (const article of articles) {
    const wanted = right.get(article.id);
    if (rank(article, { exclude: wanted }).length > 0) speaks += 1;
    const [first] = rank(article, { threshold: 0 });
    if (!wanted.has(first)) continue;
    hits += 1;
    if (rank(article)[0] === first) kept += 1;
  }
  return { speaks: speaks / articles.length, keepsHits: hits > 0 ? kept / hits : 0 };
}

const round = (value) => Math.round(value * 1_000) / 1_000;
const rounded = (row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, round(value)]));
const percent = (share) => `${Math.round(share * 100)} %`;
