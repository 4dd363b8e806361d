import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Sites, type Tab } from "../harness.ts";
import { noticingOf, switchOn, type Noticing } from "../noticing.ts";
import { withPeople } from "../people.ts";
import { articleUrl, sites } from "../sites.ts";
import { waitUntil } from "../wait.ts";

/** What a page's own observers tell it, in the order in which they are called. */
interface Seen {
  calls: string[];
  errors: string[];
  globals: string[];
}

/**
 * What a page can find out by itself, from its first script on: every kind of observer there is, a change of its own
 * half way through for them to see, and everything that is thrown.
 */
const spy = `<script>
  const seen = globalThis.seen = { calls: [], errors: [], globals: Object.getOwnPropertyNames(globalThis).sort() };
  const note = (who) => (entries) => seen.calls.push(who + " " + (entries.getEntries?.() ?? entries).length);
  new MutationObserver(note("mutation"))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener("error", (event) => seen.errors.push(event.message), true);
  addEventListener("unhandledrejection", (event) => seen.errors.push(String(event.reason)));
  addEventListener("securitypolicyviolation", (event) => seen.errors.push(event.blockedURI), true);
  addEventListener("message", (event) => seen.calls.push("message"));
  document.addEventListener("selectionchange", () => seen.calls.push("selection"));
  addEventListener("focus", () => seen.calls.push("focus"), true);
  for (const kind of ["resource", "mark", "measure", "layout-shift", "element"])
    if (PerformanceObserver.supportedEntryTypes.includes(kind))
      new PerformanceObserver(note(kind)).observe({ type: kind, buffered: true });
  addEventListener("DOMContentLoaded", () => {
    const article = document.querySelector("article");
    new ResizeObserver(note("resize")).observe(article);
    new IntersectionObserver(note("intersection")).observe(article);
    new IntersectionObserver(note("intersection of text")).observe(article.lastElementChild);
    // Functions of the page that somebody who reads might call, and that belong to the page alone.
    for (const name of ["querySelector", "querySelectorAll", "createTreeWalker", "getElementsByTagName"]) {
      const own = document[name];
      document[name] = function (...given) { seen.calls.push(name); return own.apply(this, given); };
    }
  });
</script>`;

/** When the browser gets an icon by itself, and the page hears of it, is chance. */
const noIcon = `<link rel="icon" href="data:,">`;

const watched: Sites = (url) => {
  const site = (sites as Record<string, { body: string }>)[url];
  return site ? { body: site.body.replace("<title>", `${spy}${noIcon}<title>`) } : null;
};

/** Another extension, which is in no page: the browser as it is without Goodturn. */
const control = "tests/e2e/control-extension";

