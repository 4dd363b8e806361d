import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginAct, personInPopup } from "../acts.ts";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { withPeople } from "../people.ts";
import { articleUrl, plainUrl, sites } from "../sites.ts";

const promises = "src/ui/options/options.html#promises";

describe.each(browsers)("$name: somebody who says “I will send you that”", ({ name, launch }) => {
  let driver: Driver;
  let page: Surface;

  beforeAll(async () => {
    driver = await launch({ sites });
    await (await withPeople(driver, "friends.vcf")).close();
    page = await driver.openExtensionPage(promises);
  });
  afterAll(() => driver?.close());

  it("is told in one sentence what promises are for, while there is none", async () => {
    await page.waitForText("brings it up on the day");
  });

  it("notes it in their own words and sees the day as a date before it is kept", async () => {
    await page.click("button", "Add a promise");
    await page.fill("I said I would", "send her the slides");
    await page.fill("For whom", "priya");
    await page.click("button", /^Priya/);
    await page.fill("By when", "in two days");
    await page.waitForText(/^[A-Z][a-z]+day, [A-Z][a-z]+ \d+, \d{4}$/m);
    await page.click("button", "Keep this promise in mind");
    await page.waitForStatus("It is in your promises.");
    await page.waitForText("(in 2 days)");
  });

  it("still has it after the worker was killed", async () => {
    await driver.killWorker();
    await page.close();
    page = await driver.openExtensionPage(promises);
    await page.waitForText("send her the slides");
    await page.waitForText(/^Later$/m);
  });

  it("puts it off, keeps it, and takes that back", async () => {
    await page.click("button", "Later: send her the slides");
    await page.click("button", "In a week");
    await page.waitForStatus("It is put off.");
    await page.waitForText("(in 7 days)");
    await page.click("button", "Done: send her the slides");
    await page.waitForStatus("Done.");
    await page.waitForText("Kept and let go");
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    await page.waitForText("(in 7 days)");
  });

  it("says it over an article, too, and the promise is about that", async () => {
    const popup = await driver.clickToolbar(await driver.open(articleUrl));
    await popup.click("link", "I said I would…");
    const form = await driver.waitForExtensionPage(/#add-promise/);
    await form.waitForText("About “How BM25 ranks documents”");
    await form.fill("I said I would", "tell him what it is for");
    await form.fill("For whom", "Nobody Atall");
    await form.press("Enter");
    await form.waitForText("No contact is called that.");
    // The name and Enter in one go, before anybody is found.
    await form.fill("For whom", "kofi");
    await form.press("Enter");
    await form.waitFor("button", /^Remove Kofi/);
    await form.click("button", "Keep this promise in mind");
    await form.waitForStatus("It is in your promises.");
    await form.waitFor("link", "How BM25 ranks documents");
    expect(await axeViolations(form)).toEqual([]);
    await form.close();
  });

  /** Keep what was promised in the form that is open, and see that it is to Priya, who was not asked for again. */
  const keepToPriya = async (what: string): Promise<void> => {
    const form = await driver.waitForExtensionPage(/#add-promise/);
    await form.fill("I said I would", what);
    await form.click("button", "Keep this promise in mind");
    await form.waitForStatus("It is in your promises.");
    expect(await form.evaluate(toWhom, what)).toEqual(["Priya Raman"]);
    await form.close();
  };

  it("says it from her shelf, to her", async () => {
    const popup = await driver.clickToolbar(await driver.open(articleUrl));
    await popup.click("button", "Keep for Priya Raman");
    await popup.click("button", "1 thing for Priya Raman");
    await popup.waitFor("heading", "Priya Raman");
    await popup.click("link", "I said I would…");
    await keepToPriya("bring the book that is on her shelf");
  });

  it("says it while writing a hello to her, to her", async () => {
    const popup = await personInPopup(driver, await driver.open(plainUrl), "Priya Raman");
    const composer = await beginAct(driver, popup, "Check in", "A hello to Priya Raman");
    await composer.click("link", "I said I would…");
    await keepToPriya("ask how the move went");
    await composer.close();
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});

/** Runs in a page of the extension. */
async function toWhom(what: string): Promise<readonly string[]> {
  const { browser, chrome } = globalThis as unknown as Record<string, Asker | undefined>;
  const reply = await (browser ?? chrome)?.runtime.sendMessage({ name: "promises/list", ask: {} });
  return reply?.answer.promises.find((promise) => promise.what === what)?.names ?? [];
}

interface Asker {
  runtime: {
    sendMessage(
      message: unknown,
    ): Promise<{ answer: { promises: { what: string; names: readonly string[] }[] } }>;
  };
}
