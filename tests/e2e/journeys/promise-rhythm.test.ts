import ICAL from "ical.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { downloaded } from "../handed.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { birthdayToday, somebody, withThese } from "../people.ts";

const promises = "src/ui/options/options.html#promises";

describe.each(browsers)("$name: somebody whose promises come again, or are let go", ({ name, launch }) => {
  let driver: Driver;
  let page: Surface;

  const openAgain = async (): Promise<void> => {
    await driver.killWorker();
    await page.close();
    page = await driver.openExtensionPage(promises);
  };

  beforeAll(async () => {
    driver = await launch();
    page = await driver.openExtensionPage(promises);
    const bday = await birthdayToday(page);
    await (await withThese(driver, [somebody("Priya Raman", { bday })])).close();
  });
  afterAll(() => driver?.close());

  it("keeps one that comes every week, and finds it open again for the week after", async () => {
    await page.click("button", "Add a promise");
    await page.fill("I said I would", "water the plants");
    await page.fill("By when", "today");
    await page.fill("How often", "Every week");
    await page.click("button", "Keep this promise in mind");
    await page.waitForStatus("It is in your promises.");
    await page.waitForText("(today)");
    await page.click("button", "Done: water the plants");
    await page.waitForStatus("Done.");
    await page.waitForText("(in 7 days)");
    await openAgain();
    await page.waitForText("(in 7 days)");
    await page.waitFor("button", "Done: water the plants");
    expect(await page.text()).not.toContain("Kept and let go");
  });

  it("says by when in plain words, lets it go with a word, and reads that word again", async () => {
    await page.click("button", "Add a promise");
    await page.fill("I said I would", "lend the ladder");
    await page.fill("By when", "year-end");
    await page.waitForText(/^[A-Z][a-z]+day, December 31, \d{4}$/m);
    await page.click("button", "Keep this promise in mind");
    await page.waitForStatus("It is in your promises.");
    await page.click("button", "Let go: lend the ladder");
    await page.fill("A word on why, if you like", "They bought one themselves");
    await page.click("button", "Let it go");
    await page.waitForStatus("It is let go.");
    await openAgain();
    await page.click("button", "Kept and let go");
    await page.waitForText(/let go on [A-Z]/);
    await page.waitForText("They bought one themselves");
    expect(await page.count("button", "Done: lend the ladder")).toBe(0);
  });

  it("takes them into a calendar, where the one comes again, the other is gone, and her birthday is there", async () => {
    const { name: file, text } = await downloaded(page, "Download calendar", /calendar file/);
    expect(file).toMatch(/^goodturn-\d{4}-\d\d-\d\d\.ics$/);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const tasks = calendar.getAllSubcomponents("vtodo");
    expect(tasks.map((task) => String(task.getFirstPropertyValue("summary")))).toEqual(["water the plants"]);
    const inAWeek = await page.evaluate(() => Temporal.Now.plainDateISO().add({ days: 7 }).toString());
    expect(tasks[0]?.getFirstPropertyValue("due")?.toString()).toBe(inAWeek);
    expect(tasks[0]?.getFirstPropertyValue("rrule")?.toString()).toBe("FREQ=WEEKLY");
    const [birthday, ...others] = calendar.getAllSubcomponents("vevent");
    expect(others).toEqual([]);
    expect(String(birthday?.getFirstPropertyValue("summary"))).toContain("Priya Raman");
    expect(birthday?.getFirstPropertyValue("rrule")?.toString()).toMatch(/^FREQ=YEARLY/);
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
