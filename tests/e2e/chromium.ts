import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Browser, type Page, type Target } from "puppeteer-core";
import { findBrowser, missingBrowser } from "../../scripts/browsers.mjs";
import { chromiumOutside } from "./chromium-outside.ts";
import { createPageSurface } from "./chromium-surface.ts";
import { watchTraffic } from "./chromium-traffic.ts";
import { crash } from "./crash.ts";
import type { Driver, LaunchOptions, Surface } from "./harness.ts";
import { clipboardPage, mailProgram, readPacked, useProfile, welcomePage, type Packed } from "./packed.ts";
import { waitUntil } from "./wait.ts";

/** No first-run pages, no phoning home, no pop-up about the default browser; English names on screen. */
const quiet = [
  "--lang=en-US",
  "--window-size=1280,900",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
  "--password-store=basic",
  "--use-mock-keychain",
];

/** @throws when Chromium is not there or does not start: never a skipped journey */
/** The browser's own switch for service workers, over the first tab there is. */
async function stopAllWorkers(browser: Browser): Promise<void> {
  const page = browser.targets().find((one) => (one.type() as string) === "page");
  const session = await page?.createCDPSession();
  await session?.send("ServiceWorker.enable");
  await session?.send("ServiceWorker.stopAllWorkers");
  await session?.detach();
}

export async function launchChromium(options: LaunchOptions = {}): Promise<Driver> {
  const program = findBrowser("chromium");
  if (!program) throw new Error(missingBrowser("chromium"));
  const packed = await readPacked(options.extension ?? "dist");
  const profile = await useProfile(options.profile);
  const fresh = await prepareProfile(profile.directory, options.ownMailProgram ?? false);
  const asRoot = process.getuid?.() === 0;
  let browser: Browser;
  try {
    browser = await puppeteer.launch({
      executablePath: program,
      headless: options.headless ?? true,
      // The pipe is what lets extensions be installed and their toolbar button be clicked.
      pipe: true,
      userDataDir: profile.directory,
      enableExtensions: true,
      defaultViewport: null,
      env: { ...process.env, LANGUAGE: "en_US", LC_ALL: "C.UTF-8" },
      args: [
        ...quiet,
        ...(asRoot ? ["--no-sandbox"] : []),
        ...(options.network ? [] : ["--host-resolver-rules=MAP * ~NOTFOUND"]),
      ],
    });
  } catch (error) {
    await profile.remove();
    throw new Error(`Chromium (${program}) did not start: ${String(error)}`, { cause: error });
  }
  try {
    return await drive(browser, packed, options, fresh, profile.remove);
  } catch (error) {
    await browser.close();
    await profile.remove();
    throw error;
  }
}

/** Developer mode keeps an unpacked extension over a restart; the handler receives `mailto:`. True when it is new. */
async function prepareProfile(directory: string, ownMailProgram: boolean): Promise<boolean> {
  const file = join(directory, "Default", "Preferences");
  const handlers = ownMailProgram ? {} : { custom_handlers: mailHandlers };
  if (existsSync(file)) {
    const preferences = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
    await writeFile(file, JSON.stringify({ ...preferences, ...handlers }));
    return false;
  }
  await mkdir(join(directory, "Default"), { recursive: true });
  const preferences = { extensions: { ui: { developer_mode: true } }, ...handlers };
  await writeFile(file, JSON.stringify(preferences));
  return true;
}
const mailHandlers = {
  enabled: true,
  registered_protocol_handlers: [
    {
      protocol: "mailto",
      url: `${mailProgram}%s`,
      title: "Mail program",
      default: true,
      last_modified: "13380000000000000",
    },
  ],
};

