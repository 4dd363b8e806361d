import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import puppeteer from "puppeteer-core";
import { ensureBrowser } from "../../../scripts/browsers.mjs";
import { build } from "../../../scripts/build.mjs";

const dist = fileURLToPath(new URL("../../../dist", import.meta.url));

/** How long a page may take to load before it is read as far as it came, in milliseconds. */
const patience = 15_000;
/** How often a page is asked for that gave no answer in the product's own time: on a busy machine one may be late. */
const tries = 3;

/** The reading script as it is built now, and what it is known by: figures of an older build would be of other rules. */
export async function builtReader() {
  if (!(await build(["chromium"])).ok) throw new Error("The build failed: see above.");
  const source = readFileSync(join(dist, "content/read-page.js"), "utf8");
  return { source, sha256: createHash("sha256").update(source).digest("hex") };
}

/**
 * Real Chromium with the built extension in it, and a tab that shows bytes at any address.
 *
 * `open(url, body, encoding)` serves a document there; everything else is refused. The pages' own scripts are kept from
 * running by a content security policy rather than by switching JavaScript off: so `noscript` stays closed, as in the
 * browser people use, and a saved page stays as it was saved. `read()` is what a click on the toolbar learns of it.
 *
 * @returns {Promise<string>} the browser's version
 */
export async function withExtension(work) {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser("chromium"),
    headless: true,
    // The pipe is what lets extensions be installed and their toolbar button be clicked.
    pipe: true,
    enableExtensions: true,
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--lang=en-US",
      "--host-resolver-rules=MAP * ~NOTFOUND",
    ],
  });
  try {
    const id = await browser.installExtension(dist);
    // Its tab comes to the front when it opens, so it has to be over before the first page is.
    const welcome = await browser.waitForTarget((one) => one.url().includes(`${id}/src/ui/welcome/`));
    await (await welcome.asPage())?.close();
    const extension = (await browser.extensions()).get(id);
    const page = await browser.newPage();
    const serve = await interceptAll(page);
    await work({
      async open(url, body, encoding = "utf-8") {
        serve({
          status: 200,
          headers: {
            "content-type": `text/html; charset=${encoding}`,
            "content-security-policy": "script-src 'none'",
          },
          body,
        });
        await page.goto(url, { waitUntil: "domcontentloaded", timeout: patience }).catch(() => {});
        return page;
      },
      read: () => readByClick(browser, extension, page),
    });
    return await browser.version();
  } finally {
    await browser.close();
  }
}

/**
 * Click on the toolbar button, which lets the extension read the page, and ask the background what it makes of it, as the
 * popup itself does. All of it is the built code: script, background and popup.
 */
async function readByClick(browser, extension, page) {
  await page.bringToFront();
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget((one) => !before.has(one) && one.url().includes("/popup.html"));
  await extension.triggerAction(page);
  const popup = await (await opened).asPage();
  try {
    return await popup.evaluate(askBackground, tries);
  } finally {
    await popup.close().catch(() => {});
  }
}

/** Runs in the popup. */
async function askBackground(tries) {
  let view = null;
  for (let at = 0; at < tries && !view?.wasRead; at++) {
    const reply = await globalThis.chrome.runtime.sendMessage({ name: "popup/open", ask: {} });
    if (!reply?.ok) throw new Error(`The background answered: ${reply?.code}`);
    view = reply.answer;
  }
  const { mode, page, wasRead } = view;
  return { mode, page, wasRead };
}

/** Answers the next navigation with what `serve` was given, and nothing else. */
async function interceptAll(page) {
  let next = null;
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    const isDocument = next !== null && request.isNavigationRequest() && request.frame() === page.mainFrame();
    void (isDocument ? request.respond(next) : request.abort()).catch(() => {});
    if (isDocument) next = null;
  });
  page.on("dialog", (dialog) => void dialog.dismiss());
  return (answer) => (next = answer);
}
