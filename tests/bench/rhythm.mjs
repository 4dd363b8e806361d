// Today, the journal and the insights with 10,000 contacts and 20,000 entries, on the packed build in Chromium: how long until
// they can be seen, what the background needs for its answers, and what the store does once a day of its own accord.
//
//   npm run bench -- rhythm [--out FILE.json]
import { join } from "node:path";
import { build } from "../../scripts/build.mjs";
import { ensureBrowser } from "../../scripts/browsers.mjs";
import { top } from "../../scripts/setup.mjs";
import { loadProduct } from "../eval/load-product.mjs";
import { median, rounded } from "./crowd/timing.mjs";
import { aLife } from "./rhythm/a-life.mjs";
import { dailyWork, firstCopy } from "./rhythm/daily-work.mjs";

const size = { people: 10_000, entries: 20_000, promises: 200 };
const runs = 9;
/** The copy of a day is measured over fewer: each takes its time. */
const days = 3;
/** Between two pages, in milliseconds. */
const rest = 2_000;
/** How long the first worker lives, in milliseconds: one that nobody kills lives 30 s, and keeps for the next what it made ready. */
const life = 8_000;

const everything = { query: "", kind: null, uid: null, from: null, to: null };
const looking = { from: 0, limit: 100 };
const questions = [
  { name: "today", request: "today/show", ask: {} },
  { name: "insights", request: "insights/show", ask: {} },
  { name: "insights by group", request: "insights/groups", ask: {} },
  { name: "journal, the first hundred", request: "journal/find", ask: { ...looking, sift: everything } },
  {
    name: "journal, a word looked for",
    request: "journal/find",
    ask: { ...looking, sift: { ...everything, query: "typography" } },
  },
];
/** Reminders from midnight on, so that the look of the day comes at once; switched off before it, they have not looked. */
const reminders = {
  way: "off",
  time: "00:00",
  daysOff: [],
  quiet: null,
  pausedUntil: null,
  each: false,
};
const views = [
  ["today", "today-painted"],
  ["insights", "insights-painted"],
  ["journal", "journal-painted"],
];

export async function bench() {
  ensureBrowser("chromium");
  if (!(await build(["chromium"])).ok) throw new Error("The build failed: see above.");
  const { emptyContact } = await loadProduct(new URL("./crowd/product.ts", import.meta.url));
  const { runnerImport } = await import("vite");
  const { module } = await runnerImport(join(top, "tests/e2e/harness.ts"), {
    configFile: false,
    logLevel: "warn",
  });
  const driver = await module.browsers[0].launch();
  const figures = [];
  const figure = (name, values) =>
    figures.push({
      name: `rhythm, 10,000 contacts, 20,000 entries: ${name}, median`,
      value: rounded(median(values)),
      unit: "ms",
    });
  const options = driver.manifest.options_ui.page;
  try {
    await bringIn(driver, aLife(emptyContact, { ...size, now: new Date().toISOString() }));
    for (const [view, mark] of views) {
      for (const worker of ["cold", "warm"]) {
        const times = [];
        for (let run = 0; run < runs; run += 1) {
          if (worker === "cold") await driver.killWorker();
          // The page before and its process are gone, as for somebody who comes back later.
          await new Promise((rested) => setTimeout(rested, rest));
          const page = await driver.openExtensionPage(`${options}#${view}`);
          times.push(await page.evaluate(painted, mark));
          await page.close();
        }
        figure(`${view}, open to painted, worker ${worker}`, times);
      }
    }
    const page = await driver.openExtensionPage(`${options}#settings`);
    for (const { name, request, ask } of questions) {
      const times = { cold: [], warm: [] };
      for (let run = 0; run < runs; run += 1) {
        await driver.killWorker();
        for (const worker of ["cold", "warm"])
          times[worker].push(await page.evaluate(answered, request, ask));
      }
      figure(`${name}, question to answer, worker cold`, times.cold);
      figure(`${name}, question to answer, worker warm`, times.warm);
    }
    const looks = { cold: [], warm: [] };
    for (let run = 0; run < runs; run += 1)
      for (const worker of ["warm", "cold"]) {
        await page.evaluate(answered, "reminders/save", reminders);
        if (worker === "cold") await driver.killWorker();
        looks[worker].push(await page.evaluate(answered, "reminders/save", { ...reminders, way: "badge" }));
      }
    figure("reminders, the look of the day, worker cold", looks.cold);
    figure("reminders, the look of the day, worker warm", looks.warm);
    const firsts = [];
    for (let day = 0; day < days; day += 1) firsts.push(await firstCopy(driver, page));
    figure("the copy of everything where there is none to go on from, CPU time of the worker", firsts);
    const work = [];
    for (let day = 0; day < days; day += 1) work.push(await dailyWork(driver, page));
    const totals = work.map(({ total }) => total);
    const pieces = work.map(({ piece }) => piece);
    figure("the store's work of a day, all of it, CPU time of the worker", totals);
    figure("the store's work of a day, the longest piece, by the wall", pieces);
    return figures;
  } finally {
    await driver.close();
  }
}

/** The people as an import does it; what was done, where Goodturn keeps it. */
async function bringIn(driver, { contacts, journal, promises }) {
  const page = await driver.openExtensionPage(driver.manifest.options_ui.page);
  const answer = await page.evaluate(
    (added) =>
      globalThis.chrome.runtime.sendMessage({ name: "contacts/import", ask: { added, changed: [] } }),
    contacts,
  );
  if (answer?.ok !== true) throw new Error(`The contacts did not come in: ${JSON.stringify(answer)}`);
  const records = [
    ...journal.map((entry) => [`journal/${entry.id}`, entry]),
    ...promises.map((promise) => [`promise/${promise.id}`, promise]),
  ];
  for (let at = 0; at < records.length; at += 4_000) await page.evaluate(put, records.slice(at, at + 4_000));
  await driver.killWorker();
  await page.evaluate(answered, "today/show", {});
  await new Promise((lived) => setTimeout(lived, life));
  await page.close();
}

/** Runs in a page of the extension. */
async function put(records) {
  const opening = indexedDB.open("goodturn");
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const transaction = opening.result.transaction("records", "readwrite");
  for (const [key, record] of records) transaction.objectStore("records").put(record, key);
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  opening.result.close();
}

/** Runs in a page of the extension: from its beginning to the frame in which the view is seen. */
async function painted(mark) {
  while (performance.getEntriesByName(mark).length === 0)
    await new Promise((resolve) => setTimeout(resolve, 5));
  return performance.getEntriesByName(mark)[0].startTime;
}

/** Runs in a page of the extension. */
async function answered(name, ask) {
  const begun = performance.now();
  const reply = await globalThis.chrome.runtime.sendMessage({ name, ask });
  if (reply?.ok !== true) throw new Error(JSON.stringify(reply));
  return performance.now() - begun;
}
