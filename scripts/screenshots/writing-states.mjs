/** Whatever is written, in every state of it. */
import { panelFrames } from "./frames.mjs";
import { bo, daysOn, fatima, fullWeek, long, people, priya, tomas } from "./people.mjs";
import { pages } from "./surfaces.mjs";
import { settle } from "./settle.mjs";

/** @typedef {import("./stage.mjs").Picture} Picture */
/** @typedef {import("./stage.mjs").Stage} Stage */
/** @typedef {import("./stage.mjs").Frame} Frame */

const lengthy =
  "We sat on the stairs of the library with the catalogue open and you asked the one question that nobody had asked yet. ".repeat(
    4,
  );
/** By act, what is answered: everything, or what makes the draft long. */
const acts = {
  recommend: ["relationship", "strength", "example", "effect"],
  praise: ["situation", "behaviour", "impact", "shows"],
  congratulate: ["line"],
  encourage: ["line", "similar"],
  "offer-help": ["thing", "by"],
  advise: ["situation", "behaviour", "impact", "suggestion"],
  "check-in": ["question"],
  thank: ["did", "changed"],
  ask: ["need", "why", "small"],
  "follow-through": ["done"],
};

/** @param {Stage} stage @param {object} draft what `draft/begin` takes @param {Record<string, string>} [answers] */
async function write({ ask, driver }, draft, answers = {}) {
  const { id } = await ask("draft/begin", draft);
  const path = `src/ui/compose/compose.html?draft=${encodeURIComponent(id)}`;
  // Begun anew, answers of the picture before are gone.
  const opened = await driver.waitForExtensionPage(/compose\.html\?draft=/);
  await opened.close();
  await ask("draft/save", { id, answers, message: "", edited: false, meeting: null });
  const page = await driver.openExtensionPage(path);
  await page.waitFor("textbox", "Message");
  return page;
}

