import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver } from "../harness.ts";
import { checkLarger } from "../larger.ts";
import { noticingOf, switchOn } from "../noticing.ts";
import { withPeople } from "../people.ts";
import { articleUrl, loginUrl, profileUrl, sites } from "../sites.ts";

const options = "src/ui/options/options.html";
const popup = "src/ui/popup/popup.html";

describe.each(browsers)(
  "$name: somebody who lets pages be noticed, and has everything larger",
  ({ launch }) => {
    let driver: Driver;

    beforeAll(async () => {
      driver = await launch({ sites, grantOptional: true });
      const noticing = noticingOf(await withPeople(driver, "friends.vcf"));
      await switchOn(driver);
      await driver.open(articleUrl);
      await noticing.waitForBadge(articleUrl, "2");
    });
    afterAll(() => driver?.close());

    it("reads on Today what would have helped whom, and reaches all of it", async () => {
      const page = await driver.openExtensionPage(`${options}#today`);
      await page.waitForText("This week you read things that would help someone");
      await checkLarger(page);
    });

    it("says in the settings where pages are noticed", async () => {
      const page = await driver.openExtensionPage(`${options}#settings`);
      await page.click("radio", "Not on these sites");
      await page.fill("Site", "a-site-with-a-long-name-that-is-no-word.example");
      await page.click("button", "Add site");
      await page.waitFor("button", "Remove a-site-with-a-long-name-that-is-no-word.example");
      await checkLarger(page);
    });

    it.each([
      ["an article", articleUrl, "Share with Priya Raman"],
      ["a profile", profileUrl, "Add Ana Lind to contacts"],
      ["a private page", loginUrl, "This looks like a private page"],
    ])("sees the popup over %s", async (_what, url, text) => {
      const tab = await driver.open(url);
      const page = await driver.openExtensionPage(popup);
      // In a tab, it speaks of the page in front: that is the one it was opened for.
      await tab.bringToFront();
      await page.evaluate(() => location.reload());
      await page.waitForText(text);
      // It asked, and stays what it is. Behind another tab each of axe's timers would take a second in Firefox.
      await page.bringToFront();
      await page.waitForText(text);
      await checkLarger(page);
      await tab.close();
    });

    it("made no request of its own and had no error", async () => {
      expect(await driver.requests()).toEqual([]);
      expect(await driver.problems()).toEqual([]);
    });
  },
);
