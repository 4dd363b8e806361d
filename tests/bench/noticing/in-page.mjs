// What noticing costs a page: CPU time of its main thread, of the script as built, in Chromium; beside it what
// isProbablyReaderable takes on the same page in the same run.
import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { ensureBrowser } from "../../../scripts/browsers.mjs";
import { baselines } from "../../eval/pages/baselines.mjs";
import { quantile, served } from "./pages.mjs";
import { longTask, sum, timePieces } from "./pieces.mjs";

/** How often each is run on a page: one of three may meet a busy machine. */
const rounds = 3;

/** @param {{ url: string, body: string }[]} pages */
export async function timeInPages(pages) {
  const scripts = {
    noticing: {
      source: readFileSync(process.env["GOODTURN_NOTICE_SCRIPT"] ?? "dist/content/notice-page.js", "utf8"),
    },
    isProbablyReaderable: baselines.isProbablyReaderable,
  };
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser("chromium"),
    pipe: true,
    args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"],
  });
  const measured = [];
  try {
    for (const one of pages) {
      try {
        measured.push(await timeInPage(browser, one, scripts));
      } catch (error) {
        console.error(`${one.url}: ${String(error)}`);
      }
    }
  } finally {
    await browser.close();
  }
  const all = (name) => measured.map((one) => sum(one[name]));
  const longest = measured.map(({ noticing }) => Math.max(...noticing));
  const figure = (name, value, unit = "ms") => ({ name: `noticing: ${name}`, value, unit });
  const beside = (name, share) => {
    const [ours, peers] = [quantile(all("noticing"), share), quantile(all("isProbablyReaderable"), share)];
    const ratio = Number((peers / ours).toFixed(2));
    return { ...figure(name, ours), peer: "isProbablyReaderable", ratio };
  };
  return [
    figure("pages", measured.length, "pages"),
    beside("main thread a page, CPU time, median", 0.5),
    beside("main thread a page, CPU time, 95 of 100", 0.95),
    figure("main thread a page, CPU time, longest piece", quantile(longest, 1)),
    figure("long tasks, by CPU time", longest.filter((one) => one > longTask).length, "tasks"),
  ];
}

/** The pieces of one page's work, from the script's first byte to its last look; of several runs the middle one. */
async function timeInPage(browser, { url, body }, scripts) {
  const page = await browser.newPage();
  try {
    await page.setRequestInterception(true);
    page.on("request", (request) =>
      request.url() === url ? void request.respond({ ...served, body }) : void request.abort(),
    );
    await page.goto(url, { waitUntil: "load", timeout: 15_000 }).catch(() => undefined);
    const runs = { noticing: [], isProbablyReaderable: [] };
    for (let round = 0; round < rounds; round++)
      for (const [name, script] of Object.entries(scripts)) runs[name].push(await timePieces(page, script));
    const middle = (one) => one.toSorted((a, b) => sum(a) - sum(b))[rounds >> 1];
    return Object.fromEntries(Object.entries(runs).map(([name, one]) => [name, middle(one)]));
  } finally {
    await page.close();
  }
}
