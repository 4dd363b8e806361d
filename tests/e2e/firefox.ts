import puppeteer, { type Browser } from "puppeteer-core";
import { findBrowser, missingBrowser } from "../../scripts/browsers.mjs";
import { clockFrom } from "./clock.ts";
import { crash } from "./crash.ts";
import * as chrome from "./firefox-chrome.ts";
import { firefoxOutside } from "./firefox-outside.ts";
import { connectRemote, type Remote } from "./firefox-remote.ts";
import { createContextSurface } from "./firefox-surface.ts";
import { watchTraffic } from "./firefox-traffic.ts";
import type { Driver, LaunchOptions, Surface, Tab } from "./harness.ts";
import { standStill } from "./stand-still.ts";
import { shownOn } from "./surface.ts";
import { mailProgram, pageAtRest, readPacked, useProfile, welcomePage, type Packed } from "./packed.ts";
import { starting, waitUntil } from "./wait.ts";

/** The host of the extension's own pages: fixed, so that their addresses are known and a profile can be used again. */
const uuid = "6f0d7c1e-2a53-4b8e-9c41-5d7e8a9b0c1d";

/** @throws when Firefox is not there or does not start: never a skipped journey */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Driver> {
  const program = findBrowser("firefox");
  if (!program) throw new Error(missingBrowser("firefox"));
  const packed = await readPacked(options.extension ?? "dist-firefox");
  const id = geckoId(packed);
  const profile = await useProfile(options.profile);
  let browser: Browser;
  try {
    browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: program,
      headless: options.headless ?? true,
      userDataDir: profile.directory,
      defaultViewport: null,
      timeout: starting,
      env: { ...process.env, ...clockFrom(options) },
      args: ["--remote-allow-system-access", "--width=1280", "--height=900"],
      extraPrefsFirefox: {
        "extensions.webextensions.uuids": JSON.stringify({ [id]: uuid }),
        // The extension is installed for one run only; keep what it stored for the next run on the same profile.
        "extensions.webextensions.keepStorageOnUninstall": true,
        "extensions.webextensions.keepUuidOnUninstall": true,
        "intl.locale.requested": "en-US",
        "intl.accept_languages": "en-US, en",
        // Drawn by itself: there is no desktop to draw them where tests run.
        "alerts.useSystemBackend": false,
        "browser.aboutwelcome.enabled": false,
        "datareporting.policy.dataSubmissionEnabled": false,
        ...(options.at ? noSpinning : {}),
        ...(options.grantOptional ? { "extensions.webextOptionalPermissionPrompts": false } : {}),
        ...(options.network ? {} : noNetwork),
      },
    });
  } catch (error) {
    await profile.remove();
    throw new Error(`Firefox (${program}) did not start: ${String(error)}`, { cause: error });
  }
  const close = async () => {
    await browser.close();
    await profile.remove();
  };
  try {
    const remote = await connectRemote(browser);
    return await drive(browser, remote, packed, id, options, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function geckoId({ manifest }: Packed): string {
  const settings = manifest["browser_specific_settings"] as { gecko?: { id?: string } } | undefined;
  const id = settings?.gecko?.id;
  if (!id) throw new Error("The manifest names no browser_specific_settings.gecko.id: Firefox needs one.");
  return id;
}

/**
 * The thread that looks for scripts that never end waits by the time of day (`PR_WaitCondVar`), on the machine's own clock:
 * where datefudge has the browser behind, its moment is always over, and it turns as fast as it can, in every process.
 */
const noSpinning = { "dom.use_watchdog": false };

/** A proxy where nobody listens. */
const noNetwork = {
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": 9,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": 9,
};

async function drive(
  browser: Browser,
  remote: Remote,
  packed: Packed,
  id: string,
  options: LaunchOptions,
  close: () => Promise<void>,
): Promise<Driver> {
  const origin = `moz-extension://${uuid}`;
  const traffic = await watchTraffic(remote, options);
  await remote.inBrowser(chrome.watchExtension, id, origin);
  await remote.inBrowser(chrome.knowPanels);
  if (!options.ownMailProgram) await remote.inBrowser(chrome.setMailProgram, `${mailProgram}%s`);
  await browser.installExtension(packed.directory);
  const ended = new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));
  let kills = 0;

  const contexts = async () =>
    (
      await remote.send<{ contexts: { context: string; url: string }[] }>("browsingContext.getTree", {
        maxDepth: 0,
      })
    ).contexts;
  const isOpenTab = async (context: string) => (await contexts()).some((one) => one.context === context);
  const surfaces = new Map<string, Surface>();
  function surfaceOfTab(context: string, what: string): Surface {
    const known = surfaces.get(context);
    if (known) return known;
    const surface = createContextSurface(remote, context, what, {
      isOpen: () => isOpenTab(context),
      close: async () => {
        await remote.send("browsingContext.close", { context });
      },
    });
    surfaces.set(context, surface);
    return surface;
  }
  async function newTab(): Promise<string> {
    const { context } = await remote.send<{ context: string }>("browsingContext.create", { type: "tab" });
    return context;
  }
  const contextOf = (tab: object) => [...surfaces].find(([, surface]) => surface === tab)?.[0] ?? "";
  const openPopup = () => remote.inBrowser(chrome.popupContext, origin);
  const closePopup = async () => {
    await waitUntil("the popup to close", () => remote.inBrowser(chrome.closePopup));
  };
  const popupSurface = (context: string) =>
    createContextSurface(remote, context, "the popup", {
      isOpen: async () => (await openPopup()) === context,
      close: closePopup,
    });
  const outside = firefoxOutside(remote, id, contextOf, openPopup);
  const ownTabs = async () => (await contexts()).filter(({ url }) => url.startsWith(`${origin}/`));
  const sidebar = () => remote.inBrowser(chrome.sidebarContext, origin);
  const closeSidebar = async () => {
    await waitUntil("the sidebar to close", () => remote.inBrowser(chrome.closeSidebar));
  };
  // One sidebar, whichever page it shows: Firefox puts another browser into it for each.
  const sidebarSurface = createContextSurface(
    remote,
    async () => {
      const { context } = (await sidebar()) ?? {};
      if (context === undefined) throw new Error("The sidebar shows nothing yet.");
      return context;
    },
    "the sidebar",
    { isOpen: () => remote.inBrowser(chrome.isSidebarOpen), close: closeSidebar },
  );
  const pageAt = async (wanted: string | RegExp) => {
    const beside = await sidebar();
    const isWanted = ({ url }: { url: string }) => {
      const rest = url.slice(origin.length + 1);
      return typeof wanted === "string"
        ? rest === wanted || rest.replace(/[?#].*$/, "") === wanted
        : wanted.test(rest);
    };
    if (beside && isWanted(beside)) return sidebarSurface;
    const page = (await ownTabs()).find(isWanted);
    return page && surfaceOfTab(page.context, page.url);
  };

  const welcome = welcomePage(packed);
  // Its tab comes to the front when it opens: wait, so that it cannot do so between a journey's `open` and its click. Each
  // start installs the extension anew, so it opens at each, in a profile that was there before, too.
  if (welcome) await waitUntil("the welcome page", () => pageAt(welcome));

  return {
    browser: "Firefox",
    origin,
    manifest: packed.manifest,
    entryPages: packed.pages,
    open: async (url) => {
      const context = await newTab();
      const goto = async (address: string) => {
        traffic.expect(address);
        await remote.send("browsingContext.navigate", { context, url: address, wait: "interactive" });
      };
      await goto(url);
      const surface = surfaceOfTab(context, url);
      const tab: Tab = Object.assign(surface, { goto, title: () => surface.evaluate(() => document.title) });
      return tab;
    },
    clickToolbar: async (tab) => {
      await tab.bringToFront();
      await closePopup();
      // Some of the browser's own pages let nobody look.
      await remote.run(contextOf(tab), pageAtRest).catch(() => undefined);
      await remote.inBrowser(chrome.triggerToolbarButton, id);
      return popupSurface(await waitUntil("the popup", openPopup));
    },
    waitForPopup: async () => popupSurface(await outside.openedPopup(packed.popup)),
    outside,
    openExtensionPage: async (path) => {
      const context = await newTab();
      // Firefox never reports such a page as loaded: ask the page itself.
      await remote.send("browsingContext.navigate", { context, url: `${origin}/${path}`, wait: "none" });
      const loaded = `location.href.startsWith(${JSON.stringify(origin)}) && document.readyState !== "loading"`;
      await waitUntil(path, async () => (await remote.run(context, loaded)) === true);
      return surfaceOfTab(context, path);
    },
    extensionPages: async () => (await ownTabs()).map(({ context, url }) => surfaceOfTab(context, url)),
    waitForExtensionPage: (path) =>
      waitUntil(`the page ${String(path)}`, () => pageAt(path), {
        why: async () => {
          const beside = await sidebar();
          const tabs = (await ownTabs()).map(({ context, url }) => surfaceOfTab(context, url));
          return shownOn(beside ? [...tabs, sidebarSurface] : tabs);
        },
      }),
    opened: async () => [...traffic.opened],
    waitForOpened: (wanted) =>
      waitUntil("the address that the extension opens", async () => traffic.opened.find(wanted), {
        why: async () => `Opened so far: ${traffic.opened.join(" ") || "nothing"}`,
      }),
    requests: async () => (await remote.inBrowser(chrome.seenByBrowser)).requests,
    problems: async () => (await remote.inBrowser(chrome.seenByBrowser)).problems,
    update: async () => {
      await browser.installExtension(packed.directory);
    },
    killWorker: async () => {
      await remote.inBrowser(chrome.terminateEventPage, id);
      kills += 1;
    },
    get kills() {
      return kills;
    },
    inWorker: null,
    permissionWarnings: () => remote.inBrowser(chrome.installWarnings, id),
    permitPages: async () => {},
    pinToToolbar: async () => {},
    withdrawPages: () => remote.inBrowser(chrome.withdrawPages, id),
    ended,
    clipboard: () => remote.inBrowser(chrome.clipboardText),
    crash: () => crash(browser),
    sleep: () => standStill(browser),
    close,
  };
}
