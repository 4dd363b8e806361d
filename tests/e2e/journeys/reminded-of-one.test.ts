import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { defaultReminders } from "../../../src/core/reminder/reminder.ts";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { askAndWait } from "../kills.ts";

const options = "src/ui/options/options.html";

/**
 * The notification itself is drawn by the system, where no test has hands, and Chromium asks for its permission with a
 * button that is out of reach; which address a click on it opens is held by `tests/unit/background/today/reminders.test.ts`.
 */
describe.each(browsers)("$name: somebody who was reminded of one promise", ({ name, launch }) => {
  let driver: Driver;
  let page: Surface;

  beforeAll(async () => {
    driver = await launch();
    page = await driver.openExtensionPage(`${options}#promises`);
    for (const [what, when] of [
      ["water the seedlings", "today"],
      ["lend Ana the book", "in two weeks"],
    ] as const) {
      await page.click("button", "Add a promise");
      await page.fill("I said I would", what);
      await page.fill("By when", when);
      await page.click("button", "Keep this promise in mind");
      await page.waitForText(what);
    }
  });
  afterAll(() => driver?.close());

  it("has that promise in front, keeps it there, and goes on to the others", async () => {
    const id = await page.evaluate(idOf, "water the seedlings");
    await page.close();
    page = await driver.openExtensionPage(`${options}#promises/${encodeURIComponent(id)}`);
    await page.waitFor("heading", "You said you would");
    await page.waitForText("water the seedlings");
    expect(await page.text()).not.toContain("lend Ana the book");
    await page.click("button", "Done: water the seedlings");
    await page.waitForStatus("Done.");
    await page.waitFor("button", "Open again: water the seedlings");
    await page.click("link", "All promises");
    await page.waitForText("lend Ana the book");
  });

  it("asks to be told of each by itself, and still does after the worker was killed", async () => {
    await page.close();
    page = await driver.openExtensionPage(`${options}#settings`);
    await page.waitFor("radio", "A notification");
    expect(await page.count("switch", "Each by itself")).toBe(0);
    // The browser's own question has no button within reach.
    const reminders = { ...defaultReminders, way: "notification" };
    expect((await askAndWait(page, { name: "reminders/save", ask: reminders })).ok).toBe(true);
    await page.close();
    page = await driver.openExtensionPage(`${options}#settings`);
    await page.click("switch", "Each by itself");
    await page.waitForStatus("Kept.");
    await driver.killWorker();
    await page.close();
    page = await driver.openExtensionPage(`${options}#settings`);
    expect((await page.waitFor("switch", "Each by itself")).checked).toBe(true);
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
  });

  it("is told where a promise is gone since", async () => {
    await page.close();
    page = await driver.openExtensionPage(`${options}#promises/2026-01-01T00%3A00%3A00.000Z-gone`);
    await page.waitFor("heading", "This promise is not there any more.");
    await page.waitFor("link", "All promises");
  });

  it(`made no request and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});

/** Runs in the document. */
async function idOf(wanted: string): Promise<string> {
  type Found = { answer?: { promises: { id: string; what: string }[] } };
  type Asker = { runtime: { sendMessage(message: unknown): Promise<Found> } };
  const { browser, chrome } = globalThis as unknown as Record<string, Asker | undefined>;
  const reply = await (browser ?? chrome)?.runtime.sendMessage({ name: "promises/list", ask: {} });
  return reply?.answer?.promises.find(({ what }) => what === wanted)?.id ?? "";
}
