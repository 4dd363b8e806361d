import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { putBehindItsBack } from "../kills.ts";
import { somebody, withThese } from "../people.ts";

const insights = "src/ui/options/options.html#insights";
const day = 86_400_000;

/** Something was done every third day for two hundred days, and a promise kept now and then. */
function aJournal(): Record<string, unknown> {
  const now = Date.now();
  return Object.fromEntries(
    Array.from({ length: 66 }, (_, at) => {
      const when = new Date(now - (at * 3 + 1) * day).toISOString();
      const act = at % 10 === 0 ? "follow-through" : at % 3 === 0 ? "praise" : "share";
      const entry = {
        id: `${when}-${at}`,
        at: when,
        act,
        uids: ["somebody"],
        names: ["Somebody"],
        page: null,
        channel: null,
        words: "",
        status: "logged",
        ...(act === "share" ? { topics: ["search engines"] } : {}),
        ...(act === "follow-through"
          ? { promisedAt: new Date(Date.parse(when) - 2 * day).toISOString() }
          : {}),
      };
      return [`journal/${entry.id}`, entry];
    }),
  );
}

describe.each(browsers)("$name: somebody who wants to see what they gave", ({ name, launch }) => {
  let driver: Driver;
  let page: Surface;

  beforeAll(async () => {
    driver = await launch();
    page = await driver.openExtensionPage(insights);
  });
  afterAll(() => driver?.close());

  it("is told in a sentence what will be here, while there is nothing", async () => {
    await page.waitForText("Nothing is scored and nobody is ranked.");
  });

  it("sees sentences, and the numbers below them in a table that the keyboard opens", async () => {
    await putBehindItsBack(page, aJournal());
    await driver.killWorker();
    await page.close();
    page = await driver.openExtensionPage("src/ui/options/options.html#journal");
    await page.click("link", "Insights");
    await page.waitFor("heading", "Week by week");
    await page.waitForText("Most often: Share and Praise.");
    await page.waitForText("Half of them within 2 days.");
    await page.waitForText("Most often: search engines.");
    for (let steps = 0; (await page.focusedName()) !== "The numbers as a table"; steps += 1) {
      expect(steps).toBeLessThan(14);
      await page.press("Tab");
    }
    await page.press("Enter");
    await page.waitFor("table", "Week by week");
  });

  it("sees for whom it was, by group, in a sentence and in numbers that add up to the journal's", async () => {
    const people = [
      somebody("Mara Okafor", { uid: "somebody", categories: ["Running club"] }),
      somebody("Kim Lee", { categories: ["Choir"] }),
    ];
    await (await withThese(driver, people)).close();
    await page.close();
    page = await driver.openExtensionPage(insights);
    await page.waitFor("heading", "For whom, by group");
    await page.waitForText("Most went to: Running club.");
    const acts = await page.evaluate(() => {
      for (const table of document.querySelectorAll("table")) {
        if (table.caption?.textContent !== "For whom, by group") continue;
        return [...(table.tBodies[0]?.rows ?? [])].map(({ cells }) => ({
          group: cells[0]?.textContent ?? "",
          acts: Number(cells[1]?.textContent),
        }));
      }
      return [];
    });
    expect(acts.every(({ group }) => group.startsWith("Running club, "))).toBe(true);
    expect(acts.reduce((sum, one) => sum + one.acts, 0)).toBe(Object.keys(aJournal()).length);
  });

  it("finds nothing in the way with a screen reader, tables open, in either theme", async () => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
