import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { birthdayToday, somebody, withThese } from "../people.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody who answers the small act of the day", ({ name, launch }) => {
  let driver: Driver;
  let page: Surface;

  const lookAgain = async (): Promise<void> => {
    await page.close();
    page = await driver.openExtensionPage(`${options}#today`);
    await page.waitFor("button", "I already did this");
  };

  beforeAll(async () => {
    driver = await launch();
    page = await driver.openExtensionPage(options);
    const bday = await birthdayToday(page);
    await page.close();
    page = await withThese(driver, [
      somebody("Priya Raman", { bday, emails: [{ value: "priya@raman.example", type: "" }] }),
      somebody("Mara Okafor", { needs: ["a new job"] }),
    ]);
    await lookAgain();
  });
  afterAll(() => driver?.close());

  it("says “Another”, gets another for somebody else, and still has that after the worker was killed", async () => {
    await page.waitFor("button", "Congratulate");
    await page.click("button", "Another");
    await page.waitFor("button", "Encourage");
    await page.waitForText("Mara Okafor");
    await driver.killWorker();
    await lookAgain();
    await page.waitFor("button", "Encourage");
  });

  it("says “Not this kind”, and is told in the settings what is left out and until when", async () => {
    await page.click("button", "Not this kind");
    await page.waitFor("button", "Congratulate");
    expect(await page.count("button", "Encourage")).toBe(0);
    await page.click("link", "Settings");
    await page.waitForText("You said “Not this kind” of these.");
    await page.click("button", "Suggest again: Encourage");
    await page.waitForStatus("Kept.");
    await page.waitForNoText("You said “Not this kind” of these.");
    await page.click("link", "Today");
    await page.waitFor("button", "I already did this");
    await page.waitFor("button", "Encourage");
  });

  it("says “I already did this”, finds it in the journal, and is not asked for it again", async () => {
    await page.click("button", "Another");
    await page.waitFor("button", "Congratulate");
    await page.click("button", "I already did this");
    await page.waitForStatus("It is in your journal.");
    await page.waitFor("button", "Encourage");
    expect(await page.count("button", "Congratulate")).toBe(0);
    await page.waitForText("You did something for one person this week.");
    await page.click("link", "Journal");
    await page.waitFor("link", /Congratulated Priya Raman/);
  });

  it("says “Later”, and nothing more is suggested that day", async () => {
    await lookAgain();
    await page.click("button", "Later");
    await page.waitForText("Nothing more today.");
    await driver.killWorker();
    await page.close();
    page = await driver.openExtensionPage(`${options}#today`);
    await page.waitForText("Nothing more today.");
    expect(await page.count("button", "Another")).toBe(0);
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
