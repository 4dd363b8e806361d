import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { goldenStore } from "../../fakes/golden.ts";
import { browsers, type Driver, type Sites, type Surface, type Tab } from "../harness.ts";
import { closeWelcome } from "../people.ts";
import type { Records } from "../kill-commands/command.ts";
import { recordsIn } from "../kills.ts";
import { noticingOf, switchOn } from "../noticing.ts";
import { giveVersion, layRecords, ownCopyOf } from "../releases.ts";
import { articleUrl, sites as written } from "../sites.ts";
import { waitUntil } from "../wait.ts";

const options = "src/ui/options/options.html";
const pages = written as Record<string, { body: string }>;
const article = pages[articleUrl]?.body ?? "";
/** Shared with Priya in the store of the first release, on a site that its owner does not want noticed. */
const sharedUrl = "https://reading.example/bm25";
/** For her as well, noticed, and shared with nobody. */
const noticedUrl = "https://noticed.example/webassembly";
const sites: Sites = {
  [sharedUrl]: { body: article.replaceAll(articleUrl, sharedUrl) },
  [noticedUrl]: {
    body: `<!doctype html><html lang="en"><title>What WebAssembly is good for</title>
      <meta property="og:type" content="article"><meta name="keywords" content="WebAssembly">
      <article><h1>What WebAssembly is good for</h1><p>WebAssembly runs code from many languages in the browser, close to
      the speed of the machine. Programs for pictures, sound and search came to the web with WebAssembly that nobody
      wanted to write again in JavaScript.</p><p>A WebAssembly module is loaded, checked and compiled while it arrives.
      It sees nothing but the memory and the functions that it is given, which makes WebAssembly a good home for code
      that one has not written oneself.</p></article></html>`,
  },
};

const menuTitles = ["Priya Raman", "bo@berg.example", "Best for this page…", "Someone else…"];

/** The records of the first release, from somebody who lets pages be noticed. */
const golden = Object.fromEntries(goldenStore(1)) as Records & {
  settings: { noticing: Record<string, unknown> };
};
const laid: Records = {
  ...golden,
  settings: { ...golden.settings, noticing: { ...golden.settings.noticing, on: true } },
};

/**
 * The store of the first release, in a profile that outlives the browser, under one version after the other.
 *
 * Chromium is closed and opened again with nothing installed, closed and opened with a higher version in the same
 * directory, and updated while it runs. Firefox keeps an unsigned extension for one run only, and WebDriver BiDi installs
 * no other: there the first two starts install it anew over what the profile kept (data and permission, by a pref of the
 * harness), so that its own start of an installed extension is not shown. The update while it runs is the same in both.
 */
