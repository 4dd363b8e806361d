import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { drag, drop, type HeldFile } from "../drop.ts";
import { handed } from "../handed.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import type { DatabaseName } from "../kills.ts";
import { waitUntil } from "../wait.ts";

const options = "src/ui/options/options.html";
const recovery = "src/ui/recovery/recovery.html";

describe.each(browsers)("$name: somebody whose browser lost everything but the copies", ({ launch }) => {
  let driver: Driver;
  let page: Surface;

  /** Do away with databases, as a browser does that finds them damaged: at once, before a worker can look at one of them. */
  const lose = (...names: readonly DatabaseName[]): Promise<void> =>
    page.evaluate(
      (gone) =>
        Promise.all(
          gone.map(
            (name) =>
              new Promise<void>((resolve, reject) => {
                const request = indexedDB.deleteDatabase(name);
                request.onsuccess = () => resolve();
                request.onerror = () => reject(request.error ?? new Error("not deleted"));
              }),
          ),
        ).then(() => undefined),
      names,
    );

  const goBack = async (): Promise<void> => {
    const newest = await waitUntil("a copy", async () => (await page.byRole("button", /^Go back to /))[0]);
    await page.click("button", newest.name);
    await page.waitForStatus(/^Everything is as it was on/);
    await page.waitFor("heading", "Your data is in order");
    await page.waitForText("You have 4 people");
    expect(await page.count("button", "Begin anew")).toBe(0);
  };

  beforeAll(async () => {
    driver = await launch();
    page = await driver.openExtensionPage(`${options}#data`);
    await page.upload("Import contacts", "tests/e2e/files/friends.vcf");
    await page.click("button", "Import 4 contacts");
    await page.waitForStatus("4 contacts are in.");
    await waitUntil("the copy of the day", async () => {
      await page.click("link", "Today");
      await page.click("link", "Data");
      await page.waitFor("heading", "Copies in this browser");
      return !(await page.text()).includes("There is no copy yet");
    });
  });
  afterAll(() => driver?.close());

  it("is not greeted as a beginner: the options lead to the page that helps, a line does elsewhere", async () => {
    await lose("goodturn");
    await driver.killWorker();
    await page.close();
    page = await driver.openExtensionPage(`${options}#contacts`);
    await page.waitFor("heading", "Your data is not where it was");
    await page.waitFor("button", "Begin anew");
    const welcome = await driver.openExtensionPage("src/ui/welcome/welcome.html");
    await welcome.waitForText("Your data is not where it was");
    await welcome.waitFor("link", "Look after your data");
    await welcome.close();
  });

  it("goes back to the newest copy, and everybody is there again", async () => {
    await page.close();
    page = await driver.openExtensionPage(recovery);
    await page.waitFor("heading", "Your data is not where it was");
    await page.waitFor("button", "Begin anew");
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
    await goBack();
  });

  it("finds a copy even where the copies' own database is gone with it", async () => {
    await driver.killWorker();
    await lose("goodturn", "goodturn-snapshots");
    await driver.killWorker();
    await page.close();
    page = await driver.openExtensionPage(recovery);
    await page.waitFor("heading", "Your data is not where it was");
    await goBack();
  });

  it("drops a backup on that page, too, sees what it would do, and has it", async () => {
    const { text } = await handed(page, () => page.click("button", "Download backup"));
    const backup: HeldFile = { name: "saved.json", text };
    await lose("goodturn");
    await driver.killWorker();
    await page.close();
    page = await driver.openExtensionPage(recovery);
    await page.waitFor("heading", "Your data is not where it was");
    expect(await drag(page, [backup], "dragenter", "dragover")).toBe(true);
    expect(
      await page.evaluate(() => getComputedStyle(document.querySelector("main") as Element).outlineStyle),
    ).toBe("dashed");
    expect(await drop(page, backup)).toBe(true);
    await page.waitFor("heading", "What saved.json would do");
    expect(await axeViolations(page)).toEqual([]);
    await page.click("button", "Restore this backup");
    await page.waitForText("You have 4 people");
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
