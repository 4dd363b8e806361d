// How the address book does with ten thousand people, on the packed build in Chromium. Prints milliseconds and megabytes.
//
//   npm run bench -- contacts [--out FILE.json]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import puppeteer from "puppeteer-core";
import { ensureBrowser } from "../../scripts/browsers.mjs";
import { manyCards } from "./contacts/many-people.mjs";

const people = 10_000;
const options = "src/ui/options/options.html";

const queries = ["priya raman", "raman pri", "tidewater", "postcard", "carvahlo", "search engines"];

export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), "goodturn-bench-"));
  const file = join(folder, "people.vcf");
  writeFileSync(file, manyCards(people));
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser("chromium"),
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: [
      "--no-sandbox",
      "--no-first-run",
      "--window-size=1280,900",
      "--lang=en-US",
      "--host-resolver-rules=MAP * ~NOTFOUND",
    ],
  });
  try {
    const id = await browser.installExtension(resolve(process.env["GOODTURN_DIST"] ?? "dist"));
    // Welcome opens by itself, and would take the front from the page that is measured: behind it nothing is painted.
    const welcome = await browser.waitForTarget((target) => target.url().includes("welcome"));
    await (await welcome.page())?.close();
    const open = async (hash) => {
      const page = await browser.newPage();
      await page.bringToFront();
      await page.goto(`chrome-extension://${id}/${options}#${hash}`);
      return page;
    };
    const figures = [];
    const figure = (name, value, unit = "ms") =>
      figures.push({ name: `contacts: ${name}`, value: Number(value.toFixed(1)), unit });

    const imported = await timeImport(await open("data"), file);
    figure(`import of ${people} cards, drop to done`, imported.took);
    figure("import, longest frame of the page", imported.longest);
    figure("import, frames over 50 ms", imported.long, "frames");

    const opened = [];
    for (let run = 0; run < 7; run += 1) {
      const page = await open("contacts");
      opened.push(await listPainted(page));
      await page.close();
    }
    figure("options page open to list painted, median", median(opened));

    const cold = [];
    for (let run = 0; run < 5; run += 1) {
      await killWorker(browser);
      const page = await open("contacts");
      cold.push(await listPainted(page));
      await page.close();
    }
    figure("the same with the worker stopped before, median", median(cold));

    const scrolled = await timeScroll(await open("contacts"));
    figure("scrolling through the list, longest frame", scrolled.longest);
    figure("scrolling through the list, frames over 50 ms", scrolled.long, "frames");

    const page = await open("contacts");
    await listPainted(page);
    // Until the notes are read, too.
    await page.waitForNetworkIdle().catch(() => undefined);
    await new Promise((settled) => setTimeout(settled, 3_000));
    const keys = await timeSearch(page);
    figure("search, key to painted, median", median(keys));
    figure("search, key to painted, 95 of 100", quantile(keys, 0.95));
    figure("memory of the options page after use", await heapOf(page), "MB");
    await page.close();

    figure("duplicates over all, median", median(await timeDuplicates(await open("contacts"))));
    figure("save one edit, median", median(await timeSaves(await open("contacts"))));
    return figures;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** From the file's arrival to the words that it is done, the preview agreed to at once. */
async function timeImport(page, file) {
  const input = await page.waitForSelector("input[type=file]");
  await page.evaluate(() => {
    const seen = { begun: 0, done: 0, frames: [] };
    globalThis.seen = seen;
    document.addEventListener("change", () => (seen.begun ||= performance.now()), { capture: true });
    new PerformanceObserver((list) => {
      seen.frames.push(...list.getEntries().map(({ startTime, duration }) => [startTime, duration]));
    }).observe({ type: "long-animation-frame" });
    new MutationObserver(() => {
      const agree = [...document.querySelectorAll("button")].find(({ textContent }) =>
        /^Import [\d,]+ contacts$/.test(textContent),
      );
      if (agree && !agree.disabled && !seen.agreed) {
        seen.agreed = true;
        agree.click();
      }
      if (/are in\./.test(document.querySelector("[role=status]")?.textContent ?? ""))
        seen.done ||= performance.now();
    }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
  });
  await input.uploadFile(file);
  await page.waitForFunction(() => globalThis.seen.done > 0, { timeout: 120_000 });
  // The list is read anew after it: frames of that count, too.
  await new Promise((settled) => setTimeout(settled, 1_500));
  const { begun, done, frames } = await page.evaluate(() => globalThis.seen);
  await page.close();
  const during = frames.filter(([start]) => start >= begun).map(([, duration]) => duration);
  return { took: done - begun, longest: Math.max(0, ...during), long: during.length };
}

/** Milliseconds from the beginning of the page to the list on screen. */
async function listPainted(page) {
  await page.waitForFunction(() => performance.getEntriesByName("contacts-painted").length > 0);
  return page.evaluate(() => performance.getEntriesByName("contacts-painted")[0].startTime);
}

/** Screen after screen, one a frame, through a part of the list; then jumps through all of it, as with the scroll bar. */
async function timeScroll(page) {
  await listPainted(page);
  const frames = await page.evaluate(async () => {
    const took = [];
    const frame = () => new Promise((painted) => requestAnimationFrame(painted));
    let before = await frame();
    const scroll = async (top) => {
      window.scrollTo({ top, behavior: "instant" });
      const now = await frame();
      took.push(now - before);
      before = now;
    };
    const end = document.documentElement.scrollHeight;
    for (let screen = 0; screen < 300; screen += 1) await scroll(screen * window.innerHeight);
    for (let jump = 0; jump < 100; jump += 1) await scroll((end * ((jump * 37) % 100)) / 100);
    if (document.querySelectorAll("[data-at]").length === 0) throw new Error("Nobody was drawn.");
    return took;
  });
  await page.close();
  return { longest: Math.max(...frames), long: frames.filter((took) => took > 50).length };
}

/** Real keys into the search field; each from the event's own time to the frame after it was painted. */
async function timeSearch(page) {
  await page.evaluate(() => {
    globalThis.keys = [];
    document.addEventListener(
      "input",
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => globalThis.keys.push(performance.now() - timeStamp);
          port2.postMessage(null);
        }),
      { capture: true },
    );
  });
  const field = await page.waitForSelector("input[type=search]");
  for (const query of queries) {
    await field.click({ count: 3 });
    for (const key of query) {
      await page.keyboard.type(key);
      await new Promise((settled) => setTimeout(settled, 60));
    }
  }
  return page.evaluate(() => globalThis.keys);
}

