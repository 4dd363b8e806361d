import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { handed } from "../handed.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { withPeople } from "../people.ts";
import { putBehindItsBack } from "../kills.ts";

const journal = "src/ui/options/options.html#journal";

/** A journal of several years, put where Goodturn keeps it. */
const manyEntries = (count: number): Record<string, unknown> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const when = new Date(Date.UTC(2020, 0, 1) + at * 3_600_000).toISOString();
      const entry = {
        id: `${when}-${at}`,
        at: when,
        act: at % 3 === 0 ? "praise" : "share",
        uids: ["somebody"],
        names: [`Reader ${at}`],
        page: { kind: "article", url: `https://reading.example/${at}`, title: `Part ${at}` },
        channel: null,
        words: "",
        status: "logged",
      };
      return [`journal/${entry.id}`, entry];
    }),
  );

describe.each(browsers)("$name: somebody who reads what they did", ({ name, launch }) => {
  let driver: Driver;
  let page: Surface;

  beforeAll(async () => {
    driver = await launch();
    await (await withPeople(driver, "friends.vcf")).close();
    page = await driver.openExtensionPage(journal);
  });
  afterAll(() => driver?.close());

  it("writes down help that they got, with the page it was about", async () => {
    await page.waitForText("It begins with the first thing you share.");
    await page.click("link", "Write an entry");
    await page.fill("What it was", "Help and thanks you received");
    await page.fill("With whom", "priya");
    await page.click("button", /^Priya/);
    await page.fill("Words", "She read my draft twice in one night.");
    await page.fill("Address of the page", "reading.example/draft");
    await page.fill("Title of the page", "=My draft");
    await page.click("button", "Save entry");
    await page.waitForStatus("The entry is kept.");
    await page.waitFor("heading", "Help received from Priya Raman");
    await page.waitFor("link", "=My draft");
  });

  it("says what came of it, and finds it again by that, also after the worker was killed", async () => {
    await page.fill("What came of it?", "The talk went well.");
    await page.click("button", "Keep what came of it");
    await page.waitForStatus("What came of it is kept.");
    await driver.killWorker();
    await page.click("link", "Whole journal");
    await page.fill("Search journal", "talk well");
    await page.waitForText("1 entry");
    await page.waitFor("link", "Help received from Priya Raman");
  });

  it("mends it, takes that back, and deletes it with a way back", async () => {
    await page.click("link", "Help received from Priya Raman");
    await page.click("button", "Edit entry");
    await page.fill("What it was", "Thank");
    await page.click("button", "Save entry");
    await page.waitFor("heading", "Thanked Priya Raman");
    await page.click("button", "Undo");
    await page.waitForStatus("Taken back.");
    await page.waitFor("heading", "Help received from Priya Raman");
    await page.click("button", "Delete entry");
    await page.waitForStatus("The entry is deleted.");
    await page.waitForText("Nothing in the journal matches that.");
    await page.click("button", "Undo");
    await page.waitFor("link", "Help received from Priya Raman");
  });

  it("takes it along as a table, as data and to read", async () => {
    const files: string[] = [];
    for (const format of ["Table (CSV)", "Data (JSON)", "To read (Markdown)"]) {
      const { text } = await handed(page, () => page.click("button", format));
      await page.waitForStatus(/^1 entry went to your downloads, in goodturn-journal-/);
      files.push(text);
    }
    const [csv, json, markdown] = files;
    expect(csv).toContain(`"'=My draft"`);
    expect(JSON.parse(json ?? "")).toMatchObject({
      entries: [{ reflection: { words: "The talk went well." } }],
    });
    expect(markdown).toContain("Help received from Priya Raman");
  });

  it("finds nothing in the way on the list, on an entry and while mending it, with a screen reader", async () => {
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
    await page.click("link", "Help received from Priya Raman");
    await page.waitFor("button", "Edit entry");
    expect(await axeViolations(page)).toEqual([]);
    await page.click("button", "Edit entry");
    await page.waitFor("button", "Save entry");
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
  });

  it("comes to the first of twenty thousand, and narrows them to what was given in one month", async () => {
    await putBehindItsBack(page, manyEntries(20_000));
    await driver.killWorker();
    await page.close();
    page = await driver.openExtensionPage(journal);
    await page.waitForText("20,001 entries");
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight }));
    await page.waitForText("Praised Reader 0");
    await page.evaluate(() => scrollTo({ top: 0 }));
    await page.click("button", "Filter");
    await page.fill("What", "Praise");
    await page.evaluate(() => {
      const field = [...document.querySelectorAll<HTMLInputElement>("input[type=date]")].at(-1);
      if (!field) throw new Error("There is no field for the day.");
      field.value = "2020-01-31";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await page.waitForText("248 entries");
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
