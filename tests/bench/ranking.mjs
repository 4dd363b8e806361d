// Ranking one page against many contacts, beside MiniSearch answering the same; building, keeping and changing the index.
//
//   npm run bench -- ranking [FOLDER like the relevance sets] [--out FILE.json]
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import MiniSearch from "minisearch";
import { samplePages } from "../../scripts/pages-to-open.mjs";
import { loadProduct } from "../eval/load-product.mjs";
import { crowdOf, pagesOf } from "./crowd/crowd.mjs";
import { askDeadWorker, bringIn, chromium } from "./crowd/in-browser.mjs";
import { median, rounded, timed } from "./crowd/timing.mjs";

/** As many as the popup asks for. */
const limit = 20;
const coldRuns = 15;
const sizes = [1_000, 10_000, 100_000];

export async function bench([folder]) {
  const product = await loadProduct(new URL("./crowd/product.ts", import.meta.url));
  const crowd = crowdOf(product, folder);
  const pages = pagesOf(product, folder, 100);
  return [
    ...sizes.flatMap((size) => warm(product, crowd(size), pages)),
    ...changing(product, crowd(10_000)),
    firstOfLanguage(product, crowd(10_000), pages),
    memory(product, crowd(10_000), pages),
    await cold(crowd(10_000)),
  ];
}

/** What the index takes while it is at work: as the store hands it over, with all that ranking pages makes of it. */
function memory(product, contacts, pages) {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  const held = () => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const rank = (index) => {
    for (const page of pages) product.rankContacts(page, index, { limit });
    return index;
  };
  // The vocabulary and the words of the pages are there without any contact.
  rank(product.indexOf([product.buildSegment([])]));
  const before = held();
  const index = rank(
    product.indexOf([structuredClone(product.buildSegment(contacts.map(product.documentOf)))]),
  );
  const took = held() - before;
  if (index.segments.length !== 1) throw new Error("The index is gone.");
  return { name: `index of 10,000 contacts: memory at work`, value: rounded(took / 1_000_000), unit: "MB" };
}

/**
 * What the first page of a language waits for, in each worker anew: English is made ready at the build. Every language is
 * asked for once, so that each of the figures is a first one.
 */
function firstOfLanguage(product, contacts, pages) {
  const index = product.indexOf([product.buildSegment(contacts.map(product.documentOf))]);
  const took = product.stemmerLanguages
    .filter((language) => language !== "en")
    .map((language, at) => {
      const page = { ...pages[at], language };
      const begun = performance.now();
      product.rankContacts(page, index, { limit });
      return performance.now() - begun;
    });
  return {
    name: `ranking: the first page of another language, 10,000 contacts, median of ${took.length} languages`,
    value: rounded(median(took)),
    unit: "ms",
  };
}

/**
 * In Chromium, the worker dead: from the popup's question to its answer, the page read and ranked. No popup is drawn
 * meanwhile; one was opened before, because only then may the page be read.
 */
async function cold(contacts) {
  const launch = await chromium();
  const [url] = samplePages().urls;
  const driver = await launch({ sites: samplePages().sites });
  const took = [];
  try {
    const page = await driver.openExtensionPage(driver.manifest.options_ui.page);
    await bringIn(page, contacts);
    const tab = await driver.open(url);
    await (await driver.clickToolbar(tab)).close();
    for (let run = -1; run < coldRuns; run += 1) {
      await driver.killWorker();
      await tab.bringToFront();
      const ms = await page.evaluate(askDeadWorker);
      if (run >= 0) took.push(ms);
    }
  } finally {
    await driver.close();
  }
  return {
    name: "ranking: first answer of a dead worker, 10,000 contacts, median",
    value: rounded(median(took)),
    unit: "ms",
  };
}

function warm(product, contacts, pages) {
  const name = `ranking: one page, ${contacts.length.toLocaleString("en")} contacts, warm`;
  const index = product.indexOf([product.buildSegment(contacts.map(product.documentOf))]);
  const ours = timed(pages, (page) => product.rankContacts(page, index, { limit }));
  if (contacts.length !== 10_000) {
    return [
      { name: `${name}, median`, value: rounded(ours.clock), unit: "ms" },
      { name: `${name}, thread`, value: rounded(ours.work), unit: "ms" },
    ];
  }
  const peer = miniSearch(product, contacts);
  const theirs = timed(pages, (page) => peer(page), 2);
  return [
    {
      name: `${name}, median`,
      value: rounded(ours.clock),
      unit: "ms",
      peer: "MiniSearch",
      ratio: rounded(theirs.clock / ours.clock),
    },
    {
      name: `${name}, thread`,
      value: rounded(ours.work),
      unit: "ms",
      peer: "MiniSearch",
      ratio: rounded(theirs.work / ours.work),
    },
    { name: `${name}, MiniSearch, median`, value: rounded(theirs.clock), unit: "ms" },
  ];
}

/** The same question to MiniSearch: contacts as documents, the page as the query, stop words out, the best few. */
function miniSearch(product, contacts) {
  const search = new MiniSearch({
    idField: "uid",
    fields: ["interests", "projects", "title", "note", "fn"],
    processTerm: (term) => {
      const lower = term.toLowerCase();
      return product.isEverywhere(lower) ? null : lower;
    },
  });
  search.addAll(
    contacts.map(({ uid, interests, projects, title, note, fn }) => ({
      uid,
      interests: interests.join("\n"),
      projects: projects.join("\n"),
      title,
      note,
      fn,
    })),
  );
  return ({ title, description, textSample }) =>
    search.search(`${title} ${description} ${textSample}`).slice(0, limit);
}

function changing(product, contacts) {
  const figure = (name, value, unit) => ({
    name: `index of ${contacts.length.toLocaleString("en")} contacts: ${name}`,
    value: rounded(value),
    unit,
  });
  const build = () => product.buildSegment(contacts.map(product.documentOf));
  const whole = build();
  const index = product.indexOf([whole]);
  const few = contacts.slice(0, 200);
  return [
    figure("made anew, thread", timed([null], build).work, "ms"),
    figure(
      "one contact changed, thread",
      timed(few, (contact) => product.withSegment(index, product.buildSegment([product.documentOf(contact)])))
        .work,
      "ms",
    ),
    figure(
      "compared with its mark, thread",
      timed([null, null, null], () => product.markOfSegment(whole)).work,
      "ms",
    ),
    figure("size", bytesIn(whole) / 1_000_000, "MB"),
  ];
}

/** Bytes of all lists and texts in a segment; a text of Latin letters takes one a letter. */
function bytesIn(value) {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === "string") return /^[\0-\xff]*$/.test(value) ? value.length : 2 * value.length;
  if (typeof value !== "object" || value === null) return 0;
  return Object.values(value).reduce((sum, one) => sum + bytesIn(one), 0);
}
