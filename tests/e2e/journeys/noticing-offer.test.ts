import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Surface, type Tab } from "../harness.ts";
import { noticingOf, noticingSwitch, type Noticing } from "../noticing.ts";
import { closeWelcome, withGmail, withPeople } from "../people.ts";
import { articleUrl, sites } from "../sites.ts";

describe.each(browsers)(
  "$name: somebody who is offered, after the first share, to have pages noticed",
  ({ name, launch }) => {
    let driver: Driver;
    let own: Surface;
    let noticing: Noticing;
    let tab: Tab;
    let popup: Surface;
    beforeAll(async () => {
      driver = await launch({ sites, grantOptional: true });
      await closeWelcome(driver);
      own = await withPeople(driver, "friends.vcf");
      noticing = noticingOf(own);
      await withGmail(driver);
      tab = await driver.open(articleUrl);
    });
    afterAll(() => driver?.close());

    it("shares once, and is asked the next time", async () => {
      popup = await driver.clickToolbar(tab);
      await popup.click("button", "Share with Priya Raman");
      await driver.waitForOpened((url) => url.startsWith("https://mail.google.com/"));
      await popup.waitForClose();
      await tab.bringToFront();
      popup = await driver.clickToolbar(tab);
      await popup.waitFor("heading", "Let Goodturn notice such pages as you read?");
      expect((await popup.waitFor("switch", noticingSwitch)).checked).toBe(false);
    });

    it("thinks it over until the worker is at rest, says yes, and the page is noticed", async () => {
      await driver.killWorker();
      await popup.click("switch", noticingSwitch);
      if (name === "Chromium") {
        // The browser's question took the popup's place, and nobody can press its button: the yes comes from elsewhere.
        await popup.waitForClose();
        await driver.permitPages();
        await own.bringToFront();
        await own.evaluate(() => {
          const { permissions } = (globalThis as unknown as { browser: typeof chrome }).browser;
          return permissions.request({ origins: ["http://*/*", "https://*/*"] });
        });
      }
      // Priya has it already.
      await noticing.waitForBadge(articleUrl, "1");
      await own.click("link", "Settings");
      expect((await own.waitFor("switch", noticingSwitch)).checked).toBe(true);
      expect(await driver.problems()).toEqual([]);
    });
  },
);
