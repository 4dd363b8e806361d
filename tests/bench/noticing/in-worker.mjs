// What noticing costs the extension: CPU time of its worker for each page, as built, in Chromium, with real messages.
import path from "node:path";
import puppeteer from "puppeteer-core";
import { ensureBrowser } from "../../../scripts/browsers.mjs";
import { workerTime } from "../crowd/worker-time.mjs";
import { quantile, served } from "./pages.mjs";

const hosts = ["http://*/*", "https://*/*"];
/** How long a page is waited for at most, in milliseconds. */
const patience = 15_000;
/** The script's looks at a page are over by then, in milliseconds; the later ones tell the worker nothing new. */
const untilRead = 1_500;

/**
 * Visits every page in the built extension, with noticing on. What the worker does for a page counts as done when it has
 * used no time for a while; the thread's own CPU time does not depend on what else the machine is doing. Linux only.
 *
 * @param {{ url: string, body: string }[]} pages
 * @param {{ name: string, contacts: object[] }} people whoever is in the contacts, and what to call them
 */
export async function timeInWorker(pages, { name, contacts }) {
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
    await permitPages(browser, id);
    await own.bringToFront();
    // What the switch in the settings asks; after the browser's own page said yes, nobody is asked again.
    if (!(await own.evaluate((origins) => globalThis.chrome.permissions.request({ origins }), hosts)))
      throw new Error("The browser did not give the permission for pages.");
    await ask("noticing/switch", { on: true });
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
    let current = pages[0];
    tab.on("request", (request) =>
      request.url() === current?.url
        ? void request.respond({ ...served, body: current.body })
        : void request.abort(),
    );
    const measured = [];
    let withNumber = 0;
    for (const page of pages) {
      current = page;
      const before = workerTime(browser.process()?.pid);
      await tab
        .goto(page.url, { waitUntil: "domcontentloaded", timeout: patience })
        .catch((error) => console.error(`${page.url}: ${String(error)}`));
      await untilQuiet(browser);
      measured.push(workerTime(browser.process()?.pid) - before);
      if (await own.evaluate(hasNumber, page.url)) withNumber += 1;
    }
    const [first = 0, ...warm] = measured;
    const figure = (what, value, unit = "ms") => ({ name: `noticing, ${name}: ${what}`, value, unit });
    return [
      figure("pages that got a number, of all visited", withNumber, `of ${pages.length}`),
      figure("worker, its first page (start and index with it), CPU time", Number(first.toFixed(2))),
      figure("worker a page, CPU time, median", quantile(warm, 0.5)),
      figure("worker a page, CPU time, 95 of 100", quantile(warm, 0.95)),
    ];
  } finally {
    await browser.close();
  }
}

/** Runs in a page of the extension. */
async function hasNumber(url) {
  const tab = (await globalThis.chrome.tabs.query({})).find((one) => one.url === url);
  return tab !== undefined && (await globalThis.chrome.action.getBadgeText({ tabId: tab.id })) !== "";
}

/** Waits until the page was read and the worker has used no time for a moment. */
async function untilQuiet(browser) {
  const begun = Date.now();
  let last = -1;
  for (let still = 0; still < 3 && Date.now() < begun + patience;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = workerTime(browser.process()?.pid);
    still = now === last && Date.now() > begun + untilRead ? still + 1 : 0;
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
