import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type SiteResponse, type Surface, type Tab } from "../harness.ts";
import { noticingOf, noticingSwitch, type Noticing } from "../noticing.ts";
import { withPeople } from "../people.ts";
import { articleUrl, gardeningUrl, plainUrl, sites as written } from "../sites.ts";
import { waitUntil } from "../wait.ts";

const settingsPage = "src/ui/options/options.html#settings";
const byUrl = written as Record<string, SiteResponse>;

const framesUrl = "https://frames.example/two-articles";
const linkedInUrl = "https://www.linkedin.com/pulse/how-bm25-ranks-documents";
const sharedUrl = "https://other.example/search/shared-with-priya";
const otherSiteUrl = "https://other.example/search/bm25-explained";
/** Thirty pages of three kinds, with the number that each kind has. */
const many = Array.from({ length: 30 }, (_, at) => {
  const [kind, like, badge] = (
    [
      ["bm25", articleUrl, "2"],
      ["roses", gardeningUrl, "1"],
      ["front", plainUrl, ""],
    ] as const
  )[at % 3] ?? ["front", plainUrl, ""];
  return { url: `https://reading.example/many/${at}-${kind}`, like, badge };
});

function sites(url: string): SiteResponse | null {
  const alike = many.find((one) => one.url === url)?.like;
  if (alike) return byUrl[alike] ?? null;
  if ([linkedInUrl, otherSiteUrl, sharedUrl].includes(url)) return byUrl[articleUrl] ?? null;
  if (url === framesUrl)
    return {
      body: `<!doctype html><html lang="en"><title>Frames Example</title><h1>Frames Example</h1>
        <iframe src="${articleUrl}"></iframe><iframe src="${framesUrl}/inside"></iframe></html>`,
    };
  if (url === `${framesUrl}/inside`) return byUrl[articleUrl] ?? null;
  return byUrl[url] ?? null;
}