describe.each(browsers)("$name: a page cannot tell that it is read", ({ launch, extension }) => {
  let driver: Driver;
  let bare: Driver;
  let noticing: Noticing;
  let files: string[];

  beforeAll(async () => {
    bare = await launch({ sites: watched, extension: control });
    driver = await launch({ sites: watched, grantOptional: true });
    noticing = noticingOf(await withPeople(driver, "friends.vcf"));
    // All that is in the package, by the names that anybody can look up.
    files = readdirSync(extension, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => `${parentPath.slice(extension.length + 1)}/${name}`.replace(/^\//, ""));
  });
  afterAll(() => Promise.all([driver?.close(), bare?.close()]));

  /** Everything the page sees once nothing more happens by itself, and a change of its own after that. */
  async function seenBy(tab: Tab) {
    await waitUntil("the page to be at rest", () => tab.evaluate(() => document.readyState === "complete"));
    return tab.evaluate(async () => {
      const { seen } = globalThis as unknown as { seen: Seen };
      const drawn = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve));
      await idle();
      await drawn();
      seen.calls.push("own change");
      document.querySelector("article")?.setAttribute("style", "inline-size: 20em");
      performance.mark("own");
      await drawn();
      await drawn();
      await idle();
      return {
        html: document.documentElement.outerHTML,
        globals: Object.getOwnPropertyNames(globalThis).toSorted(),
        before: seen.globals,
        calls: seen.calls,
        errors: seen.errors,
        requests: performance.getEntriesByType("resource").map(({ name }) => name),
        styles: document.styleSheets.length + document.adoptedStyleSheets.length,
        selection: String(getSelection()),
        focus: document.activeElement?.localName,
        scrolled: [scrollX, scrollY],
      };
    });
  }

  /** Which of our files the page gets, asked for in each way there is. */
  async function reachedBy(tab: Tab): Promise<string[]> {
    return tab.evaluate(
      async (addresses) => {
        const loads = (element: HTMLElement, set: () => void): Promise<boolean> =>
          new Promise((resolve) => {
            element.onload = () => resolve(true);
            element.onerror = () => resolve(false);
            set();
            document.head.append(element);
          });
        const ways: Record<string, (url: string) => Promise<boolean>> = {
          fetch: (url) => fetch(url).then(Boolean, () => false),
          "fetch without asking": (url) => fetch(url, { mode: "no-cors" }).then(Boolean, () => false),
          img: (url) => {
            const image = new Image();
            return loads(image, () => (image.src = url));
          },
          script: (url) => {
            const script = document.createElement("script");
            return loads(script, () => (script.src = url));
          },
          style: (url) => {
            const style = document.createElement("link");
            style.rel = "stylesheet";
            return loads(style, () => (style.href = url));
          },
        };
        const reached: string[] = [];
        for (const [way, tries] of Object.entries(ways))
          for (const url of addresses) if (await tries(url)) reached.push(`${way} ${url}`);
        return reached;
      },
      files.map((file) => `${driver.origin}/${file}`),
    );
  }

  /** One visit: what the page saw, and which of our files it could get at last. */
  async function visit(during: (tab: Tab) => Promise<void>, by = driver) {
    const tab = await by.open(articleUrl);
    await during(tab);
    await tab.bringToFront();
    const { calls, ...rest } = await seenBy(tab);
    const seen = { ...rest, calls, observers: summed(calls) };
    const reached = await reachedBy(tab);
    await tab.close();
    return { seen, reached };
  }

  it("sees the same with noticing on, and with the toolbar button pressed, as with no Goodturn at all, and none of our files", async () => {
    const bareBrowser = await visit(async () => {}, bare);
    const without = await visit(async () => {});
    expect(without.seen.calls.filter((one) => one.startsWith("mutation")).length).toBeGreaterThan(0);
    expect(without.seen.calls).toContain("own change");

    // On a busy machine the page may be too late for the popup, which then goes by the title: until it was read.
    const clicked = await visit(async (tab) => {
      await waitUntil("the page to be read for the popup", async () => {
        const popup = await driver.clickToolbar(tab);
        await waitUntil("the popup", async () => (await popup.count("heading")) > 0);
        const wasRead = (await popup.count("heading", "How BM25 ranks documents")) === 1;
        await popup.close();
        return wasRead;
      });
    });

    await switchOn(driver);
    const noticed = await visit(async () => {
      await noticing.waitForBadge(articleUrl, "2");
      await noticing.waitForRest(articleUrl);
    });

    const told = { ...bareBrowser.seen, calls: [] };
    expect({ ...without.seen, calls: [] }).toEqual(told);
    expect({ ...noticed.seen, calls: [] }).toEqual(told);
    expect({ ...clicked.seen, calls: [] }).toEqual(told);
    expect(files.length).toBeGreaterThan(20);
    for (const { seen, reached } of [bareBrowser, without, clicked, noticed]) {
      expect(reached).toEqual([]);
      expect(seen.errors).toEqual([]);
      expect(seen.globals.filter((name) => /goodturn/i.test(name))).toEqual([]);
    }
  });
});

/**
 * How much each observer was told before the page's own change, and in which order it was told what after it. How many
 * pieces the first part came in, and in which order, is the network's and the parser's doing. Focus is left out: a click
 * on any button of the toolbar takes it out of the page and gives it back.
 */
function summed(calls: readonly string[]): { before: Record<string, number>; after: string[] } {
  const own = calls.indexOf("own change");
  const before: Record<string, number> = {};
  for (const call of calls.slice(0, own)) {
    const [, who = call, count = "1"] = /^(.*) (\d+)$/.exec(call) ?? [];
    if (who !== "focus") before[who] = (before[who] ?? 0) + Number(count);
  }
  return { before, after: calls.slice(own).filter((call) => call !== "focus") };
}
