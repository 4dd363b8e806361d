import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultReminders, type ReminderSettings } from "../../../src/core/reminder/reminder.ts";
import { browsers, type Driver } from "../harness.ts";
import { askAndWait } from "../kills.ts";
import { checkLarger } from "../larger.ts";
import { articleUrl, sites } from "../sites.ts";

const options = "src/ui/options/options.html";
const compose = "src/ui/compose/compose.html";

describe.each(browsers)("$name: somebody who has everything larger", ({ name, launch }) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await launch({ sites });
    const page = await driver.openExtensionPage(`${options}#data`);
    await page.upload("Import contacts", "tests/e2e/files/friends.vcf");
    await page.click("button", "Import 4 contacts");
    await page.waitForStatus(/4/);
    await page.click("link", "Settings");
    await page.click("radio", "Gmail");
    await page.click("link", "Promises");
    await page.click("button", "Add a promise");
    await page.fill("I said I would", "return her book");
    await page.fill("For whom", "priya");
    await page.click("button", /^Priya/);
    await page.fill("By when", "today");
    await page.click("button", "Keep this promise in mind");
    await page.waitForStatus("It is in your promises.");
    await page.close();
    // What was shared is in the journal, and what it taught is on her page.
    const shared = await driver.clickToolbar(await driver.open(articleUrl));
    await shared.click("button", "Share with Priya Raman");
    await driver.waitForOpened((url) => url.startsWith("https://mail.google.com/"));
  });
  afterAll(() => driver?.close());

  it.each([
    ["Today", "#today", "return her book"],
    ["the sitting", "#sitting", "1 of"],
    ["the week", "#review", "What came of it?"],
    ["the contacts", "#contacts", "Kofi Mensah"],
    ["somebody new", "#add-contact", "Someone new"],
    ["people who are in twice", "#duplicates", "twice"],
    ["the promises", "#promises", "return her book"],
    ["the journal", "#journal", "Shared with Priya Raman"],
    ["a new entry", "#add-entry", "What it was"],
    ["the insights", "#insights", "Insights"],
    ["the settings", "#settings", "Your intention"],
    ["the data", "#data", "Download backup"],
  ])("reads and reaches all of %s", async (_view, hash, text) => {
    const page = await driver.openExtensionPage(options + hash);
    await page.waitForText(text);
    await checkLarger(page);
  });

  it("reads what was learned of somebody, on their page", async () => {
    const page = await driver.openExtensionPage(`${options}#contacts`);
    await page.click("link", "Priya Raman");
    await page.waitFor("heading", "What sharing taught");
    await page.waitFor("button", /How BM25 ranks documents/);
    await page.click("button", "More about them");
    await checkLarger(page);
  });

  it("says what was promised, and when, in the form for it", async () => {
    const page = await driver.openExtensionPage(`${options}#promises`);
    await page.click("button", "Add a promise");
    await page.fill("By when", "end of the month");
    await page.click("button", "Let go: return her book");
    await page.waitFor("textbox", "A word on why, if you like");
    await checkLarger(page);
  });

  it("says when they want to be reminded, with all that can be said of it in sight", async () => {
    const page = await driver.openExtensionPage(`${options}#settings`);
    const reminders: ReminderSettings = {
      ...defaultReminders,
      way: "notification",
      quiet: { from: "21:00", to: "08:00" },
    };
    expect((await askAndWait(page, { name: "reminders/save", ask: reminders })).ok).toBe(true);
    expect((await askAndWait(page, { name: "settings/save", ask: { kindsOff: ["praise"] } })).ok).toBe(true);
    await page.evaluate(() => location.reload());
    await page.waitFor("switch", "Each by itself");
    await page.waitFor("button", "Suggest again: Praise");
    await checkLarger(page);
  });

  it("folds open what belongs to an intention, on Welcome", async () => {
    const page = await driver.openExtensionPage("src/ui/welcome/welcome.html");
    await page.click("button", "Kinds and days, if you like");
    await page.waitFor("checkbox", "Encourage");
    await checkLarger(page);
  });

  it("reads an entry of the journal", async () => {
    const page = await driver.openExtensionPage(`${options}#journal`);
    await page.click("link", "Shared with Priya Raman");
    await page.waitFor("textbox", "What came of it?");
    await checkLarger(page);
  });

  it.each([
    ["Welcome", "src/ui/welcome/welcome.html", "It never sends"],
    ["the drafts", compose, "Drafts"],
    ["the recovery", "src/ui/recovery/recovery.html", "again"],
  ])("reads and reaches all of %s", async (_view, path, text) => {
    const page = await driver.openExtensionPage(path);
    await page.waitForText(text);
    await checkLarger(page);
  });

  it.each([
    ["praise", "Praise for Priya Raman"],
    ["introduce", "An introduction for Priya Raman"],
    ["check-in", "A hello to Priya Raman"],
  ])("writes in the composer: %s", async (act, heading) => {
    const asking = await driver.openExtensionPage(compose);
    const uid = await asking.evaluate(uidOfPriya);
    expect((await askAndWait(asking, { name: "draft/begin", ask: { act, uid } })).ok).toBe(true);
    await asking.close();
    const page = await driver.waitForExtensionPage(/compose\.html\?draft=/);
    await page.waitFor("heading", heading);
    await checkLarger(page);
  });

  it(`made no request of its own and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});

/** Runs in the document. */
async function uidOfPriya(): Promise<string> {
  type Asker = { runtime: { sendMessage(message: unknown): Promise<{ answer?: { uid: string }[] }> } };
  const { browser, chrome } = globalThis as unknown as Record<string, Asker | undefined>;
  const ask = { query: "Priya", limit: 1 };
  const reply = await (browser ?? chrome)?.runtime.sendMessage({ name: "people/search", ask });
  return reply?.answer?.[0]?.uid ?? "";
}