/** From the question to the answer that it is kept, as the form asks when Save is clicked. */
async function timeSaves(page) {
  await listPainted(page);
  const took = await page.evaluate(async () => {
    const ask = async (name, what) =>
      (await globalThis.chrome.runtime.sendMessage({ name, ask: what })).answer;
    const { rows } = await ask("contacts/rows", { from: 0, revision: null });
    const all = [];
    for (const { uid } of rows.slice(0, 15)) {
      const contact = await ask("contacts/show", { uid });
      const begun = performance.now();
      await ask("contacts/save", { contact: { ...contact, note: `${contact.note} More.` } });
      all.push(performance.now() - begun);
    }
    return all;
  });
  await page.close();
  return took;
}

/** The background's whole look at everybody, asked as the page asks for it. */
async function timeDuplicates(page) {
  const took = [];
  for (let run = 0; run < 3; run += 1) {
    took.push(
      await page.evaluate(async () => {
        const begun = performance.now();
        await globalThis.chrome.runtime.sendMessage({ name: "duplicates/list", ask: {} });
        return performance.now() - begun;
      }),
    );
  }
  await page.close();
  return took;
}

async function heapOf(page) {
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const { JSHeapUsedSize } = await page.metrics();
  return JSHeapUsedSize / 1_048_576;
}

async function killWorker(browser) {
  const target = browser.targets().find((one) => one.type() === "service_worker");
  // One that ends by itself meanwhile cannot be closed, and is as dead.
  await target
    ?.worker()
    .then((worker) => worker?.close())
    .catch(() => undefined);
}

const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
const median = (values) => quantile(values, 0.5);
