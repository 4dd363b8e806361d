import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver } from "../harness.ts";
import { loginUrl, sites } from "../sites.ts";

describe.each(browsers)("$name: somebody who is signing in somewhere", ({ launch }) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await launch({ sites });
  });
  afterAll(() => driver?.close());

  it("is shown Today, told so plainly, and nothing is kept", async () => {
    const tab = await driver.open(loginUrl);
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    const popup = await driver.clickToolbar(tab);
    await popup.waitFor("heading", "Today");
    await popup.waitForText("This looks like a private page. Goodturn kept nothing.");
    expect(await popup.count("button", "Share this page")).toBe(0);
    const records = await popup.evaluate(async () => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open("goodturn");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error("not opened"));
      });
      return new Promise<string>((resolve) => {
        const request = database.transaction("records").objectStore("records").getAll();
        request.onsuccess = () => resolve(JSON.stringify(request.result));
      });
    });
    expect(records).not.toContain("shop.example");
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });
});
