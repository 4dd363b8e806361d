import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { badSites, badUrls } from "../bad-sites.ts";
import { browsers, type Driver, type SiteResponse, type Sites, type Surface, type Tab } from "../harness.ts";
import { hostilePages } from "../hostile-pages.mjs";
import { noticingOf, switchOn, type Noticing } from "../noticing.ts";
import { withPeople } from "../people.ts";
import { articleUrl, plainUrl, sites as written } from "../sites.ts";

/** All of them at once in tabs behind, but for the vast one, which would have the whole machine. */
const hostile = Object.entries(hostilePages)
  .filter(([name]) => name !== "50 MB")
  .map(([name, body], at) => ({ name, url: `https://hostile.example/2024/05/${at}-a-page`, body }));

const sites: Sites = {
  ...(written as Record<string, SiteResponse>),
  ...badSites,
  ...Object.fromEntries(hostile.map(({ url, body }) => [url, { body }])),
};

/** As much of a document as a change by somebody else would show in. Runs in the page. */
const shape = (): readonly [number, number] => [
  document.getElementsByTagName("*").length,
  document.documentElement.outerHTML.length,
];

describe.each(browsers)(
  "$name: somebody who lets pages be noticed, and meets some that are not what they should be",
  ({ launch }) => {
    let driver: Driver;
    let asking: Surface;
    let noticing: Noticing;
    let tab: Tab;

    beforeAll(async () => {
      driver = await launch({ sites, grantOptional: true });
      asking = await withPeople(driver, "friends.vcf");
      noticing = noticingOf(asking);
      await switchOn(driver);
      tab = await driver.open(plainUrl);
    });
    afterAll(() => driver?.close());

    it.each([
      ["data that breaks off", badUrls.brokenData],
      ["a title that would be code, a header and a lie", badUrls.hostileTitle],
      ["a script for an address", badUrls.scriptCanonical],
    ])("sees how many it would help on one with %s, and the page is as it was", async (_what, url) => {
      await tab.goto(url);
      const before = await tab.evaluate(shape);
      await noticing.waitForBadge(url, "2");
      expect(await tab.evaluate(shape)).toEqual(before);
    });

    it.each([
      ["without a title", badUrls.untitled],
      ["that is a PDF", badUrls.pdf],
      ["of a shop for extensions", badUrls.firefoxStore],
    ])("sees no number on one %s, and the next page has its own", async (_what, url) => {
      await tab.goto(url).catch(() => {});
      expect(await noticing.badge(await tab.url())).toBe("");
      await tab.goto(articleUrl);
      await noticing.waitForBadge(articleUrl, "2");
    });

    it("leaves those alone that were made to defeat the reader, many of them at once", async () => {
      await asking.evaluate(
        async (urls) => {
          const { tabs } = (globalThis as unknown as { browser: typeof chrome }).browser;
          await Promise.all(urls.map((url) => tabs.create({ url, active: false })));
        },
        hostile.map(({ url }) => url),
      );
      for (const { url } of hostile) await noticing.waitForRest(url);
      for (const { name, url } of hostile) expect(await noticing.badge(url), name).toMatch(/^\d?$/);
      // And whoever goes on reading meanwhile has the number of what they read.
      await tab.bringToFront();
      await tab.goto(plainUrl);
      await tab.goto(articleUrl);
      await noticing.waitForBadge(articleUrl, "2");
    });

    it("had no error, and asked the network for nothing", async () => {
      expect(await driver.problems()).toEqual([]);
      expect(await driver.requests()).toEqual([]);
    });
  },
);
