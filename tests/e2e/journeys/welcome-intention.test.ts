import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { birthdayToday, somebody, withThese } from "../people.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody who picks an intention at the start", ({ name, launch }) => {
  let driver: Driver;
  let page: Surface;
  let weekday = "";

  const goTo = async (hash: string): Promise<void> => {
    await page.close();
    page = await driver.openExtensionPage(options + hash);
  };

  beforeAll(async () => {
    driver = await launch();
    page = await driver.waitForExtensionPage("src/ui/welcome/welcome.html");
    weekday = await page.evaluate(() =>
      new Intl.DateTimeFormat("en-US", { weekday: "long" }).format(new Date()),
    );
  });
  afterAll(() => driver?.close());

  it("says when, and may leave the rest folded up", async () => {
    await page.waitFor("textbox", "When will you do one small act?");
    expect(await page.count("checkbox", "Encourage")).toBe(0);
    await page.fill("When will you do one small act?", "when the kettle is on");
    await page.press("Tab");
    await page.waitForStatus("Kept.");
  });

  it("picks a kind and a day off all the same, with nothing in the way", async () => {
    await page.click("button", "Kinds and days, if you like");
    await page.click("checkbox", "Encourage");
    await page.click("checkbox", weekday);
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
  });

  it("finds them in the settings after the worker was killed, each with what it does", async () => {
    await driver.killWorker();
    await goTo("#settings");
    expect((await page.waitFor("textbox", "When will you do one small act?")).value).toBe(
      "when the kettle is on",
    );
    expect((await page.waitFor("checkbox", "Encourage")).checked).toBe(true);
    expect((await page.waitFor("checkbox", "Praise")).checked).toBe(false);
    expect((await page.waitFor("checkbox", weekday)).checked).toBe(true);
    await page.waitForText("Today suggests no act on them");
    await page.waitForText(/Goodturn speaks the language of your browser.* Now that is English\./);
  });

  it("is left alone by Today on the day off, and then sees the kind they like before a birthday", async () => {
    const bday = await birthdayToday(page);
    await (
      await withThese(driver, [
        somebody("Priya Raman", { bday }),
        somebody("Mara Okafor", { needs: ["a new job"] }),
      ])
    ).close();
    await goTo("#today");
    await page.waitForText("A day off. Nothing is suggested today.");
    expect(await page.count("button", "Another")).toBe(0);
    await goTo("#settings");
    await page.click("checkbox", weekday);
    await page.waitForStatus("Kept.");
    await goTo("#today");
    await page.waitForText("“when the kettle is on”: one small act.");
    await page.waitFor("button", "Encourage");
    await page.waitForText("Mara Okafor");
    expect(await page.count("button", "Congratulate")).toBe(0);
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
