/** The list of contacts when it has nobody, is still being read, cannot be read, finds nobody, and is full of long names. */
import { long, people } from "./people.mjs";

/** @typedef {import("./stage.mjs").Picture} Picture */

const view = "contacts";

/** @type {readonly Picture[]} */
export const listStates = [
  {
    name: "options-contacts-empty",
    whole: true,
    frames: ["320", "200%", "rtl"],
    open: ({ options }) => options(view, "Nobody is here yet"),
  },
  {
    name: "options-contacts-full",
    frames: ["320", "200%", "rtl"],
    open: async ({ ask, options }) => {
      await ask("contacts/import", { added: people, changed: [] });
      return options(view, long.fn);
    },
  },
  {
    name: "options-contacts-no-match",
    frames: ["320", "rtl"],
    open: async ({ options }) => {
      const page = await options(view, long.fn);
      await page.fill("Search contacts", "Zacharias Quist");
      await page.waitForText("Nobody here matches that");
      return page;
    },
  },
  {
    name: "options-contacts-cannot-be-read",
    frames: ["320", "rtl"],
    open: async ({ ask, options }) => {
      const page = await options(view, long.fn);
      await page.evaluate(() => {
        (globalThis.browser ?? globalThis.chrome).runtime.sendMessage = () =>
          Promise.resolve({ ok: false, code: "storage-failed" });
      });
      // The page hears that somebody changed, and asks.
      const [{ uid }] = people;
      await ask("contacts/change", { uids: [uid], change: { categories: ["seen"] } });
      await page.waitFor("button", "Try again");
      return page;
    },
  },
  {
    name: "options-contacts-being-read",
    frames: ["320", "rtl"],
    open: async ({ driver, put }) => {
      // Without what is kept ready of the list, the page waits for everybody; and they wait, as another holds the records.
      await put({ "derived/list-head": null });
      const holder = await driver.openExtensionPage("src/ui/recovery/recovery.html");
      await holder.evaluate(holdRecords);
      const page = await driver.openExtensionPage(`${driver.manifest.options_ui.page}#${view}`);
      await page.waitForText("One moment…");
      return page;
    },
  },
];

/** Resolves once a transaction of the page's own keeps all others waiting. Runs in the document. */
function holdRecords() {
  return new Promise((resolve) => {
    const opening = indexedDB.open("goodturn");
    opening.addEventListener("success", () => {
      const store = opening.result.transaction("records", "readwrite").objectStore("records");
      const goOn = () => {
        store.count().addEventListener("success", () => {
          resolve(true);
          goOn();
        });
      };
      goOn();
    });
  });
}
