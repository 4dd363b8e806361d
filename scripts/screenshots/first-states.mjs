/** What there is to see before anybody is there. */
import { plain, popupFrames, pageFrames } from "./frames.mjs";
import { long } from "./people.mjs";

/** @typedef {import("./stage.mjs").Picture} Picture */
/** @typedef {import("./stage.mjs").Stage} Stage */

/** @param {Stage} stage */
const welcome = ({ driver }) => driver.openExtensionPage("src/ui/welcome/welcome.html");

/** @type {readonly Picture[]} */
export const beginning = [
  { name: "welcome-empty", whole: true, frames: pageFrames, open: welcome },
  {
    name: "welcome-unfolded",
    whole: true,
    frames: pageFrames,
    open: async (stage) => {
      const page = await welcome(stage);
      await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
      return page;
    },
  },
  {
    name: "welcome-wrong",
    whole: true,
    frames: ["320"],
    open: async (stage) => {
      const page = await welcome(stage);
      await page.fill("Email (optional) of person 1", "priya at raman");
      await page.fill("Interest of person 2", "search engines");
      await page.click("button", "Add these people");
      return page;
    },
  },
  {
    name: "welcome-added",
    whole: true,
    frames: ["320"],
    open: async (stage) => {
      const page = await welcome(stage);
      await page.fill("Name of person 1", long.fn);
      await page.fill("Interest of person 1", "search engines");
      await page.click("button", "Add these people");
      await page.waitForStatus(/\S/);
      return page;
    },
  },
  {
    name: "popup-today-first",
    whole: true,
    frames: popupFrames,
    open: ({ popupInTab }) => popupInTab(plain, "Today"),
  },
  {
    name: "options-today-first",
    whole: true,
    frames: pageFrames,
    open: ({ options }) => options("today", "Today"),
  },
  { name: "sitting-empty", frames: ["320"], open: ({ options }) => options("sitting", "sitting") },
  { name: "review-quiet", whole: true, frames: ["320"], open: ({ options }) => options("review", "week") },
];
