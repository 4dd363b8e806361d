/**
 * `npm run screenshots`: pictures of every surface in light and dark, into docs/screenshots/<surface>-<light|dark>.png.
 *
 * They are taken from the built extension, driven as the journeys drive it: the popup by the real toolbar click.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureBrowser } from "./browsers.mjs";
import { samplePages } from "./pages-to-open.mjs";
import { fail, setUp, top } from "./setup.mjs";

const pages = {
  article: "https://reading.example/bm25-explained",
  job: "https://jobs.example/tidewater/data-engineer",
  nobody: "https://reading.example/slate-roofs",
  profile: "https://people.example/ana-lind",
  login: "https://account.shop.example/login",
};

/** An article for which none of the sample contacts has a use. */
const forNobody = {
  body: `<!doctype html><html lang="en"><title>How a slate roof is laid</title>
    <meta property="og:type" content="article"><meta property="og:site_name" content="The Reading Lamp">
    <article><h1>How a slate roof is laid</h1><p>Slates are hung from the eaves upwards, each row covering the nails of
    the row before. The slater sorts them by thickness first, so that every course lies flat against the battens, and
    keeps the thickest for the eaves, where the wind lifts hardest and the rain runs deepest.</p></article></html>`,
};

/**
 * What is pictured, in this order; later ones build on what earlier ones did. `whole`: the full height of the document,
 * not only what fits the window.
 *
 * @type {{ name: string, whole?: boolean, open: (stage: Stage) => Promise<Surface> }[]}
 */
const surfaces = [
  {
    name: "welcome",
    whole: true,
    open: ({ driver }) => driver.waitForExtensionPage("src/ui/welcome/welcome.html"),
  },
  { name: "popup-no-contacts", open: ({ popup }) => popup(pages.article, "Nobody comes to mind") },
  { name: "options-import", whole: true, open: previewImport },
  { name: "options-contacts", whole: true, open: ({ options }) => options("contacts", "Priya Raman") },
  { name: "popup-article", open: ({ popup }) => popup(pages.article, "Share with") },
  { name: "popup-job", open: ({ popup }) => popup(pages.job, "Share with") },
  { name: "popup-mail", open: askForMail },
  { name: "popup-shared", open: shareArticle },
  { name: "popup-nobody", open: ({ popup }) => popup(pages.nobody, "Nobody comes to mind") },
  { name: "popup-unknown-person", open: ({ popup }) => popup(pages.profile, "to contacts") },
  { name: "popup-person", open: addPerson },
  { name: "composer", whole: true, open: writeRecommendation },
  { name: "popup-private", open: ({ popup }) => popup(pages.login, "private") },
  { name: "options-journal", whole: true, open: ({ options }) => options("journal", "Shared with") },
  { name: "options-settings", whole: true, open: ({ options }) => options("settings", "Settings") },
  { name: "options-data", whole: true, open: ({ options }) => options("data", "Export") },
];

/** @typedef {import("../tests/e2e/harness.ts").Driver} Driver */
/** @typedef {import("../tests/e2e/harness.ts").Surface} Surface */
/**
 * @typedef {object} Stage
 * @property {Driver} driver
 * @property {(url: string, text: string) => Promise<Surface>} popup opened on this page, once it shows these words
 * @property {(view: string, text: string) => Promise<Surface>} options at this view, once it shows these words
 */

/** @param {Stage} stage */
async function previewImport({ options }) {
  const page = await options("data", "Import");
  await page.upload("Import contacts", join(top, "samples", "contacts.vcf"));
  await page.waitFor("button", /^Import \d+ contacts?$/);
  return { ...page, close: () => finishImport(page) };
}

/** @param {Surface} page */
async function finishImport(page) {
  await page.click("button", /^Import \d+ contacts?$/);
  await page.waitForStatus(/\S/);
  await page.close();
}

/** @param {Stage} stage */
async function askForMail({ popup }) {
  const surface = await popup(pages.article, "Share with");
  await surface.click("button", "Share with Priya Raman");
  await surface.waitFor("button", "Gmail");
  return surface;
}

/** @param {Stage} stage */
async function shareArticle(stage) {
  const surface = await askForMail(stage);
  await surface.click("button", "Gmail");
  await stage.driver.waitForOpened((url) => url.startsWith("https://mail.google.com/"));
  return stage.popup(pages.article, "Undo");
}

/** @param {Stage} stage */
async function addPerson({ popup }) {
  const surface = await popup(pages.profile, "to contacts");
  await surface.click("button", /^Add .+ to contacts$/);
  await surface.waitFor("button", "Write a recommendation");
  return surface;
}

/** @param {Stage} stage */
async function writeRecommendation({ popup, driver }) {
  const surface = await popup(pages.profile, "Write a recommendation");
  await surface.click("button", "Write a recommendation");
  const composer = await driver.waitForExtensionPage(/^src\/ui\/compose\//);
  await composer.fill("Your words", "Ana and I ran the data platform at Northwind together for three years.");
  await composer.click("button", "Next question");
  await composer.fill("Your words", "She asks the question that nobody has asked yet");
  return composer;
}

/** @param {Driver} driver @returns {Stage} */
function setStage(driver) {
  const tabs = new Map();
  return {
    driver,
    popup: async (url, text) => {
      const tab = tabs.get(url) ?? (await driver.open(url));
      tabs.set(url, tab);
      const popup = await driver.clickToolbar(tab);
      await popup.waitForText(text);
      return popup;
    },
    options: async (view, text) => {
      const page = await driver.openExtensionPage(`${driver.manifest.options_ui.page}#${view}`);
      await page.waitForText(text);
      return page;
    },
  };
}

/** Resolves when what was changed has been drawn. Runs in the document. */
function drawn() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => resolve(true));
    });
  });
}

async function takeScreenshots() {
  setUp();
  ensureBrowser("chromium");
  if (!(await build(["chromium"])).ok) throw new Error("The build failed: see above.");
  const { runnerImport } = await import("vite");
  const load = (file) =>
    runnerImport(join(top, "tests", "e2e", file), { configFile: false, logLevel: "warn" });
  const [{ module: harness }, { module: journeys }] = await Promise.all([
    load("harness.ts"),
    load("sites.ts"),
  ]);
  const folder = join(top, "docs", "screenshots");
  mkdirSync(folder, { recursive: true });
  const only = process.argv.slice(2);
  const driver = await harness.browsers[0].launch({
    sites: { ...journeys.sites, ...samplePages().sites, [pages.nobody]: forNobody },
  });
  const missed = [];
  try {
    const stage = setStage(driver);
    for (const { name, whole = false, open } of surfaces) {
      try {
        const surface = await open(stage);
        for (const scheme of only.length === 0 || only.includes(name) ? ["light", "dark"] : []) {
          await surface.colorScheme(scheme);
          await surface.bringToFront();
          await surface.evaluate(drawn);
          await surface.screenshot(join(folder, `${name}-${scheme}.png`), { fullPage: whole });
        }
        await surface.close();
        console.log(`✓ ${name}`);
      } catch (error) {
        // The others are worth having all the same; the exit code says that one is missing.
        missed.push(name);
        console.error(`✗ ${name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  } finally {
    await driver.close();
  }
  if (missed.length > 0) throw new Error(`No picture of: ${missed.join(", ")}`);
  console.log(`\n${folder}`);
}

try {
  await takeScreenshots();
} catch (error) {
  fail(error);
}
