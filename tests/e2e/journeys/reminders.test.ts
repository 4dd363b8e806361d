import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { promiseToday } from "../people.ts";
import { waitUntil } from "../wait.ts";

const options = "src/ui/options/options.html";

describe.each(browsers)("$name: somebody who wants a quiet dot", ({ name, launch }) => {
  let driver: Driver;
  let page: Surface;

  /** What stands on the icon of every tab, and the alarms there are. */
  const outside = () =>
    page.evaluate(async () => {
      const { action, alarms } = (globalThis as unknown as { browser: typeof chrome }).browser;
      return { dot: await action.getBadgeText({}), alarms: (await alarms.getAll()).map((one) => one.name) };
    });
  const waitForDot = (dot: string) =>
    waitUntil(`the dot "${dot}"`, async () => (await outside()).dot === dot, {
      why: async () => JSON.stringify(await outside()),
    });

  beforeAll(async () => {
    driver = await launch();
    page = await driver.openExtensionPage(`${options}#promises`);
    await promiseToday(page, "water the seedlings");
  });
  afterAll(() => driver?.close());

  it("has none, and no alarm, until they ask for it", async () => {
    expect(await outside()).toEqual({ dot: "", alarms: [] });
  });

  it("sees the dot once the time has come, and one alarm waits for tomorrow", async () => {
    await page.click("link", "Settings");
    await page.click("radio", "A quiet dot on the icon");
    await page.waitForStatus("Kept.");
    await page.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>("input[type=time]");
      if (!field) throw new Error("There is no field for the time.");
      field.value = "00:00";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await waitForDot("•");
    await waitUntil("one alarm", async () => (await outside()).alarms.join() === "reminder");
  });

  it("still sees it after the worker was killed", async () => {
    await driver.killWorker();
    await page.close();
    page = await driver.openExtensionPage(`${options}#promises`);
    await page.waitForText("water the seedlings");
    await waitForDot("•");
    await waitUntil("one alarm", async () => (await outside()).alarms.join() === "reminder");
  });

  it("looks at Today, and it is gone and stays gone", async () => {
    await page.click("link", "Today");
    await waitForDot("");
    await driver.killWorker();
    await page.close();
    page = await driver.openExtensionPage(`${options}#promises`);
    await page.waitForText("water the seedlings");
    expect((await outside()).dot).toBe("");
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
