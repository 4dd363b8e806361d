import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { axeViolations } from "../axe.ts";
import { browsers, type Driver, type Surface } from "../harness.ts";

const settings = "src/ui/options/options.html#settings";

/** How far below the top of the window the heading that has the focus stands, in pixels. */
const focusFromTop = (): number => document.activeElement?.getBoundingClientRect().top ?? -1;

describe.each(browsers)("$name: somebody who looks for one of many settings", ({ launch }) => {
  let driver: Driver;
  let page: Surface;

  beforeAll(async () => {
    driver = await launch();
    page = await driver.openExtensionPage(settings);
    await page.waitFor("link", "While you browse");
  });
  afterAll(() => driver?.close());

  it("sees what there is before it, and goes there with the keyboard", async () => {
    await page.waitFor("navigation", "Parts of the settings");
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('a[href="#settings/notice"]')?.focus();
      return true;
    });
    await page.press("Enter");
    await page.waitForFocus("While you browse");
    expect(await page.url()).toMatch(/#settings\/notice$/);
    // Below the line that says what happened, and in sight.
    const top = await page.evaluate(focusFromTop);
    expect(top).toBeGreaterThanOrEqual(60);
    expect(top).toBeLessThan(400);
    await page.press("Tab");
    await page.waitForFocus("Notice pages as I browse");
    expect(await axeViolations(page)).toEqual([]);
  });

  it("comes back there by the address, and from elsewhere with the browser's own way back", async () => {
    await page.evaluate(() => location.reload());
    await page.waitForFocus("While you browse");
    await page.click("link", "Being reminded");
    await page.waitForFocus("Being reminded");
    await page.click("link", "Journal");
    await page.waitForFocus("Journal");
    await page.evaluate(() => history.back());
    await page.waitForFocus("Being reminded");
  });

  it("keeps what is being typed while going from part to part", async () => {
    await page.fill("Name of the channel", "Chat");
    await page.click("link", "Your drafts");
    await page.waitForFocus("Your drafts");
    expect((await page.waitFor("textbox", "Name of the channel")).value).toBe("Chat");
  });

  it("finds all of it in a narrow window, with nothing beside it", async () => {
    await page.resize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.click("link", "Look, keys and language");
    await page.waitForFocus("Look, keys and language");
    expect(await axeViolations(page)).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
