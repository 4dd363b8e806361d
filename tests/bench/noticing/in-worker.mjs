// What noticing costs the extension: CPU time of its worker for each page, as built, in Chromium, with real messages.
import path from "node:path";
import puppeteer from "puppeteer-core";
import { ensureBrowser } from "../../../scripts/browsers.mjs";
import { workerTime } from "../crowd/worker-time.mjs";
import { quantile, served } from "./pages.mjs";
import { watchWorker } from "./worker-pieces.mjs";

const hosts = ["http://*/*", "https://*/*"];
/** How long a page is waited for at most, in milliseconds. */
const patience = 15_000;
/** The script's looks at a page are over by then, in milliseconds; the later ones tell the worker nothing new. */
const untilRead = 1_500;
/** A new worker leaves its first moments to whoever asks; what it does for itself has begun by then, in milliseconds. */
const untilCopied = 5_000;

/** Above this a piece of work is felt by whoever asks meanwhile, in milliseconds. */
const felt = 10;

/**
 * Visits every page in the built extension, with noticing on. What the worker does for a page counts as done when it has
 * used no time for a while; the thread's own CPU time does not depend on what else the machine is doing. Linux only.
 *
 * @param {{ url: string, body: string }[]} pages
 * @param {{ name: string, contacts: object[], lessons: (readonly [string, object])[] }} people whoever is in the contacts, what
 *   shares with them taught, and what to call all that
 */
export async function timeInWorker(pages, { name, ...people }) {
  const figure = (what, value, unit = "ms") => ({ name: `noticing, ${name}: ${what}`, value, unit });
  const { measured, withNumber } = await inNewWorker(people, async ({ browser, visit, hasNumber }) => {
    const times = [];
    let numbers = 0;
    for (const page of pages) {
      const before = workerTime(browser.process()?.pid);
      await visit(page);
      times.push(workerTime(browser.process()?.pid) - before);
      if (await hasNumber(page)) numbers += 1;
    }
    return { measured: times, withNumber: numbers };
  });
  const [first = 0, ...warm] = measured;
  const visited = await piecesOfVisits(pages, people);
  const longest = (pieces, kind) =>
    Math.max(0, ...pieces.flatMap(({ what, time }) => (what === kind ? time : [])));
  const [beginning = [], ...later] = visited;
  const ofEach = later.map((pieces) => longest(pieces, "work"));
  const over = visited.flat().filter(({ what, time }) => what === "work" && time > felt);
  const rounded = (value) => Number(value.toFixed(2));
  return [
    figure("pages that got a number, of all visited", withNumber, `of ${pages.length}`),
    figure("worker, its first page (start and index with it), CPU time", rounded(first)),
    figure("worker a page, CPU time, median", quantile(warm, 0.5)),
    figure("worker a page, CPU time, 95 of 100", quantile(warm, 0.95)),
    figure("longest piece of a page, CPU time, median", quantile(ofEach, 0.5)),
    figure("longest piece of a page, CPU time, 95 of 100", quantile(ofEach, 0.95)),
    figure("longest piece of all pages, CPU time", quantile(ofEach, 1)),
    figure("longest piece of the first page, index with it, CPU time", rounded(longest(beginning, "work"))),
    figure(`pieces over ${felt} ms, all pages`, over.length, "pieces"),
    figure("starting the worker, longest piece, CPU time", rounded(longest(beginning, "start"))),
    figure(
      "the engine collecting garbage, longest piece, CPU time",
      rounded(longest(visited.flat(), "tidying")),
    ),
  ];
}

/** The pieces of the worker's work for each page. In a worker of their own: telling of them takes time, too. */
function piecesOfVisits(pages, people) {
  return inNewWorker(people, async ({ browser, visit }) => {
    const { begin, end } = await watchWorker(browser);
    const visited = [];
    for (const page of pages) {
      await begin();
      await visit(page);
      visited.push(await end());
    }
    return visited;
  });
}

