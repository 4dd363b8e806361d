import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { writeSection } from "./evaluation-page.mjs";
import { loadProduct } from "./load-product.mjs";
import { baselinesFor } from "./relevance/baselines.mjs";
import { afterShares, onlyTitles, readCollections } from "./relevance/collection.mjs";
import { interval, mean, measure } from "./relevance/measures.mjs";
import { worstMisses } from "./relevance/misses.mjs";
import { relevanceReport } from "./relevance/report.mjs";
import { firstsRight, silence, spoken } from "./relevance/silence.mjs";
import { goodturn } from "./relevance/systems.mjs";

/** Collections whose contacts say what they are interested in, made into one where only the titles are left. */
const interestsFolder = "interests";
const missesShown = 5;
const rowsKept = 10;
/** How many things everybody was given, to see that each one makes the order better. */
const shareCounts = [0, 1, 2, 4, 8, Infinity];

/**
 * `eval relevance DIR [--out FILE.json] [--write] [--only-ours]`: how well the product's own ranking names the right
 * people, beside baselines, over every collection of the folder; what to do better can be tried without the baselines.
 * Articles at even places are for development, those at odd places for checking. Returns the exit code.
 */
export async function evaluate(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: { type: "string" },
      write: { type: "boolean", default: false },
      "only-ours": { type: "boolean", default: false },
    },
  });
  const [folder] = positionals;
  if (!folder || !existsSync(folder)) {
    console.log(`No relevance collections in ${folder ?? "(no folder given)"}: nothing measured.`);
    return 0;
  }
  const product = await loadProduct(new URL("./relevance/product.ts", import.meta.url));
  const collections = await readCollections(folder);
  const interests = collections.find(({ name }) => name === interestsFolder);
  if (interests) collections.push(onlyTitles(interests));
  const report = {
    collections: {},
    silence: null,
    rows: [],
    intervals: {},
    spoke: {},
    firstsRight: {},
    halves: {},
    misses: [],
    learning: {},
  };
  for (const collection of collections) {
    const rank = goodturn(product, collection);
    const ids = (answer) => answer.map(({ uid }) => uid);
    const shown = new Map();
    const systems = {
      goodturn: (article) => {
        const answer = rank(article);
        shown.set(article.id, answer);
        return ids(answer);
      },
      "goodturn, order alone": (article) => ids(rank(article, { threshold: 0 })),
    };
    if (!values["only-ours"])
      for (const [name, make] of baselinesFor(collection)) systems[name] = make(product, collection);
    for (const [system, answer] of Object.entries(systems)) measureSystem(report, collection, system, answer);
    const answers = collection.articles.map((article) => shown.get(article.id));
    answers.forEach((answer, place) =>
      report.rows.push({
        collection: collection.name,
        article: collection.articles[place].id,
        top: ids(answer).slice(0, rowsKept),
      }),
    );
    if (collection.hasHistory) report.learning[collection.name] = learning(product, collection);
    report.misses.push(...worstMisses(collection, answers, missesShown));
  }
  report.strangers = [];
  if (interests) {
    const rank = goodturn(product, interests);
    report.silence = silence((article, options) => rank(article, options).map(({ uid }) => uid), interests);
    for (const { name, articles, hasHistory } of collections) {
      if (hasHistory)
        report.strangers.push({ name, speaks: spoken(articles.map((article) => rank(article))) });
    }
  }
  console.log(relevanceReport(report));
  console.log(
    `\nnDCG@5 of goodturn at even and odd places: ${Object.entries(report.halves)
      .map(([name, [even, odd]]) => `${name} ${even.toFixed(3)} ${odd.toFixed(3)}`)
      .join(", ")}`,
  );
  if (values.write) writeSection("relevance", relevanceReport(report));
  if (values.out) await writeFile(values.out, `${JSON.stringify(report, null, 1)}\n`);
  return 0;
}

function measureSystem(report, { name, articles, right }, system, answer) {
  // The first three also once before, so that what is built at the first call is not measured.
  for (const article of articles.slice(0, 3)) answer(article);
  // Processor time: what else the machine does meanwhile is not what is measured.
  const begin = process.cpuUsage();
  const rankings = articles.map(answer);
  const { user, system: inSystem } = process.cpuUsage(begin);
  const msPerPage = (user + inSystem) / 1_000 / Math.max(1, articles.length);
  const rows = articles.map(({ id }, place) => measure(rankings[place], right.get(id)));
  const gains = rows.map(({ ndcg5 }) => ndcg5);
  (report.collections[name] ??= {})[system] = { ...mean(rows), msPerPage };
  (report.intervals[name] ??= {})[system] = interval(gains);
  (report.spoke[name] ??= {})[system] = spoken(rankings);
  (report.firstsRight[name] ??= {})[system] = firstsRight(rankings, { articles, right });
  report.halves[system === "goodturn" ? name : `${name} (${system})`] = [0, 1].map(
    (rest) => mean(rows.filter((_, place) => place % 2 === rest)).ndcg5 ?? 0,
  );
}

/** nDCG@5 of the order by how many things everybody was given: all articles, those at even places, those at odd ones. */
function learning(product, collection) {
  return shareCounts.map((count) => {
    const rank = goodturn(product, afterShares(collection, count));
    const rows = collection.articles.map((article) => {
      const ids = rank(article, { threshold: 0 }).map(({ uid }) => uid);
      return measure(ids, collection.right.get(article.id));
    });
    const halves = [0, 1].map((rest) => rows.filter((_, place) => place % 2 === rest));
    return { shares: count, ndcg5: [rows, ...halves].map((some) => mean(some).ndcg5 ?? 0) };
  });
}