async function drive(
  browser: Browser,
  packed: Packed,
  options: LaunchOptions,
  fresh: boolean,
  removeProfile: () => Promise<void>,
): Promise<Driver> {
  const traffic = await watchTraffic(browser, options);
  // Only now: a worker that was there before the watch would make its requests unseen.
  const id = await browser.installExtension(packed.directory);
  const extension = await waitUntil("the extension in Chromium", async () =>
    (await browser.extensions()).get(id),
  );
  const origin = `chrome-extension://${id}`;
  const ended = new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));
  let kills = 0;

  const isWorker = (target: Target) =>
    (target.type() as string) === "service_worker" && target.url().startsWith(`${origin}/`);
  const isOurs = (target: Target) =>
    (target.type() as string) === "page" && target.url().startsWith(`${origin}/`);
  const surfaces = new Map<Target, Surface>();
  async function surfaceOf(target: Target): Promise<Surface> {
    const known = surfaces.get(target);
    if (known) return known;
    const page = await target.asPage();
    const surface = createPageSurface(page, target.url().includes(packed.popup) ? "the popup" : target.url());
    surfaces.set(target, surface);
    return surface;
  }
  const pages = () => Promise.all(browser.targets().filter(isOurs).map(surfaceOf));
  const tabs = new WeakMap<Surface, Page>();
  const outside = chromiumOutside(browser, extension, origin, isOurs);

  async function evaluateInExtension(expression: string): Promise<unknown> {
    const [worker] = await extension.workers();
    if (worker) return worker.evaluate(expression);
    const page = await browser.newPage();
    try {
      await page.goto(`${origin}/${packed.pages[0] ?? "manifest.json"}`);
      return await page.evaluate(expression);
    } finally {
      await page.close();
    }
  }

  const welcome = welcomePage(packed);
  // Its tab comes to the front when it opens: wait, so that it cannot do so between a journey's `open` and its click.
  if (fresh && welcome) await browser.waitForTarget((target) => target.url() === `${origin}/${welcome}`);

  const driver: Driver = {
    browser: "Chromium",
    origin,
    manifest: packed.manifest,
    entryPages: packed.pages,
    open: async (url) => {
      const page = await browser.newPage();
      const go = async (address: string) => {
        traffic.expect(address);
        await page.goto(address, { waitUntil: "domcontentloaded" });
      };
      await go(url);
      const tab = Object.assign(createPageSurface(page, url), { goto: go, title: () => page.title() });
      tabs.set(tab, page);
      return tab;
    },
    clickToolbar: async (tab) => {
      const page = tabs.get(tab);
      if (!page) throw new Error("Only a tab from open() has a toolbar button to click.");
      await page.bringToFront();
      await waitUntil("the tab to have the focus", () => tab.evaluate(hasFocus));
      const before = new Set(browser.targets());
      await extension.triggerAction(page);
      const popup = await waitUntil("the popup", async () =>
        browser
          .targets()
          .find(
            (one) => !before.has(one) && isOurs(one) && new URL(one.url()).pathname === `/${packed.popup}`,
          ),
      );
      return surfaceOf(popup);
    },
    waitForPopup: async () => surfaceOf(await outside.openedPopup(packed.popup)),
    outside,
    openExtensionPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`${origin}/${path}`, { waitUntil: "domcontentloaded" });
      const surface = createPageSurface(page, path);
      tabs.set(surface, page);
      return surface;
    },
    extensionPages: pages,
    waitForExtensionPage: (path) =>
      waitUntil(`the page ${String(path)}`, async () => {
        const target = browser.targets().find((one) => isOurs(one) && matchesPath(one.url(), origin, path));
        return target && surfaceOf(target);
      }),
    opened: async () => [...traffic.opened],
    waitForOpened: (wanted) =>
      waitUntil("the address that the extension opens", async () => traffic.opened.find(wanted), {
        why: async () => `Opened so far: ${traffic.opened.join(" ") || "nothing"}`,
      }),
    requests: async () => [...traffic.requests],
    problems: async () => [...traffic.problems],
    killWorker: async () => {
      const before = new Set(browser.targets().filter(isWorker));
      const workers = await extension.workers();
      await Promise.allSettled(workers.map((worker) => worker.close()));
      // A message that is waiting starts the next worker at once: what has to be gone is this one. A worker that was
      // just starting does not hear the call; then the browser is told to stop all of them, until it has.
      await waitUntil("the worker to end", async () => {
        if (!browser.targets().some((one) => before.has(one))) return true;
        await stopAllWorkers(browser);
        return false;
      });
      kills += 1;
    },
    get kills() {
      return kills;
    },
    permissionWarnings: async () =>
      (await evaluateInExtension(
        `chrome.management.getPermissionWarningsByManifest(${JSON.stringify(packed.manifestText)})`,
      )) as string[],
    permitPages: () => changePages(browser, id, "addHostPermission"),
    withdrawPages: () => changePages(browser, id, "removeHostPermission"),
    ended,
    clipboard: () => readClipboard(browser, (url) => traffic.expect(url)),
    crash: () => crash(browser),
    close: async () => {
      await browser.close();
      await removeProfile();
    },
  };
  return driver;
}

/** A popup closes when the focus moves: the tab must be at the front before the click, not soon after it. */
const hasFocus = () => document.visibilityState === "visible" && document.hasFocus();

/** Whether an address of the extension has this path (with query and fragment), or one that fits the pattern. */
function matchesPath(url: string, origin: string, path: string | RegExp): boolean {
  const rest = url.slice(origin.length + 1);
  return typeof path === "string" ? rest === path || rest.replace(/[?#].*$/, "") === path : path.test(rest);
}

/** What the switches on `chrome://extensions` do, through that page's own interface. */
async function changePages(
  browser: Browser,
  id: string,
  change: "addHostPermission" | "removeHostPermission",
): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto("chrome://extensions");
    await page.evaluate(
      async (extension, name) => {
        type Change = (id: string, host: string) => Promise<void>;
        const { developerPrivate } = chrome as unknown as { developerPrivate: Record<string, Change> };
        for (const host of ["http://*/*", "https://*/*"]) await developerPrivate[name]?.(extension, host);
      },
      id,
      change,
    );
  } finally {
    await page.close();
  }
}

/** Reads it in a tab of our own: to grant anything to the extension's origin would change what is tested. */
async function readClipboard(browser: Browser, expect: (url: string) => void): Promise<string> {
  await browser.defaultBrowserContext().setPermission(clipboardPage, {
    permission: { name: "clipboard-read" },
    state: "granted",
  });
  const page = await browser.newPage();
  try {
    expect(clipboardPage);
    await page.goto(clipboardPage);
    await page.bringToFront();
    return await page.evaluate(() => navigator.clipboard.readText());
  } finally {
    await page.close();
  }
}
