import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { personInPopup } from "../acts.ts";
import { browsers, type Driver } from "../harness.ts";
import { withPeople } from "../people.ts";
import { articleUrl, loginUrl, sites } from "../sites.ts";

/** What a person sees as the popup's size. Runs in the popup. */
const size = () => ({ width: innerWidth, height: innerHeight });

describe.each(browsers)("$name: somebody who opens the popup", ({ launch }) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await launch({ sites });
  });
  afterAll(() => driver?.close());

  // What is shown while the page is read is as short as the first of these.
  it("has it in one size, whether it has a line to say or a long list", async () => {
    const tab = await driver.open(articleUrl);
    const short = await driver.clickToolbar(tab);
    await short.waitForText("Nobody comes to mind");
    const first = await short.evaluate(size);
    expect(first.width).toBeGreaterThanOrEqual(380);
    await short.close();

    await (await withPeople(driver, "friends.vcf")).close();
    const long = await driver.clickToolbar(tab);
    await long.waitFor("button", /^Share with Priya/);
    expect(await long.evaluate(size)).toEqual(first);

    await long.close();

    const longer = await personInPopup(driver, await driver.open(loginUrl), "Priya Raman");
    await longer.click("button", "Show more");
    await longer.waitFor("button", "Thank");
    expect(await longer.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(600);
    expect(await longer.evaluate(size)).toEqual(first);
  });

  it("sees whoever they found from the name on, and after them whoever they find next", async () => {
    const popup = await personInPopup(driver, await driver.open(loginUrl), "Priya Raman");
    for (const name of ["Kofi Mensah", "Priya Raman"]) {
      await popup.fill("Find a contact", name);
      await popup.waitFor("button", name);
      await popup.press("Enter");
      await popup.waitForFocus(name);
      expect(await popup.waitFor("heading", name)).toMatchObject({ covered: false });
      expect(await popup.evaluate(() => scrollY)).toBe(0);
    }
  });

  it("sees what became of what they did at the end of a long person, and how to take it back", async () => {
    const popup = await personInPopup(driver, await driver.open(loginUrl), "Priya Raman");
    await popup.click("button", "Show more");
    await popup.click("button", "Log an act");
    await popup.click("button", "Keep in the journal");
    await popup.waitForStatus("Noted, for Priya Raman.");
    const { height } = await popup.evaluate(size);
    for (const [role, name] of [["status"], ["button", "Undo"]] as const) {
      const found = await popup.waitFor(role, name);
      expect(found.covered, role).toBe(false);
      expect(found.y).toBeGreaterThanOrEqual(0);
      expect(found.y + found.height).toBeLessThanOrEqual(height);
    }
  });
});
