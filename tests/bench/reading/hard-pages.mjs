// How long at a time reading keeps the thread of pages that are made to be hard.
import puppeteer from "puppeteer-core";
import { ensureBrowser } from "../../../scripts/browsers.mjs";
import { hostilePages } from "../../e2e/hostile-pages.mjs";
import { sum, timePieces } from "../noticing/pieces.mjs";

const names = [
  "100,000 links",
  "50 MB",
  "a paragraph of 10 MB",
  "10 MB of JSON-LD",
  "20,000 annotated things",
  "20,000 cards",
];
/** How often each is read: one of three may meet a busy machine. */
const rounds = 3;

/** @param {string} source the reader as built */
export async function timeHardPages(source) {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser("chromium"),
    pipe: true,
    args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"],
  });
  const figures = [];
  try {
    for (const name of names) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      // Their own scripts do run: it is a script that makes the document vast.
      page.on("request", (request) =>
        request.isNavigationRequest()
          ? void request.respond({ contentType: "text/html; charset=utf-8", body: hostilePages[name] })
          : void request.abort(),
      );
      await page.goto("https://hard.example/page", { waitUntil: "domcontentloaded", timeout: 180_000 });
      const runs = [];
      for (let round = 0; round < rounds; round++)
        runs.push(await timePieces(page, { source, call: "goodturnReadPage()" }));
      await page.close();
      const longest = runs.map((pieces) => Math.max(...pieces)).toSorted((a, b) => a - b);
      const all = runs.map(sum).toSorted((a, b) => a - b);
      const figure = (what, value) => ({
        name: `reading: ${name}, ${what}`,
        value: Number(value.toFixed(2)),
        unit: "ms",
      });
      figures.push(figure("longest slice", longest[rounds >> 1]), figure("all slices", all[rounds >> 1]));
    }
  } finally {
    await browser.close();
  }
  return figures;
}
