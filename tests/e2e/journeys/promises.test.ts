import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { withPeople } from "../people.ts";
import { articleUrl, sites } from "../sites.ts";

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
    await form.fill("For whom", "kofi");
    await form.click("button", /^Kofi/);
    await form.click("button", "Keep this promise in mind");
    await form.waitForStatus("It is in your promises.");
    await form.waitFor("link", "How BM25 ranks documents");
    expect(await axeViolations(form)).toEqual([]);
    await form.close();
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