describe.each(browsers)("$name: wherever somebody browses with noticing on", ({ name, launch }) => {
  let driver: Driver;
  let noticing: Noticing;
  let asking: Surface;
  let tab: Tab;

  /** What is kept of the choice, once nothing of the one before is left to do. */
  const isEverywhere = () =>
    asking.evaluate(async () => {
      const { runtime } = (globalThis as unknown as { browser: typeof chrome }).browser;
      const shown = await runtime.sendMessage<unknown, { answer: { mode: string } }>({
        name: "noticing/show",
        ask: {},
      });
      return shown.answer.mode === "everywhere";
    });

  beforeAll(async () => {
    driver = await launch({ sites, grantOptional: true });
    asking = await withPeople(driver, "friends.vcf");
    noticing = noticingOf(asking);
  });
  afterAll(() => driver?.close());

  it("is offered it once, after the first share, and never again", async () => {
    const offers = async (): Promise<number> => {
      const popup = await driver.clickToolbar(tab);
      await popup.waitFor("heading", /^How BM25 ranks documents/);
      const count = await popup.count("switch", noticingSwitch);
      await popup.close();
      return count;
    };
    const settings = await driver.openExtensionPage(settingsPage);
    await settings.click("radio", "Gmail");
    await settings.waitForStatus(/\S/);
    await settings.close();
    tab = await driver.open(sharedUrl);
    expect(await offers()).toBe(0);
    const popup = await driver.clickToolbar(tab);
    await popup.click("button", "Share with Priya Raman");
    await popup.waitForClose();
    const next = await driver.clickToolbar(tab);
    await next.waitFor("switch", noticingSwitch);
    // What is shared teaches whom the other pages would help; their numbers below are of nothing learned.
    await next.click("button", "Undo");
    await next.waitForStatus("Taken back.");
    await next.close();
    expect(await offers()).toBe(0);
  });

  it("switches it on where it is welcomed", async () => {
    await tab.goto(articleUrl);
    await driver.permitPages();
    const welcome = await driver.waitForExtensionPage("src/ui/welcome/welcome.html");
    await welcome.bringToFront();
    await welcome.click("switch", noticingSwitch);
    await welcome.waitForStatus("Pages are noticed from now on.");
    await welcome.close();
    await noticing.waitForBadge(articleUrl, "2");
  });

  it("has nothing read in a frame, whatever is in it", async () => {
    await tab.goto(framesUrl);
    await waitUntil("the page with its frames", () => tab.evaluate(() => document.readyState === "complete"));
    await waitUntil("the page to be watched", async () =>
      (await noticing.watching(framesUrl)).includes("watching"),
    );
    await noticing.waitForRest(framesUrl);
    expect(await noticing.watching(framesUrl)).toEqual(["watching", "never", "never"]);
    expect(await noticing.badge(framesUrl)).toBe("");
  });

  it("has nothing of LinkedIn read, and no script there", async () => {
    await tab.goto(linkedInUrl);
    await waitUntil("the page", () => tab.evaluate(() => document.readyState === "complete"));
    expect(await noticing.watching(linkedInUrl)).toEqual(["never"]);
    expect(await noticing.badge(linkedInUrl)).toBe("");
    // Nor by the switch, which visits the tabs that are open.
    await driver.openExtensionPage(settingsPage).then(async (settings) => {
      await settings.click("radio", "Not on these sites");
      await settings.click("radio", "Everywhere");
      await waitUntil("both choices to be kept, one after the other", isEverywhere);
      await settings.close();
    });
    expect(await noticing.watching(linkedInUrl)).toEqual(["never"]);
  });

  it("opens thirty tabs behind at once, and each has its own number", async () => {
    await asking.evaluate(
      async (urls) => {
        const { tabs } = (globalThis as unknown as { browser: typeof chrome }).browser;
        await Promise.all(urls.map((url) => tabs.create({ url, active: false })));
      },
      many.map(({ url }) => url),
    );
    for (const { url, badge } of many) await noticing.waitForBadge(url, badge);
    const rested = many.filter((_, at) => at < 3);
    for (const { url } of rested) await noticing.waitForRest(url);
    for (const { url, badge } of many) expect(await noticing.badge(url)).toBe(badge);
    await asking.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { browser: typeof chrome }).browser;
      const all = await tabs.query({ url: "https://reading.example/many/*" });
      await tabs.remove(all.flatMap(({ id }) => id ?? []));
    });
  });

  it("has only the sites of the list noticed, and the open tabs follow at once", async () => {
    await tab.goto(articleUrl);
    await noticing.waitForBadge(articleUrl, "2");
    const other = await driver.open(otherSiteUrl);
    await noticing.waitForBadge(otherSiteUrl, "2");
    const settings = await driver.openExtensionPage(settingsPage);
    await settings.click("radio", "Only on these sites");
    await noticing.waitForBadge(articleUrl, "");
    await noticing.waitForBadge(otherSiteUrl, "");
    await settings.fill("Site", "https://www.other.example/anything");
    await settings.click("button", "Add site");
    await noticing.waitForBadge(otherSiteUrl, "2");
    expect(await noticing.badge(articleUrl)).toBe("");
    await tab.goto(gardeningUrl);
    await waitUntil("the page", () => tab.evaluate(() => document.readyState === "complete"));
    expect(await noticing.watching(gardeningUrl)).toEqual(["never"]);
    await settings.click("radio", "Not on these sites");
    await noticing.waitForBadge(gardeningUrl, "1");
    await noticing.waitForBadge(otherSiteUrl, "");
    await settings.click("button", "Remove other.example");
    await noticing.waitForBadge(otherSiteUrl, "2");
    await settings.click("radio", "Everywhere");
    await waitUntil("it to be kept", isEverywhere);
    await settings.close();
    await other.close();
  });

  it("is read by the next version's script after an update, and the old one is quiet", async () => {
    await tab.goto(articleUrl);
    await noticing.waitForBadge(articleUrl, "2");
    // The page that asks is closed by it, and cannot answer.
    await asking
      .evaluate(() => (globalThis as unknown as { browser: typeof chrome }).browser.runtime.reload())
      .catch(() => undefined);
    await waitUntil("the extension to be gone", async () => !(await asking.isOpen()));
    await waitUntil("the extension to be back", async () => {
      asking = await driver.openExtensionPage(settingsPage);
      return true;
    });
    noticing = noticingOf(asking);
    await noticing.waitForBadge(articleUrl, "2");
    expect(await noticing.watching(articleUrl)).toEqual(["watching"]);
    await tab.evaluate(() => history.pushState({}, "", "/search/bm25-explained/comments"));
    await noticing.waitForBadge(`${articleUrl}/comments`, "");
  });

  it("has a page left alone by the script of an extension that is gone", async () => {
    await tab.goto(articleUrl);
    await noticing.waitForBadge(articleUrl, "2");
    await asking
      .evaluate(() =>
        (globalThis as unknown as { browser: typeof chrome }).browser.management.uninstallSelf({
          showConfirmDialog: false,
        }),
      )
      .catch(() => undefined);
    await waitUntil("the extension to be gone", async () => !(await asking.isOpen()));
    await tab.evaluate(async () => {
      history.pushState({}, "", "/garden/pruning-roses");
      await new Promise((resolve) => requestIdleCallback(resolve));
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      await new Promise((resolve) => requestIdleCallback(resolve));
    });
  });

  it(`made no request of its own and had no error in ${name}`, async () => {
    expect(await driver.requests()).toEqual([]);
    expect(await driver.problems()).toEqual([]);
  });
});
