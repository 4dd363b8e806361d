import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Sites, type Tab } from "../harness.ts";
import { recordsIn } from "../kills.ts";
import { noticingOf, noticingSwitch, type Noticing } from "../noticing.ts";
import { withPeople } from "../people.ts";
import { articleUrl, gardeningUrl, loginUrl, plainUrl, sites } from "../sites.ts";
import { waitUntil } from "../wait.ts";

const options = "src/ui/options/options.html";
const appUrl = "https://app.example/read/bm25";
const otherUrl = "https://app.example/read/roses";

/** An app that changes its pages in place, in the order that mixes them: address, then title, and the text at last. */
const app = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How BM25 ranks documents</title>
  <meta property="og:type" content="article"></head><body><article><h1>How BM25 ranks documents</h1>
  <p>A search engine has to decide which documents answer a query best. Information retrieval people begin with BM25,
  the ranking function that most search engines use, and measure with judged queries before they learn more.</p></article>
  <script>
    const roses = "Roses want to be cut back before the buds swell. Take out dead wood first, then whatever crosses or" +
      " rubs, and step back often to look at the shape of the shrub before you go on pruning. Old climbing roses keep" +
      " their long canes and are pruned on the side shoots, and gardening goes on.";
    globalThis.go = () => {
      history.pushState({}, "", "/read/roses");
      document.title = "Pruning roses in late winter";
      globalThis.finish = () => {
        document.querySelector("h1").textContent = document.title;
        document.querySelector("p").textContent = roses;
      };
    };
  </script></body></html>`;

/** What would help somebody, on a page that is nobody's business. */
const privateUrl = "https://account.search.example/settings/password";
const privatePage = (sites as Record<string, { body: string }>)[articleUrl]?.body
  .replace("<title>How BM25 ranks documents", "<title>My account and BM25")
  .replace(
    "</article>",
    '</article><form method="post"><input type="password" autocomplete="current-password"></form>',
  );

const all: Sites = {
  [privateUrl]: { body: privatePage ?? "" },
  ...(sites as Record<string, { body: string }>),
  [appUrl]: { body: app },
  [otherUrl]: { body: app },
};

describe.each(browsers)("$name: somebody who lets pages be noticed", ({ name, launch }) => {
  let driver: Driver;
  let noticing: Noticing;
  let tab: Tab;

  const badge = (url: string) => noticing.badge(url);
  const waitForBadge = (url: string, text: string) => noticing.waitForBadge(url, text);
  const state = () => noticing.state();
  const nothing = { permitted: false, scripts: [], badges: [] };
  /** Scripts, badges and permission go one after the other. */
  const waitForNothing = () =>
    waitUntil("nothing to be left", async () => isDeepStrictEqual(await state(), nothing), {
      why: async () => JSON.stringify(await state()),
    });

  beforeAll(async () => {
    driver = await launch({ sites: all, grantOptional: true });
    noticing = noticingOf(await withPeople(driver, "friends.vcf"));
  });
  afterAll(() => driver?.close());

  it("pays nothing and is told nothing while it is off", async () => {
    tab = await driver.open(articleUrl);
    expect(await state()).toEqual(nothing);
    expect(await driver.permissionWarnings()).toEqual([]);
  });

  it("switches it on with one click, and the open page is read at once", async () => {
    await driver.permitPages();
    const settings = await driver.openExtensionPage(`${options}#settings`);
    expect((await settings.waitFor("switch", noticingSwitch)).checked).toBe(false);
    expect((await state()).permitted).toBe(false);
    await settings.click("switch", noticingSwitch);
    await settings.waitForStatus("Pages are noticed from now on.");
    expect((await settings.waitFor("switch", noticingSwitch)).checked).toBe(true);
    await waitForBadge(articleUrl, "2");
    await settings.close();
  });

  it("sees the number on a page that loads, and none where it would help nobody", async () => {
    await tab.bringToFront();
    await tab.goto(gardeningUrl);
    await waitForBadge(gardeningUrl, "1");
    await tab.goto(plainUrl);
    await waitForBadge(plainUrl, "");
    await tab.goto(appUrl);
    await waitForBadge(appUrl, "2");
  });

  // Chromium shows nobody what is in its menus.
  it.runIf(name === "Firefox")("finds first in the menu whom the page in front would help", async () => {
    await tab.goto(gardeningUrl);
    await waitForBadge(gardeningUrl, "1");
    await waitUntil("Rosa to be the first in the menu", async () => {
      const titles = await driver.outside.chooseFromMenu(tab, "share-else");
      await (await driver.waitForPopup()).close();
      return titles?.[0] === "Rosa Diaz";
    });
  });

  it("finds on Today what they read this week for whom, and nothing of what would help nobody", async () => {
    const today = await driver.openExtensionPage(`${options}#today`);
    await today.waitForText("This week you read things that would help someone");
    await today.waitFor("button", "Share with Rosa Diaz: Pruning roses in late winter");
    expect(await today.text()).not.toContain("Reading Example");
    // Days later there is time for a word of one's own, and whoever has none says so by writing none.
    await today.click("button", "Share with Rosa Diaz: Pruning roses in late winter");
    const composer = await driver.waitForExtensionPage(/compose\.html\?draft=/);
    await composer.waitFor("heading", "Something for Rosa Diaz");
    await composer.waitForText("What made you think of Rosa?");
    const message = async (): Promise<string> => (await composer.waitFor("textbox", "Message")).value;
    const page = `Pruning roses in late winter\n${gardeningUrl}`;
    expect(await message()).toBe(`Hi Rosa, this made me think of you.\n\n${page}`);
    await composer.fill("Your words", "the old one by your door");
    await expect
      .poll(message)
      .toBe(`Hi Rosa, this made me think of you.\n\nThe old one by your door.\n\n${page}`);
    await composer.click("button", "Discard this draft");
    await composer.waitForText("This draft");
    await composer.close();
    await today.bringToFront();
    await driver.killWorker();
    await today.click("button", "Forget these pages");
    await today.waitForStatus("The pages of this week are forgotten.");
    await today.waitForNoText("This week you read things");
    await today.close();
    await tab.bringToFront();
  });

  it("is never shown one page's number on another that took its place", async () => {
    await tab.goto(appUrl);
    await waitForBadge(appUrl, "2");
    await tab.evaluate(() => (globalThis as unknown as { go: () => void }).go());
    await waitForBadge(otherUrl, "");
    // Roses in the title and BM25 in the text: looked at to the end, and told as neither.
    await noticing.waitForRest(otherUrl);
    expect(await badge(otherUrl)).toBe("");
  });

  it("has the new page's number once all of it is there", async () => {
    await tab.goto(appUrl);
    await waitForBadge(appUrl, "2");
    await tab.evaluate(() => {
      const app = globalThis as unknown as { go: () => void; finish: () => void };
      app.go();
      app.finish();
    });
    await waitForBadge(otherUrl, "1");
  });

  it("goes back to a page that the browser kept, and it has its number", async () => {
    await tab.goto(articleUrl);
    await waitForBadge(articleUrl, "2");
    await tab.evaluate(() => ((globalThis as { left?: string }).left = "here"));
    await tab.goto(gardeningUrl);
    await waitForBadge(gardeningUrl, "1");
    await tab.evaluate(() => history.back());
    await waitForBadge(articleUrl, "2");
    // The very document of before, and not the page loaded anew.
    expect(await tab.evaluate(() => (globalThis as { left?: string }).left)).toBe("here");
  });

  it("has no number on a login, whatever is on it", async () => {
    await tab.goto(loginUrl);
    await waitForBadge(loginUrl, "");
    await tab.goto(plainUrl);
  });

  it("remembers nothing of a page that is private, though it would help somebody", async () => {
    await tab.goto(privateUrl);
    await noticing.waitForRest(privateUrl);
    expect(await badge(privateUrl)).toBe("");
    await tab.goto(articleUrl);
    await waitForBadge(articleUrl, "2");
    const today = await driver.openExtensionPage(`${options}#today`);
    // What is remembered of the page after it says that there was time enough for both.
    await today.waitFor("button", /^Share with .+: How BM25 ranks documents$/);
    expect(await today.text()).not.toContain("My account and BM25");
    expect(JSON.stringify(await recordsIn(today))).not.toContain(new URL(privateUrl).host);
    await today.close();
    await tab.bringToFront();
  });

  it("can leave one site alone from the popup", async () => {
    await tab.goto(articleUrl);
    await waitForBadge(articleUrl, "2");
    const popup = await driver.clickToolbar(tab);
    expect((await popup.waitFor("switch", "Notice pages on reading.example")).checked).toBe(true);
    await popup.click("switch", "Notice pages on reading.example");
    await popup.waitForStatus("Pages on reading.example are left alone.");
    await waitForBadge(articleUrl, "");
    await popup.click("switch", "Notice pages on reading.example");
    await popup.waitForStatus("Pages on reading.example are noticed.");
    await waitForBadge(articleUrl, "2");
  });

  it("goes on after the worker was killed", async () => {
    await driver.killWorker();
    await tab.goto(appUrl);
    await waitForBadge(appUrl, "2");
  });

  it("takes the permission back in the browser, and the switch shows it", async () => {
    const settings = await driver.openExtensionPage(`${options}#settings`);
    expect((await settings.waitFor("switch", noticingSwitch)).checked).toBe(true);
    await driver.withdrawPages();
    await waitUntil("the switch to be off", async () => {
      const [found] = await settings.byRole("switch", noticingSwitch);
      return found?.checked === false;
    });
    await waitForNothing();
    await settings.close();
  });

  it("switches it on and off again, and nothing is left", async () => {
    await driver.permitPages();
    const settings = await driver.openExtensionPage(`${options}#settings`);
    expect((await settings.waitFor("switch", noticingSwitch)).checked).toBe(false);
    await settings.click("switch", noticingSwitch);
    await settings.waitForStatus("Pages are noticed from now on.");
    await waitForBadge(appUrl, "2");
    await settings.click("switch", noticingSwitch);
    await settings.waitForStatus("Noticing is off, and the permission is given back.");
    await waitForNothing();
    await tab.goto(articleUrl);
    expect((await state()).badges).toEqual([]);
    await settings.close();
  });

  it(`made no request of its own and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
