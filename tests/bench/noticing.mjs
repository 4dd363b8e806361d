// What noticing costs a page: milliseconds on its main thread, as built, in Chromium. The extension's half is a stub.
//
//   npm run bench -- noticing [FOLDER of saved pages] [--out FILE.json]
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import puppeteer from "puppeteer-core";
import { ensureBrowser } from "../../scripts/browsers.mjs";
import { samplePages } from "../../scripts/pages-to-open.mjs";

const script = process.env["GOODTURN_NOTICE_SCRIPT"] ?? "dist/content/notice-page.js";

/** Above this a task is long, and the page feels it (W3C Long Tasks). */
const longTask = 50;

/** Every HTML file below a folder, with a public address made from its name. */
function savedPages(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((file) => /\.html?$/.test(file) && statSync(file).isFile())
    .map((file, at) => ({ url: `https://page-${at}.example/read/${at}`, body: readFileSync(file, "utf8") }));
}

function ownPages() {
  const { sites } = samplePages();
  return Object.entries(sites).map(([url, site]) => ({ url, body: Buffer.from(site.body).toString("utf8") }));
}

/** Runs in the page: the script's own time, from its start to its last look, and the longest piece of it. */
async function measure(code) {
  let total = 0;
  let longest = 0;
  let told = 0;
  const timed = (work) => (argument) => {
    const start = performance.now();
    work(argument);
    const took = performance.now() - start;
    total += took;
    longest = Math.max(longest, took);
  };
  const idle = globalThis.requestIdleCallback.bind(globalThis);
  globalThis.requestIdleCallback = (work, options) => idle(timed(work), options);
  globalThis.browser = {
    runtime: {
      sendMessage: async (message) => {
        structuredClone(message);
        told += 1;
        return { ok: true, answer: { goOn: true } };
      },
    },
  };
  // As a script of the page's own: read, compiled and run as the browser does it with a file.
  timed(() => {
    const script = document.createElement("script");
    script.nonce = "bench";
    script.textContent = code;
    document.documentElement.append(script);
    script.remove();
  })();
  // Until the reading and the look after it are over; the later looks only compare title and heading.
  await new Promise((resolve) => setTimeout(resolve, 500));
  globalThis.goodturnStopNoticing?.();
  return { total, longest, told };
}

export async function bench([folder]) {
  const pages = folder ? savedPages(folder) : ownPages();
  const code = readFileSync(script, "utf8");
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser("chromium"),
    args: ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND"],
  });
  const results = [];
  try {
    for (const { url, body } of pages) {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(true);
      await page.setRequestInterception(true);
      page.on("request", (request) =>
        request.url() === url
          ? void request.respond({
              contentType: "text/html; charset=utf-8",
              // The page's own scripts stay out: what is measured is ours.
              headers: { "content-security-policy": "script-src 'nonce-bench'" },
              body,
            })
          : void request.abort(),
      );
      try {
        await page.goto(url, { waitUntil: "domcontentloaded", timeout: 15_000 });
        results.push({ url, ...(await page.evaluate(measure, code)) });
      } catch (error) {
        console.error(`${url}: ${String(error)}`);
      }
      await page.close();
    }
  } finally {
    await browser.close();
  }
  const totals = results.map(({ total }) => total).toSorted((a, b) => a - b);
  const at = (share) => Number((totals[Math.floor((totals.length - 1) * share)] ?? 0).toFixed(2));
  const longest = Math.max(0, ...results.map((one) => one.longest));
  const figures = {
    pages: results.length,
    median: at(0.5),
    p95: at(0.95),
    longest: Number(longest.toFixed(2)),
    longTasks: results.filter((one) => one.longest > longTask).length,
  };
  console.log(
    `noticing: ${figures.pages} pages, main thread ${figures.median} ms in the median, ${figures.p95} ms at 95 of 100, ` +
      `longest piece ${figures.longest} ms, ${figures.longTasks} long tasks`,
  );
  return figures;
}
