/** The middle of a full week, with people of every length and direction. */
import { plain, popupFrames, pageFrames } from "./frames.mjs";
import { daysOn, fatima, fullWeek, long, priya, tomas } from "./people.mjs";
import { settle } from "./settle.mjs";
import { pages } from "./surfaces.mjs";

/** @typedef {import("./stage.mjs").Picture} Picture */
/** @typedef {import("./stage.mjs").Stage} Stage */

/** Noticing is on, as far as the pages of the week ask. @param {Stage} stage */
async function noticing({ options }) {
  const page = await options("settings", "Notice pages");
  await page.click("switch", "Notice pages as I browse");
  await page.waitForStatus(/\S/);
  return page;
}

/** @type {readonly Picture[]} */
export const fullDays = [
  {
    name: "settings-noticing",
    whole: true,
    frames: pageFrames,
    open: async (stage) => {
      await settle(stage);
      const page = await noticing(stage);
      await stage.put(fullWeek);
      return page;
    },
  },
  {
    name: "popup-today-full",
    whole: true,
    frames: popupFrames,
    open: ({ popupInTab }) => popupInTab(plain, "slides on"),
  },
  {
    name: "popup-today-put-off",
    whole: true,
    frames: ["320"],
    open: async ({ popupInTab }) => {
      const surface = await popupInTab(plain, "slides on");
      await surface.click("button", /^Put off: introduce/);
      return surface;
    },
  },
  {
    name: "options-today-full",
    whole: true,
    frames: pageFrames,
    open: ({ options }) => options("today", "slides on"),
  },
  ...[0, 1, 2, 3, 4].map((at) => ({
    name: `sitting-${at + 1}`,
    frames: at < 4 ? pageFrames : [],
    open: async (/** @type {Stage} */ { options }) => {
      const page = await options("sitting", "1 of");
      for (let step = 0; step < at; step += 1) await page.click("button", "Next");
      return page;
    },
  })),
  {
    name: "sitting-over",
    frames: ["320"],
    open: async ({ options }) => {
      const page = await options("sitting", "1 of");
      for (let step = 0; step < 5; step += 1) await page.click("button", "Next");
      return page;
    },
  },
  {
    name: "review-full",
    whole: true,
    frames: pageFrames,
    open: ({ options }) => options("review", "came of it"),
  },
  {
    name: "popup-article-long",
    whole: true,
    frames: popupFrames,
    open: ({ popupInTab }) => popupInTab(pages.article, "Share with"),
  },
  ...[long, fatima, priya, tomas].map((who) => ({
    name: `popup-person-${who === long ? "long" : who === fatima ? "rtl" : who === priya ? "full" : "shelf"}`,
    whole: true,
    frames: popupFrames,
    open: (/** @type {Stage} */ stage) => find(stage, who),
  })),
  {
    name: "popup-person-all-acts",
    whole: true,
    frames: ["320"],
    open: async (stage) => {
      const surface = await find(stage, priya);
      await surface.click("button", "Show more");
      await surface.click("button", "Log an act");
      return surface;
    },
  },
  {
    name: "popup-preview",
    whole: true,
    frames: popupFrames,
    open: async ({ popupInTab }) => {
      const surface = await popupInTab(pages.article, "Share with");
      await surface.point("button", /^Share with Priya/);
      await surface.waitForText("this made me think of");
      return surface;
    },
  },
  {
    name: "popup-search",
    whole: true,
    frames: popupFrames,
    open: async ({ popupInTab }) => {
      const surface = await popupInTab(pages.article, "Share with");
      await surface.fill("Find a contact", "a");
      await surface.waitFor("button", `Share with ${long.fn}`);
      return surface;
    },
  },
  {
    name: "popup-search-nobody",
    whole: true,
    frames: ["320"],
    open: async ({ popupInTab }) => {
      const surface = await popupInTab(pages.login, "private");
      await surface.fill("Find a contact", "Zacharias Quist");
      await surface.waitForText("No contact is called that");
      return surface;
    },
  },
  {
    name: "popup-heard",
    whole: true,
    frames: popupFrames,
    open: async (stage) => {
      const day = daysOn(0).slice(0, 10);
      await stage.ask("act/log", { act: "check-in", uids: [priya.uid], on: day, words: "" });
      const surface = await find(stage, priya);
      await surface.click("button", /^What did you hear from/);
      await surface.fill("What you heard", "Their first three libraries are trying it.");
      return surface;
    },
  },
  {
    name: "popup-reach",
    whole: true,
    frames: popupFrames,
    open: async ({ popupInTab }) => {
      const surface = await popupInTab(pages.article, "Share with");
      await surface.fill("Find a contact", `${long.fn} the Younger`);
      await surface.press("Enter");
      await surface.waitForText("How do you reach");
      return surface;
    },
  },
  {
    name: "popup-reach-unclear",
    whole: true,
    frames: ["320"],
    open: async ({ popupInTab }) => {
      const surface = await popupInTab(pages.article, "How do you reach");
      await surface.fill(/^Email or phone of/, "the one with the blue door");
      await surface.click("button", "Open the draft there");
      await surface.waitForStatus(/neither/);
      return surface;
    },
  },
  {
    name: "options-promises-long",
    whole: true,
    frames: pageFrames,
    open: ({ options }) => options("promises", "slides"),
  },
  {
    name: "options-journal-long",
    whole: true,
    frames: pageFrames,
    open: ({ options }) => options("journal", "talk"),
  },
  {
    name: "options-person-rtl",
    whole: true,
    frames: pageFrames,
    open: async ({ options }) => {
      const page = await options("contacts", fatima.fn);
      await page.click("link", new RegExp(`^${fatima.fn}`));
      await page.waitFor("textbox", "Name");
      return page;
    },
  },
];

/** @param {Stage} stage @param {{ fn: string }} who */
async function find({ popupInTab }, who) {
  const surface = await popupInTab(pages.login, "private");
  await surface.fill("Find a contact", who.fn);
  await surface.waitFor("button", who.fn);
  await surface.press("Enter");
  await surface.waitFor("heading", who.fn);
  return surface;
}