/** @type {readonly Picture[]} */
export const writing = [
  {
    name: "compose-drafts-none",
    frames: ["252"],
    open: async (stage) => {
      await settle(stage);
      await stage.put(fullWeek);
      const page = await stage.driver.openExtensionPage("src/ui/compose/compose.html");
      await page.waitFor("heading", "Drafts");
      return page;
    },
  },
  ...Object.entries(acts).flatMap(([act, questions]) => [
    {
      name: `compose-${act}-empty`,
      whole: true,
      frames: /** @type {readonly Frame[]} */ (["252"]),
      open: (/** @type {Stage} */ stage) => write(stage, { act, uid: priya.uid }),
    },
    {
      name: `compose-${act}-answered`,
      whole: true,
      frames:
        act === "praise" || act === "check-in" ? panelFrames : /** @type {readonly Frame[]} */ (["320"]),
      open: (/** @type {Stage} */ stage) =>
        write(
          stage,
          { act, uid: priya.uid },
          Object.fromEntries(
            questions.map((id) => [id, `What belongs to ${id}, in two short lines of my own words`]),
          ),
        ),
    },
  ]),
  {
    name: "compose-too-long",
    whole: true,
    frames: panelFrames,
    open: (stage) => write(stage, { act: "encourage", uid: tomas.uid }, { line: lengthy.repeat(9) }),
  },
  {
    name: "compose-recommend-too-long",
    whole: true,
    frames: ["252"],
    open: (stage) => write(stage, { act: "recommend", uid: priya.uid }, { relationship: lengthy.repeat(8) }),
  },
  {
    name: "compose-no-channel",
    whole: true,
    frames: panelFrames,
    open: (stage) => write(stage, { act: "encourage", uid: bo.uid }, { line: "You will find your way" }),
  },
  {
    name: "compose-long-name",
    whole: true,
    frames: panelFrames,
    open: (stage) => write(stage, { act: "praise", uid: long.uid }, { situation: "At the meetup" }),
  },
  {
    name: "compose-rtl-name",
    whole: true,
    frames: panelFrames,
    open: (stage) => write(stage, { act: "thank", uid: fatima.uid }, { did: "قرأتِ مسودتي كلها" }),
  },
  {
    name: "compose-repeats",
    whole: true,
    frames: ["252"],
    open: (stage) =>
      write(
        stage,
        { act: "praise", uid: long.uid },
        { situation: "Your talk about catalogues was clear from the first minute" },
      ),
  },
  {
    name: "compose-edited",
    whole: true,
    frames: ["252"],
    open: async (stage) => {
      const page = await write(stage, { act: "thank", uid: priya.uid }, { did: "You read my draft" });
      await page.fill("Message", "Hi Priya,\n\nthank you.");
      return page;
    },
  },
  {
    name: "compose-page",
    whole: true,
    frames: ["252"],
    open: (stage) =>
      write(stage, {
        act: "ask",
        uid: fatima.uid,
        page: { kind: "article", url: pages.article, title: "How BM25 decides what you see first" },
      }),
  },
  {
    name: "compose-share",
    whole: true,
    frames: ["252"],
    open: (stage) =>
      write(
        stage,
        {
          act: "share",
          uid: tomas.uid,
          page: { kind: "article", url: pages.article, title: "How BM25 decides what you see first" },
        },
        { why: "you asked me what ranking is" },
      ),
  },
  {
    name: "compose-finished",
    whole: true,
    frames: ["252"],
    open: async (stage) => {
      const page = await write(stage, { act: "check-in", uid: priya.uid }, { question: "How did it go?" });
      await page.click("button", "Copy message");
      await page.waitForStatus(/\S/);
      return page;
    },
  },
  {
    name: "compose-sent-for-coffee",
    whole: true,
    frames: panelFrames,
    open: async (stage) => {
      const page = await write(
        stage,
        { act: "check-in", uid: long.uid },
        { question: "A coffee in spring?" },
      );
      await page.click("button", "A coffee or a call instead");
      await page.click("button", "Copy message");
      await page.waitForStatus(/\S/);
      await page.fill("Day", "2027-03-06");
      await page.fill("What you heard", "In March, after the fair.");
      return page;
    },
  },
  {
    name: "compose-hello-questions",
    whole: true,
    frames: panelFrames,
    open: async (stage) => {
      await stage.ask("act/heard", { uid: fatima.uid, text: "moving in spring", as: "note" });
      const day = daysOn(-9).slice(0, 10);
      await stage.ask("act/log", { act: "introduce", uids: [fatima.uid, priya.uid], on: day, words: "" });
      return write(stage, { act: "check-in", uid: fatima.uid });
    },
  },
  {
    name: "compose-gone",
    frames: ["252"],
    open: async ({ driver }) => {
      const page = await driver.openExtensionPage("src/ui/compose/compose.html?draft=of-last-year");
      await page.waitFor("link", "Drafts");
      return page;
    },
  },
  {
    name: "compose-failed",
    whole: true,
    frames: panelFrames,
    open: async (stage) => {
      const page = await write(stage, { act: "thank", uid: long.uid }, { did: "You read my draft" });
      // Nobody answers any more, as while the extension is being updated.
      await page.evaluate(() => {
        (globalThis.browser ?? globalThis.chrome).runtime.sendMessage = () =>
          Promise.reject(new Error("gone"));
      });
      await page.click("button", "Copy message");
      await page.waitForStatus(/\S/);
      return page;
    },
  },
  {
    name: "compose-discarded",
    open: async (stage) => {
      const page = await write(stage, { act: "thank", uid: priya.uid });
      await page.click("button", "Discard this draft");
      await page.waitForStatus(/\S/);
      return page;
    },
  },
  {
    name: "compose-introduce-whom",
    whole: true,
    frames: panelFrames,
    open: async ({ ask, driver }) => {
      const { id } = await ask("draft/begin", { act: "introduce", uid: priya.uid });
      const page = await driver.openExtensionPage(
        `src/ui/compose/compose.html?draft=${encodeURIComponent(id)}`,
      );
      await page.waitForText("Who should Priya Raman meet?");
      paired = id;
      return page;
    },
  },
  ...["ask-first", "ask-second", "introduce"].map((stage) => ({
    name: `compose-introduce-${stage}`,
    whole: true,
    frames: /** @type {readonly Frame[]} */ (["252", "320"]),
    open: async (/** @type {Stage} */ { put, driver }) => {
      const draft = {
        id: paired,
        act: "introduce",
        uid: priya.uid,
        at: daysOn(0),
        answers: {
          "first-why": "She runs a catalogue of two million books, and looks for somebody to try things with",
          "second-why": "She is building a search engine for small libraries",
        },
        message: "",
        edited: false,
        other: long.uid,
        page: null,
        occasion: null,
        stage,
        channel: null,
        promise: null,
      };
      await put({ [`draft/${paired}`]: draft });
      const page = await driver.openExtensionPage(
        `src/ui/compose/compose.html?draft=${encodeURIComponent(paired)}`,
      );
      await page.waitFor("textbox", "Message");
      return page;
    },
  })),
];
let paired = "";

/** Somebody who has not said yet where they write mail. @type {readonly Picture[]} */
export const askedFirst = [
  {
    name: "compose-mail",
    whole: true,
    frames: panelFrames,
    open: async (stage) => {
      await stage.ask("contacts/import", { added: people, changed: [] });
      const page = await write(stage, { act: "thank", uid: priya.uid }, { did: "You read my draft" });
      await page.click("button", "Open in Email");
      await page.waitForText("Where do you write mail?");
      return page;
    },
  },
  {
    name: "popup-mail",
    frames: ["rtl"],
    open: async ({ popup }) => {
      const surface = await popup(pages.article, "Share with");
      await surface.click("button", /^Share with Priya/);
      await surface.waitForText("Where do you write mail?");
      return surface;
    },
  },
  ...["Qz", "Ximena"].map((query, at) => ({
    name: at === 0 ? "compose-introduce-nobody" : "compose-introduce-found",
    whole: true,
    frames: panelFrames,
    open: async (/** @type {Stage} */ { ask, driver }) => {
      const { id } = await ask("draft/begin", { act: "introduce", uid: priya.uid });
      const page = await driver.openExtensionPage(
        `src/ui/compose/compose.html?draft=${encodeURIComponent(id)}`,
      );
      await page.waitForText("Who should Priya Raman meet?");
      await page.fill("Find a contact", query);
      if (at === 1) await page.waitFor("button", /^Introduce to Ximena/);
      return page;
    },
  })),
];
