import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { promiseToday, withPeople } from "../people.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody who gives at a moment of their own", ({ name, launch }) => {
  let driver: Driver;
  let page: Surface;

  const check = async (): Promise<void> => {
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
  };

  beforeAll(async () => {
    driver = await launch();
    page = await withPeople(driver, "friends.vcf");
    await promiseToday(page, "return her book", { typed: "priya", name: /^Priya/ });
  });
  afterAll(() => driver?.close());

  it("says when, and chooses today for a sitting and for looking back", async () => {
    const today = await page.evaluate(() =>
      new Intl.DateTimeFormat("en-US", { weekday: "long" }).format(new Date()),
    );
    await page.click("link", "Settings");
    await page.fill("When will you do one small act?", "after my morning coffee");
    await page.press("Tab");
    await page.waitForStatus("Kept.");
    await page.fill("Your day for giving in one sitting", today);
    await page.fill("Your day for looking back", today);
    await page.click("checkbox", "Encourage");
    await driver.killWorker();
    await page.close();
    page = await driver.openExtensionPage(`${options}#today`);
    await page.waitForText("“after my morning coffee”: one small act.");
    await page.waitFor("link", "Your day to give in one sitting");
    await page.waitFor("link", "Look back on your week");
    await check();
  });

  it("gives in one sitting: the promise first, then what comes next, and an end", async () => {
    await page.click("link", "Your day to give in one sitting");
    await page.waitFor("heading", "return her book");
    await check();
    await page.click("button", "Next");
    await page.click("button", "Back");
    await page.click("button", "Let go: return her book");
    await page.click("button", "Put off: return her book");
    await page.click("button", "In a week");
    await page.waitForStatus("It is put off.");
    await page.waitForText(/^2 of \d$/m);
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    await page.click("button", "Back");
    await page.click("button", "Let go: return her book");
    await check();
    await page.fill("A word on why, if you like", "She found another.");
    await page.click("button", "Let it go");
    await page.waitForStatus("It is let go.");
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    await page.click("button", "Back");
    await page.click("button", "Done");
    await page.waitForStatus("Done.");
    await page.waitForText(/^2 of \d$/m);
    const left = Number(/2 of (\d)/.exec(await page.text())?.[1]) - 1;
    for (let step = 0; step < left; step += 1) await page.click("button", "Next");
    await page.waitForText("That was all. It can wait until next time.");
    await page.click("link", "To Today");
    await page.waitForNoText("return her book");
  });

  it("looks back on the week, and finds what came of it in the journal", async () => {
    await page.click("link", "Look back on your week");
    await page.fill("Kept a promise to Priya Raman. What came of it?", "She lent it on.");
    await page.fill("Which of these would you do again, and why?", "The book: it was hers.");
    await check();
    await page.click("button", "Keep in the journal");
    await page.waitForStatus("Your week is in the journal.");
    await page.waitFor("link", "Looked back on the week");
    await page.click("link", "Kept a promise to Priya Raman");
    expect((await page.waitFor("textbox", "What came of it?")).value).toBe("She lent it on.");
    await page.click("link", "Today");
    await page.waitForNoText("Look back on your week");
  });

  it("puts a promise off from Today, and takes that back", async () => {
    await promiseToday(page, "send the slides");
    await page.click("link", "Today");
    await page.click("button", "Put off: send the slides");
    await page.click("button", "In a week");
    await page.waitForStatus("It is put off.");
    await page.waitForNoText("send the slides");
    await page.click("button", "Undo");
    await page.waitFor("button", "Put off: send the slides");
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
