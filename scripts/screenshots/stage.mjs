/**
 * A browser with the built extension, driven as the journeys drive it, and what a picture needs of it.
 *
 * @typedef {import("../../tests/e2e/harness.ts").Driver} Driver
 * @typedef {import("../../tests/e2e/harness.ts").Surface} Surface
 *
 * @typedef {object} Stage
 * @property {Driver} driver
 * @property {(url: string, text: string | RegExp) => Promise<Surface>} popup opened on this page, once it shows these words
 * @property {(url: string, text: string | RegExp) => Promise<Surface>} popupInTab the same in a tab, where its whole length
 *   can be seen; it reads the page only where noticing may
 * @property {(view: string, text: string | RegExp) => Promise<Surface>} options at this view, once it shows these words
 * @property {(changes: Record<string, unknown>) => Promise<void>} put records (null: take away) behind the product's back
 * @property {(name: string, ask: unknown) => Promise<any>} ask the background, as a page of ours does
 *
 * @typedef {object} Picture
 * @property {string} name of the file
 * @property {boolean} [whole] the full height of the document, not only what fits the window
 * @property {readonly Frame[]} [frames] how else it is to be seen
 * @property {(stage: Stage) => Promise<Surface>} open
 *
 * @typedef {keyof typeof frames} Frame
 */
import { join } from "node:path";
import { runnerImport } from "vite";
import { top } from "../setup.mjs";

/** Windows of other widths, and the other direction of writing. */
export const frames = {
  252: { width: 252, height: 720 },
  320: { width: 320, height: 640 },
  360: { width: 360, height: 720 },
  /** A window of 1280 pixels at 200 %. */
  "200%": { width: 640, height: 450, zoom: 2 },
  rtl: null,
};

/** As much as a browser gives a popup. */
const popupSize = { width: 380, height: 600 };

/** @param {string} file of tests/e2e, in TypeScript */
const load = async (file) =>
  (await runnerImport(join(top, "tests", "e2e", file), { configFile: false, logLevel: "warn" })).module;

/** @param {import("../../tests/e2e/harness.ts").Sites} sites @returns {Promise<Stage>} */
export async function openStage(sites) {
  const [{ browsers }, { sites: made }, { putBehindItsBack }] = await Promise.all(
    ["harness.ts", "sites.ts", "kills.ts"].map(load),
  );
  /** @type {Driver} */
  const driver = await browsers[0].launch({ sites: { ...made, ...sites } });
  const tabs = new Map();
  /** @type {Surface | null} */
  let asking = null;
  const back = async () => (asking ??= await driver.openExtensionPage("src/ui/recovery/recovery.html"));
  return {
    driver,
    popup: async (url, text) => {
      const tab = tabs.get(url) ?? (await driver.open(url));
      tabs.set(url, tab);
      const popup = await driver.clickToolbar(tab);
      await popup.waitForText(text);
      return popup;
    },
    popupInTab: async (url, text) => {
      const tab = tabs.get(url) ?? (await driver.open(url));
      tabs.set(url, tab);
      const page = await driver.openExtensionPage("src/ui/popup/popup.html");
      await page.resize(popupSize);
      await tab.bringToFront();
      await page.evaluate(() => location.reload());
      await page.waitForText(text);
      return page;
    },
    options: async (view, text) => {
      const page = await driver.openExtensionPage(`${driver.manifest.options_ui.page}#${view}`);
      await page.waitForText(text);
      return page;
    },
    put: async (changes) => {
      await putBehindItsBack(await back(), changes);
      // It keeps in memory what it read.
      await driver.killWorker();
    },
    ask: async (name, ask) => {
      const reply = await (
        await back()
      ).evaluate((message) => (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(message), {
        name,
        ask,
      });
      if (!reply?.ok) throw new Error(`${name}: ${JSON.stringify(reply)}`);
      return reply.answer;
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

/** Light and dark, then in each other frame. @param {Surface} surface @param {Picture} picture @param {string} folder */
export async function take(surface, { name, whole = false, frames: seen = [] }, folder) {
  const shoot = async (file) => {
    await surface.bringToFront();
    await surface.evaluate(drawn);
    await surface.screenshot(join(folder, `${file}.png`), { fullPage: whole });
  };
  for (const scheme of /** @type {const} */ (["dark", "light"])) {
    await surface.colorScheme(scheme);
    await shoot(`${name}-${scheme}`);
  }
  for (const frame of seen) {
    if (frames[frame]) await surface.resize(frames[frame]);
    else await surface.evaluate(() => void (document.documentElement.dir = "rtl"));
    await shoot(`${name}-${frame.replace("%", "")}`);
    await surface.resize(name.startsWith("popup-") && whole ? popupSize : null);
    await surface.evaluate(() => document.documentElement.removeAttribute("dir"));
  }
}
