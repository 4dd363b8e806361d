/** The surfaces of docs/screenshots, with the sample contacts and the sample pages. */
import { join } from "node:path";
import { top } from "../setup.mjs";

/** @typedef {import("./stage.mjs").Picture} Picture */
/** @typedef {import("./stage.mjs").Driver} Driver */
/** @typedef {import("./stage.mjs").Stage} Stage */
/** @typedef {import("./stage.mjs").Surface} Surface */

export const pages = {
  article: "https://reading.example/bm25-explained",
  job: "https://jobs.example/tidewater/data-engineer",
  nobody: "https://reading.example/slate-roofs",
  profile: "https://people.example/ana-lind",
  login: "https://account.shop.example/login",
};

/** An article for which none of the sample contacts has a use. */
export const forNobody = {
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
 * @type {Picture[]}
 */
export const surfaces = [
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
  { name: "composer-introduce", whole: true, open: chooseWhomToMeet },
  { name: "composer-check-in", whole: true, open: checkIn },
  { name: "popup-private", open: ({ popup }) => popup(pages.login, "private") },
  { name: "options-promises", whole: true, open: makePromises },
  { name: "popup-today", open: ({ popup }) => popup(pages.login, "You said you would") },
  { name: "options-today", whole: true, open: ({ options }) => options("today", "You said you would") },
  { name: "options-journal", whole: true, open: ({ options }) => options("journal", "Shared with") },
  { name: "options-settings", whole: true, open: ({ options }) => options("settings", "Settings") },
  { name: "options-data", whole: true, open: ({ options }) => options("data", "Export") },
  { name: "options-insights", whole: true, open: ({ options }) => options("insights", "Insights") },
  { name: "options-person", whole: true, open: openPerson },
  { name: "composer-drafts", open: showDrafts },
  { name: "recovery", whole: true, open: damage },
];

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
  const composer = await driver.waitForExtensionPage(/compose\.html\?draft=/);
  await composer.fill("Your words", "Ana and I ran the data platform at Northwind together for three years.");
  await composer.click("button", "Next question");
  await composer.fill("Your words", "She asks the question that nobody has asked yet");
  return composer;
}

/** @param {Stage} stage */
async function makePromises({ options }) {
  const page = await options("promises", "brings it up");
  for (const [what, whom, when] of [
    ["send her the slides on length normalisation", "Priya", "today"],
    ["introduce him to the observatory", "Tomás", "next Friday"],
    ["go and hear the new viol", "Benedikt", ""],
  ]) {
    await page.click("button", "Add a promise");
    await page.fill("I said I would", what);
    await page.fill("For whom", whom);
    await page.waitFor("button", new RegExp(`^${whom} `));
    await page.press("Enter");
    if (when) await page.fill("By when", when);
    await page.click("button", "Keep this promise in mind");
    await page.waitForText(what);
  }
  await page.click("button", "Add a promise");
  await page.fill("I said I would", "lend him the book on tides");
  await page.fill("By when", "in two weeks");
  return page;
}

/** @param {Stage} stage @param {string} act @param {string} name */
async function beginAct({ popup, driver }, act, name) {
  const surface = await popup(pages.login, "private");
  await surface.fill("Find a contact", name);
  await surface.waitFor("button", name);
  await surface.press("Enter");
  await surface.waitFor("heading", name);
  if ((await surface.count("button", act)) === 0) await surface.click("button", "Show more");
  await surface.click("button", act);
  return driver.waitForExtensionPage(/compose\.html\?draft=/);
}

/** @param {Stage} stage */
async function chooseWhomToMeet(stage) {
  const composer = await beginAct(stage, "Introduce", "Priya Raman");
  await composer.waitForText("Who should Priya Raman meet?");
  return composer;
}

/** @param {Stage} stage */
async function openPerson({ options }) {
  const page = await options("contacts", "Priya Raman");
  await page.click("link", /^Priya Raman/);
  await page.waitFor("textbox", "Name");
  return page;
}

/** @param {Stage} stage */
async function showDrafts({ driver }) {
  const page = await driver.openExtensionPage("src/ui/compose/compose.html");
  await page.waitFor("heading", "Drafts");
  await page.waitForText("Begun");
  return page;
}

/** The last of all: some of the records are broken from then on. @param {Stage} stage */
async function damage({ driver, put }) {
  await put({ "contact/broken": { fn: 7 }, "journal/broken": "half of" });
  const page = await driver.openExtensionPage("src/ui/recovery/recovery.html");
  await page.waitForText("cannot be read");
  return page;
}

/** @param {Stage} stage */
async function checkIn(stage) {
  const composer = await beginAct(stage, "Check in", "Priya Raman");
  await composer.fill("Your words", "How did the evening at the library go?");
  return composer;
}