describe.each(browsers)("$name: somebody whose Goodturn becomes a newer one", ({ extension, launch }) => {
  let directory: string;
  let profile: string;
  let driver: Driver;
  /** A page of ours in the background, through which the test asks the browser. */
  let asking: Surface;
  let tab: Tab;

  const start = async (isInstalled: boolean): Promise<void> => {
    driver = await launch({ extension: directory, profile, sites, grantOptional: true, isInstalled });
  };
  const end = async (): Promise<void> => {
    expect(await driver.problems()).toEqual([]);
    expect(await driver.requests()).toEqual([]);
    await driver.close();
  };
  const version = () =>
    asking.evaluate(
      () => (globalThis as unknown as { browser: typeof chrome }).browser.runtime.getManifest().version,
    );
  const scripts = async () => (await noticingOf(asking).state()).scripts;
  const waitForBadge = (url: string, text: string) => noticingOf(asking).waitForBadge(url, text);

  /** Every record as it was laid; the popup's first line and what it was opened for are gone once it was. */
  const expectEverything = async (): Promise<void> => {
    const { banner: _shown, intent: _taken, ...kept } = laid;
    expect(await recordsIn(asking)).toMatchObject(kept);
  };
  const seeEverything = async (): Promise<void> => {
    const journal = await driver.openExtensionPage(`${options}#journal`);
    await journal.waitForText("Shared with Priya Raman");
    await journal.waitForText(/Recommend/);
    await journal.close();
    const contacts = await driver.openExtensionPage(`${options}#contacts`);
    await contacts.waitForText("Priya Raman");
    await contacts.waitForText("bo@berg.example");
    await contacts.close();
    const draft = Object.keys(laid).find((key) => key.startsWith("draft/")) ?? "";
    const compose = await driver.openExtensionPage(
      `src/ui/compose/compose.html?draft=${encodeURIComponent(draft.slice("draft/".length))}`,
    );
    const { value } = await compose.waitFor("textbox", "Message");
    expect(value).toBe("We built the index together. Patience.");
    await compose.close();
    const recovery = await driver.openExtensionPage("src/ui/recovery/recovery.html");
    await recovery.waitFor("heading", "Your data is in order");
    await recovery.waitForText(
      "You have 2 people, 2 acts in the journal, 1 thing kept for somebody, and 1 draft.",
    );
    await recovery.close();
  };
  /** Over the article that was shared with her nobody is named; over the other one she is, with her shelf. */
  const seePopup = async (): Promise<void> => {
    const shared = await driver.open(sharedUrl);
    let popup = await driver.clickToolbar(shared);
    await popup.waitFor("heading", "How BM25 ranks documents");
    expect(await popup.count("button", "Share with Priya Raman")).toBe(0);
    await popup.close();
    await shared.close();
    popup = await driver.clickToolbar(tab);
    await popup.waitFor("button", "Share with Priya Raman");
    await popup.waitFor("button", "1 thing for Priya Raman");
    await popup.close();
  };
  /** In Chromium each item by its id (none can be there twice, making one again is an error); in Firefox as it is shown. */
  const seeMenu = async (): Promise<void> => {
    await waitUntil("the menu to be made", async () =>
      asking.evaluate(async () => {
        const { storage } = (globalThis as unknown as { browser: typeof chrome }).browser;
        const { menu } = await storage.session.get("menu");
        return typeof menu === "string" && menu !== "half";
      }),
    );
    if (driver.browser === "Chromium") {
      await asking.evaluate(async () => {
        const { contextMenus } = (globalThis as unknown as { browser: typeof chrome }).browser;
        const people = ["urn:uuid:3f0e", "b"].flatMap((uid) => [`share/${uid}`, `keep/${uid}`]);
        // Rejects where the browser has no such item.
        for (const id of [...people, "best", "share-else", "keep-else", "add"])
          await contextMenus.update(id, {});
        return true;
      });
      return;
    }
    expect(await driver.outside.chooseFromMenu(tab, "share-else")).toEqual(menuTitles);
    await (await driver.waitForPopup()).close();
  };

  beforeAll(async () => {
    directory = await ownCopyOf(extension);
    await giveVersion(directory, "0.1.0");
    profile = await mkdtemp(join(tmpdir(), "goodturn-upgrade-"));
    await start(false);
    await closeWelcome(driver);
    asking = await driver.openExtensionPage(`${options}#settings`);
    await switchOn(driver);
    await layRecords(asking, laid);
    await end();
  }, 120_000);
  afterAll(async () => {
    await driver?.close();
    for (const one of [profile, directory])
      await rm(one, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  });

  /** The browser is started again, with this version in the profile; everything is seen, and is as it was laid. */
  const expectAllAfterStart = async (wanted: string): Promise<void> => {
    await start(true);
    asking = await driver.openExtensionPage(`${options}#data`);
    tab = await driver.open(noticedUrl);
    expect(await version()).toBe(wanted);
    await waitForBadge(noticedUrl, "1");
    expect(await scripts()).toHaveLength(1);
    await seeEverything();
    await seePopup();
    await seeMenu();
    await expectEverything();
  };

  it("finds everything after the browser was closed and opened again", async () => {
    await expectAllAfterStart("0.1.0");
    await end();
  }, 120_000);

  it("finds everything when a newer version starts in the same profile", async () => {
    await giveVersion(directory, "0.2.0");
    await expectAllAfterStart("0.2.0");
  }, 120_000);

  it("finds everything when it is updated while the browser runs, and the open page is noticed again", async () => {
    await giveVersion(directory, "0.3.0");
    await driver.update();
    asking = await driver.openExtensionPage(`${options}#data`);
    expect(await version()).toBe("0.3.0");
    await waitForBadge(noticedUrl, "1");
    expect(await scripts()).toHaveLength(1);
    await tab.goto(sharedUrl);
    await waitForBadge(sharedUrl, "");
    await tab.goto(noticedUrl);
    await waitForBadge(noticedUrl, "1");
    await seeEverything();
    await seePopup();
    await seeMenu();
    await expectEverything();
    const open = await Promise.all((await driver.extensionPages()).map((page) => page.url()));
    expect(open.filter((url) => url.includes("welcome"))).toEqual([]);
    await end();
  }, 120_000);
});