/** Noticing switched on, and a tab to visit pages in that the next worker has not seen yet. */
async function inNewWorker({ contacts, lessons }, work) {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser("chromium"),
    pipe: true,
    enableExtensions: true,
    args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"],
  });
  try {
    const id = await browser.installExtension(path.resolve("dist"));
    const own = await browser.newPage();
    await own.goto(`chrome-extension://${id}/src/ui/options/options.html#settings`);
    const ask = async (request, about) => {
      const answer = await own.evaluate((message) => globalThis.chrome.runtime.sendMessage(message), {
        name: request,
        ask: about,
      });
      if (answer?.ok !== true) throw new Error(`${request}: ${JSON.stringify(answer)}`);
    };
    await ask("contacts/import", { added: contacts, changed: [] });
    await own.evaluate(putRecords, lessons);
    await permitPages(browser, id);
    await own.bringToFront();
    // What the switch in the settings asks; after the browser's own page said yes, nobody is asked again.
    if (!(await own.evaluate((origins) => globalThis.chrome.permissions.request({ origins }), hosts)))
      throw new Error("The browser did not give the permission for pages.");
    await ask("noticing/switch", { on: true });
    // The copy of the day is made by the first worker of a day, and by no other.
    await untilQuiet(browser, untilCopied);
    // A worker that begins, as most do: the browser ends it after half a minute without work.
    const target = await browser.waitForTarget(
      (one) => one.url().startsWith(`chrome-extension://${id}/`) && one.url().endsWith(".js"),
    );
    const worker = await target.worker();
    await worker?.close();
    // Its thread ends a little later; counted before and not after, its time would be missing from the first page.
    const closed = Date.now();
    while (workerTime(browser.process()?.pid) > 0) {
      if (Date.now() > closed + patience) throw new Error("The worker did not end.");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const tab = await browser.newPage();
    await tab.setRequestInterception(true);
    let current;
    tab.on("request", (request) =>
      request.url() === current?.url
        ? void request.respond({ ...served, body: current.body })
        : void request.abort(),
    );
    const visit = async (page) => {
      current = page;
      await tab
        .goto(page.url, { waitUntil: "domcontentloaded", timeout: patience })
        .catch((error) => console.error(`${page.url}: ${String(error)}`));
      await untilQuiet(browser, untilRead);
    };
    return await work({ browser, visit, hasNumber: ({ url }) => own.evaluate(numberAt, url) });
  } finally {
    await browser.close();
  }
}

/** Runs in a page of the extension: what a year of shares leaves in the store. */
function putRecords(records) {
  return new Promise((resolve, reject) => {
    const opening = globalThis.indexedDB.open("goodturn");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const database = opening.result;
      const transaction = database.transaction("records", "readwrite");
      for (const [key, record] of records) transaction.objectStore("records").put(record, key);
      transaction.onabort = () => reject(transaction.error);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

/** Runs in a page of the extension. */
async function numberAt(url) {
  const tab = (await globalThis.chrome.tabs.query({})).find((one) => one.url === url);
  return tab !== undefined && (await globalThis.chrome.action.getBadgeText({ tabId: tab.id })) !== "";
}

/** Waits so many milliseconds at least, and until the worker has used no time for a moment. */
async function untilQuiet(browser, least) {
  const begun = Date.now();
  let last = -1;
  for (let still = 0; still < 3 && Date.now() < begun + patience;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = workerTime(browser.process()?.pid);
    still = now === last && Date.now() > begun + least ? still + 1 : 0;
    last = now;
  }
}

/** What the switches on `chrome://extensions` do. */
async function permitPages(browser, id) {
  const page = await browser.newPage();
  await page.goto("chrome://extensions");
  await page.evaluate(
    async (extension, origins) => {
      for (const host of origins) await globalThis.chrome.developerPrivate.addHostPermission(extension, host);
    },
    id,
    hosts,
  );
  await page.close();
}
