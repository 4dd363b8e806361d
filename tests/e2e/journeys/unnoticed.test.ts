import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browsers, type Driver, type Sites } from "../harness.ts";
import { articleUrl, sites } from "../sites.ts";
import { waitUntil } from "../wait.ts";

/** What a page can find out by itself, from its first script on. */
const spy = `<script>
  globalThis.seen = { records: 0, errors: [], globals: Object.getOwnPropertyNames(globalThis).sort() };
  new MutationObserver((records) => { seen.records += records.length; })
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener("error", (event) => seen.errors.push(event.message), true);
</script>`;

const watched: Sites = (url) => {
  const site = (sites as Record<string, { body: string }>)[url];
  return site ? { body: site.body.replace("<title>", `${spy}<title>`) } : null;
};

describe.each(browsers)("$name: a page cannot tell that it is noticed", ({ launch }) => {
  let driver: Driver;

  beforeAll(async () => {
    driver = await launch({ sites: watched, grantOptional: true });
    await driver.permitPages();
  });
  afterAll(() => driver?.close());

  /** Everything the page sees a while after it loaded, and what it gets when it looks for our files. */
  async function look() {
    const tab = await driver.open(articleUrl);
    const files = ["manifest.json", "content/notice-page.js", "content/read-page.js", "icons/icon-16.png"];
    const found = await tab.evaluate(
      async (probes) => {
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        type Seen = { records: number; errors: string[]; globals: string[] };
        const { seen } = globalThis as unknown as { seen: Seen };
        const reached = await Promise.all(
          probes.map((url) =>
            fetch(url).then(
              () => true,
              () => false,
            ),
          ),
        );
        return {
          html: document.documentElement.outerHTML,
          globals: Object.getOwnPropertyNames(globalThis).toSorted(),
          before: seen.globals,
          records: seen.records,
          errors: seen.errors,
          requests: performance
            .getEntriesByType("resource")
            .map(({ name }) => name)
            .filter((name) => !probes.includes(name)),
          styles: document.styleSheets.length + document.adoptedStyleSheets.length,
          reached,
        };
      },
      files.map((file) => `${driver.origin}/${file}`),
    );
    await tab.close();
    return found;
  }

  it("sees the same document, globals, requests and changes, and none of our files, with noticing as without", async () => {
    const without = await look();
    const settings = await driver.openExtensionPage("src/ui/options/options.html#settings");
    await settings.click("switch", "Notice pages as I browse");
    await settings.waitForStatus("Pages are noticed from now on.");
    await waitUntil("the script to be registered", () =>
      settings.evaluate(async () => {
        const { scripting } = (globalThis as unknown as { browser: typeof chrome }).browser;
        return (await scripting.getRegisteredContentScripts()).length === 1;
      }),
    );
    const noticed = await look();
    expect(noticed).toEqual(without);
    expect(noticed.reached).toEqual([false, false, false, false]);
    expect(noticed.errors).toEqual([]);
  });
});
