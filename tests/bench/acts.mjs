// What suggesting costs with a long list, and how soon somebody can type in the composer.
//
//   npm run bench -- acts [--out FILE.json]
import { build } from "../../scripts/build.mjs";
import { loadProduct } from "../eval/load-product.mjs";

/** As many as the budget is for. */
const size = { contacts: 10_000, entries: 5_000, promises: 200 };
const runs = 60;
const today = "2026-03-02";

/** The same numbers every time (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const subjects = [
  "search engines",
  "beta testers",
  "machine learning",
  "pruning roses",
  "climate policy",
  "a new job",
  "compilers",
  "information retrieval",
  "early music",
  "databases",
  "design systems",
  "public speaking",
];

/** People as an address book has them: most with little, some with much. */
function aList({ emptyContact }, random) {
  const pick = () => subjects[Math.floor(random() * subjects.length)];
  const some = (share) => (random() < share ? [`${pick()} ${Math.floor(random() * 40)}`, pick()] : []);
  const two = (number) => String(number).padStart(2, "0");
  return Array.from({ length: size.contacts }, (_, at) => ({
    ...emptyContact(`uid-${at}`, daysAgo(Math.floor(random() * 900))),
    fn: `Person ${at}`,
    interests: some(0.5),
    expertise: some(0.3),
    projects: some(0.2),
    needs: some(0.2),
    bday:
      random() < 0.5 ? `--${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}` : "",
    note: random() < 0.4 ? `Met in ${1990 + (at % 30)}. ${"Likes long walks. ".repeat(20)}` : "",
    rhythm: random() < 0.1 ? 30 : null,
  }));
}

const daysAgo = (days) => new Date(Date.parse(today) - days * 86_400_000).toISOString();

function aSituation(product, random, page) {
  const people = aList(product, random);
  const uid = () => `uid-${Math.floor(random() * random() * size.contacts)}`;
  const kinds = [...product.actIds, "received"];
  const journal = Array.from({ length: size.entries }, () => ({
    act: kinds[Math.floor(random() * kinds.length)],
    uids: [uid()],
    at: daysAgo(Math.floor(random() * 700)),
    words: "",
  })).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const promises = Array.from({ length: size.promises }, (_, at) => ({
    id: `p${at}`,
    uids: [uid()],
    what: "send the slides",
    day: daysAgo(Math.floor(random() * 60) - 30).slice(0, 10),
    isOpen: random() < 0.7,
    isIntroduction: false,
  }));
  return {
    page,
    index: product.buildIndex(people),
    contacts: new Map(people.map((contact) => [contact.uid, contact])),
    person: null,
    exclude: new Set(),
    journal,
    promises,
    offers: ["testing early versions", "introductions to designers"],
    rhythmOf: product.rhythmBy([]),
    ranking: product.ranking,
    today,
  };
}

/** Median and 95th percentile of the processor time of `suggest()` (others may share the machine), each run with a situation of its own over the same list. */
function measureSuggest({ suggest }, situation) {
  const times = [];
  for (let run = 0; run < runs + 10; run += 1) {
    // What is remembered for a situation must not be asked again; what is remembered of people may.
    const fresh = { ...situation };
    const start = process.cpuUsage();
    suggest(fresh);
    const { user, system } = process.cpuUsage(start);
    if (run >= 10) times.push((user + system) / 1_000);
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(runs / 2)], p95: times[Math.floor(runs * 0.95)] };
}

/** From opening the composer to a cursor in its first field, as built, in Chromium: the median of several. */
async function measureComposer() {
  const { runnerImport } = await import("vite");
  const load = async (file) =>
    (
      await runnerImport(new URL(`../e2e/${file}`, import.meta.url).pathname, {
        configFile: false,
        logLevel: "warn",
      })
    ).module;
  const [{ browsers }, { profileUrl, sites }] = await Promise.all([load("harness.ts"), load("sites.ts")]);
  const driver = await browsers[0].launch({ sites });
  try {
    const tab = await driver.open(profileUrl);
    const popup = await driver.clickToolbar(tab);
    await popup.click("button", /^Add Ana/);
    await popup.click("button", "Write a recommendation");
    const first = await driver.waitForExtensionPage(/compose\.html/);
    await first.waitFor("textbox", "Your words");
    const url = new URL(await first.url());
    const times = [];
    for (let run = 0; run < 9; run += 1) {
      const page = await driver.openExtensionPage(url.pathname.slice(1) + url.search);
      await page.waitFor("textbox", "Your words");
      times.push(
        await page.evaluate(() => performance.getEntriesByName("compose-ready")[0]?.startTime ?? Number.NaN),
      );
      await page.close();
    }
    return times.toSorted((a, b) => a - b)[4];
  } finally {
    await driver.close();
  }
}

const rounded = (value) => Number(value.toFixed(2));

export async function bench() {
  if (!(await build(["chromium"])).ok) throw new Error("The build failed: see above.");
  const product = await loadProduct(new URL("acts/product.ts", import.meta.url));
  const page = {
    ...product.emptyPage("article", "https://reading.example/bm25", "How search engines rank documents"),
    language: "en",
    keywords: ["search engines", "information retrieval"],
    textSample: "A search engine decides which documents answer a query best. ".repeat(40),
  };
  const list = `${size.contacts} contacts, ${size.entries} entries, ${size.promises} promises`;
  const figures = [];
  for (const [where, read] of [
    ["Today", null],
    ["an article", page],
  ]) {
    const { median, p95 } = measureSuggest(product, aSituation(product, seeded(7), read));
    figures.push(
      {
        name: `suggest() on ${where}, ${list}, warm, processor time, median`,
        value: rounded(median),
        unit: "ms",
      },
      {
        name: `suggest() on ${where}, ${list}, warm, processor time, 95 of 100`,
        value: rounded(p95),
        unit: "ms",
      },
    );
  }
  figures.push({
    name: "composer, from opening to a cursor in its first field, median of 9",
    value: rounded(await measureComposer()),
    unit: "ms",
  });
  return figures;
}
