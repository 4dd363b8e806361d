import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";
import { withPeople } from "../people.ts";
import { askAndWait } from "../kills.ts";

describe.each(browsers)("$name: somebody who has done much here and saved nothing", ({ launch }) => {
  let driver: Driver;
  let page: Surface;

  beforeAll(async () => {
    driver = await launch();
    page = await withPeople(driver, "friends.vcf");
  });
  afterAll(() => driver?.close());

  it("is not spoken to of backups while little was done", async () => {
    await page.click("link", "Data");
    await page.waitForText("No backup file was saved yet.");
    await page.click("link", "Today");
    await page.waitFor("heading", "Today");
    expect(await page.count("button", "Save a backup")).toBe(0);
  });

  it("is told once, on Today, after ten acts, and saves the file with one click", async () => {
    const found = await askAndWaitFor("people/search", { query: "Priya", limit: 1 });
    for (let number = 0; number < 10; number += 1) {
      const words = `Said so at lunch, ${number}.`;
      const logged = await askAndWait(page, {
        name: "act/log",
        ask: { act: "praise", uids: [found], on: "2026-03-02", words },
      });
      expect(logged.ok).toBe(true);
    }
    await page.click("link", "Journal");
    await page.click("link", "Today");
    await page.waitForText("A backup file keeps it should the browser go.");
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), scheme).toEqual([]);
    }
    await page.click("button", "Save a backup");
    await page.waitForStatus(/goodturn-backup/);
    await page.waitForNoText("A backup file keeps it should the browser go.");
    await page.click("link", "Data");
    await page.waitForText(/Last saved on/);
  });

  it("made no request of its own and had no error", async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });

  /** The uid of the first whom a search finds. */
  const askAndWaitFor = (name: string, ask: unknown): Promise<string> =>
    page.evaluate(
      async (name, ask) => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          { runtime: { sendMessage(message: unknown): Promise<{ answer: { uid: string }[] }> } } | undefined
        >;
        const reply = await (browser ?? chrome)?.runtime.sendMessage({ name, ask });
        return reply?.answer[0]?.uid ?? "";
      },
      name,
      ask,
    );
});
