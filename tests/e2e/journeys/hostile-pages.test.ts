import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Sites } from "../harness.ts";
import { hostilePages } from "../hostile-pages.mjs";
import { pageInPopup } from "../popup-page.ts";

const names = Object.keys(hostilePages);
const addressOf = (name: string): string => `https://hostile.example/2024/05/${names.indexOf(name)}-a-page`;
const others = {
  "https://hostile.example/feed.xml": {
    body: `<?xml version="1.0"?><rss version="2.0"><channel><title>A feed</title></channel></rss>`,
    contentType: "application/xml",
  },
  "https://hostile.example/plain.txt": {
    body: "Words, and nothing else. ".repeat(50),
    contentType: "text/plain",
  },
};
const sites: Sites = {
  ...Object.fromEntries(names.map((name) => [addressOf(name), { body: hostilePages[name] ?? "" }])),
  ...others,
};

describe.each(browsers)("$name: somebody on a page that was made to defeat the reader", ({ launch }) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await launch({ sites });
  });
  afterAll(() => driver?.close());

  it.each([...names.map((name) => [name, addressOf(name)]), ...Object.keys(others).map((url) => [url, url])])(
    "gets the popup, with a page that can be shared, and the page is as it was: %s",
    async (_name, url) => {
      const tab = await driver.open(url ?? "");
      const length = () => document.documentElement.outerHTML.length;
      const before = await tab.evaluate(length);
      const popup = await driver.clickToolbar(tab);
      await popup.waitFor("searchbox", "Find a contact");
      const { page } = await pageInPopup(popup);
      expect(page).toMatchObject({ url });
      expect(page?.title.length).toBeLessThanOrEqual(300);
      expect(page?.title).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/);
      expect(await tab.evaluate(length)).toBe(before);
      await tab.close();
    },
  );

  it("had no error", async () => expect(await driver.problems()).toEqual([]));
});
