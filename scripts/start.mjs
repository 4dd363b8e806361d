/**
 * `npm start`: a browser with Goodturn in it, a dozen sample contacts, and two pages to try it on.
 *
 * Needs nothing but Node, npm and git: packages, browser and build are seen to first. With a display it stays until
 * Ctrl+C; without one it does the same unseen and prints what somebody would have seen.
 *
 *   npm start -- --firefox          in Firefox instead of Chromium, Chrome or Edge
 *   npm start -- --url URL|FILE     on this page: an address on the web, or a saved page
 *   npm start -- --contacts FILE    with these contacts (vCard or CSV) instead of the samples
 *   npm start -- --keep DIR         with a lasting profile in this folder
 */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { ensureBrowser, findBrowser } from "./browsers.mjs";
import { build } from "./build.mjs";
import { givenPage, samplePages } from "./pages-to-open.mjs";
import { fail, setUp, top } from "./setup.mjs";
import { pictureFile, showPopup } from "./show.mjs";

const usage =
  "npm start [-- --firefox] [--url URL|FILE] [--contacts FILE] [--keep DIR]   (see the top of scripts/start.mjs)";

function readWords() {
  try {
    return parseArgs({
      options: {
        firefox: { type: "boolean", default: false },
        url: { type: "string" },
        contacts: { type: "string" },
        keep: { type: "string" },
        help: { type: "boolean", default: false },
      },
    }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${usage}`, { cause: error });
  }
}

/** A path as it was typed: npm runs scripts in the folder of package.json, wherever they were called from. */
const typedPath = (path) => resolve(process.env.INIT_CWD ?? ".", path);

/** @param {boolean} firefox */
function chooseBrowser(firefox) {
  if (firefox) ensureBrowser("firefox");
  else if (!findBrowser("chromium") && findBrowser("firefox")) {
    console.log("There is no Chromium, Chrome or Edge here, but there is Firefox: taking that.");
    return "firefox";
  } else ensureBrowser("chromium");
  return firefox ? "firefox" : "chromium";
}

const hasDisplay = () =>
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** @param {import("../tests/e2e/harness.ts").Driver} driver @param {string} file */
async function importContacts(driver, file) {
  const options = driver.manifest.options_ui.page;
  const page = await driver.openExtensionPage(`${options}#data`);
  await page.upload("Import contacts", file);
  await page.click("button", /^Import \d+ contacts?$/);
  await page.waitForStatus(/\S/);
  console.log(`✓ contacts     ${await page.status()}`);
  await page.close();
}

async function start() {
  const words = readWords();
  if (words.help) {
    console.log(usage);
    return;
  }
  setUp();
  const shown = words.url ? givenPage(words.url) : samplePages();
  const contacts = words.contacts ? typedPath(words.contacts) : join(top, "samples", "contacts.vcf");
  if (!existsSync(contacts)) throw new Error(`--contacts: there is no file ${contacts}.`);
  const profile = words.keep && typedPath(words.keep);
  const isNew = !profile || !existsSync(profile) || readdirSync(profile).length === 0;
  const name = chooseBrowser(words.firefox);
  if (!(await build([name])).ok) throw new Error("The build failed: see above.");

  // The same hands that test Goodturn start it here; Vite reads their TypeScript.
  const { runnerImport } = await import("vite");
  const harness = join(top, "tests", "e2e", "harness.ts");
  const { module } = await runnerImport(harness, { configFile: false, logLevel: "warn" });
  const seen = hasDisplay();
  console.log(
    seen ? "  starting the browser …" : "  starting the browser, unseen: there is no display here …",
  );
  const driver = await module.browsers
    .find((one) => one.name.toLowerCase() === name)
    .launch({
      sites: shown.sites,
      headless: !seen,
      network: seen || shown.network,
      ownMailProgram: seen,
      ...(profile && { profile }),
    });
  try {
    console.log(`✓ ${driver.browser} with Goodturn`);
    if (isNew || words.contacts) await importContacts(driver, contacts);
    await (seen ? stay(driver, shown.urls) : show(driver, shown.urls));
  } finally {
    await driver.close();
  }
}

/** Opens the pages and leaves the rest to the person at the screen. */
async function stay(driver, urls) {
  const tabs = [];
  for (const url of urls) tabs.push(await driver.open(url));
  await tabs[0]?.bringToFront();
  console.log(
    "\nClick the Goodturn button in the toolbar (perhaps behind the puzzle piece). Ctrl+C ends this.",
  );
  const interrupted = new Promise((resolve) => {
    // Ours instead of Puppeteer's, which would end this process before the browser is closed.
    process.removeAllListeners("SIGINT").once("SIGINT", resolve);
  });
  await Promise.race([interrupted, driver.ended]);
}

/** Does what that person would do first, and says what came of it. */
async function show(driver, urls) {
  for (const [place, url] of urls.entries()) {
    await showPopup(
      driver,
      await driver.open(url),
      place === 0 ? { picture: pictureFile(), click: true } : {},
    );
  }
}

try {
  await start();
} catch (error) {
  fail(error);
}
