import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { recordsIn } from "../kills.ts";

describe.each(browsers)("$name: somebody who tries a share before there is one", ({ name, launch }) => {
  let driver: Driver;
  let page: Surface;

  beforeAll(async () => {
    driver = await launch();
    page = await driver.waitForExtensionPage("src/ui/welcome/welcome.html");
  });
  afterAll(() => driver?.close());

  it("sees somebody made up, and is told so, while nobody is there", async () => {
    await page.waitFor("heading", "Try it once");
    await page.waitForText("Robin is made up");
    await page.waitFor("button", "Share with Robin Sample");
    expect(await axeViolations(page)).toEqual([]);
  });

  it("adds a friend, and the page is one for her, with the reason that she cares about it", async () => {
    await page.fill("Name of person 1", "Priya Raman");
    await page.fill("Email (optional) of person 1", "priya@raman.example");
    await page.fill("Interest of person 1", "sourdough");
    await page.click("button", "Add these people");
    await page.waitFor("heading", "A first look at sourdough");
    await page.waitForText("is interested in sourdough");
    await page.click("radio", "Gmail");
    await page.waitForStatus("Kept.");
  });

  it("shares it, sees the draft that would be open, and nothing opened and nothing was written down", async () => {
    const before = await recordsIn(page);
    const opened = await driver.opened();
    await page.click("button", "Share with Priya Raman");
    await page.waitForText("This draft would be open in Gmail now.");
    await page.waitForText("Hi Priya, this made me think of you and sourdough.");
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
    await page.click("button", "Try again");
    await page.click("button", "Keep for Priya Raman");
    await page.waitForText("The page would wait for Priya Raman");
    expect(await recordsIn(page)).toEqual(before);
    expect(await driver.opened()).toEqual(opened);
  });

  it("adds another and takes him back, and the practice is about who is there", async () => {
    await page.fill("Name of person 1", "Lars Holm");
    await page.fill("Interest of person 1", "rowing");
    await page.click("button", "Add these people");
    await page.waitFor("button", "Share with Lars Holm");
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    await page.waitFor("heading", "A first look at sourdough");
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
