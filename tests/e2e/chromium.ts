import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import puppeteer, { type Browser, type Page, type Target } from "puppeteer-core";
import { findBrowser, missingBrowser } from "../../scripts/browsers.mjs";
import { chromiumOutside } from "./chromium-outside.ts";
import { createPageSurface } from "./chromium-surface.ts";
import { watchTraffic } from "./chromium-traffic.ts";
import { clockFrom } from "./clock.ts";
import { crash } from "./crash.ts";
import type { Driver, LaunchOptions, Surface } from "./harness.ts";
import { standStill } from "./stand-still.ts";
import { shownOn } from "./surface.ts";
import {
  clipboardPage,
  mailProgram,
  pageAtRest,
  readPacked,
  useProfile,
  welcomePage,
  type Packed,
} from "./packed.ts";
import { Hopeless, starting, waitUntil } from "./wait.ts";

/** No first-run pages, no phoning home, no pop-up about the default browser; English names on screen. */
const quiet = [
  "--lang=en-US",
  "--window-size=1280,900",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
  "--password-store=basic",
  "--use-mock-keychain",
];

/** The window in the corner of a screen without a window manager. */
const seen = [
  "--ozone-platform=x11",
  "--window-position=0,0",
  "--force-device-scale-factor=1",
  "--disable-gpu",
  "--force-color-profile=srgb",
];

/** In milliseconds, for a page that never comes: a very long one takes its time on a machine that does other things, too. */
const loading = 100_000;

/** The browser's own switch for service workers, over the first tab there is. */
async function stopAllWorkers(browser: Browser): Promise<void> {
  const page = browser.targets().find((one) => (one.type() as string) === "page");
  const session = await page?.createCDPSession();
  await session?.send("ServiceWorker.enable");
  await session?.send("ServiceWorker.stopAllWorkers");
  await session?.detach();
}

/** @throws when Chromium is not there or does not start: never a skipped journey */
export async function launchChromium(options: LaunchOptions = {}): Promise<Driver> {
  const program = findBrowser("chromium");
  if (!program) throw new Error(missingBrowser("chromium"));
  const packed = await readPacked(options.extension ?? "dist");
  const profile = await useProfile(options.profile);
  const fresh = await prepareProfile(profile.directory, options.ownMailProgram ?? false);
  if (options.isInstalled) await keepInstalled(profile.directory, packed.directory);
  const asRoot = process.getuid?.() === 0;
  const { unwatched } = options;
  const known = unwatched === undefined ? "" : `MAP ${new URL(unwatched).hostname} 127.0.0.1, `;
  let browser: Browser;
  try {
    browser = await puppeteer.launch({
      ...(unwatched === undefined ? {} : { targetFilter: (target) => !target.url().startsWith(unwatched) }),
      executablePath: program,
      headless: options.headless ?? options.display === undefined,
      // The pipe is what lets extensions be installed and their toolbar button be clicked.
      pipe: true,
      userDataDir: profile.directory,
      enableExtensions: true,
      defaultViewport: null,
      timeout: starting,
      env: {
        ...process.env,
        LANGUAGE: "en_US",
        LC_ALL: "C.UTF-8",
        ...(options.display === undefined ? {} : { DISPLAY: options.display }),
        ...clockFrom(options),
      },
      args: [
        ...quiet,
        ...(unwatched === undefined ? ["--disable-background-networking"] : []),
        ...(asRoot ? ["--no-sandbox"] : []),
        // One pixel of the picture is one of the screen, whatever the machine draws with.
        ...(options.display === undefined ? [] : seen),
        ...(options.network ? [] : [`--host-resolver-rules=${known}MAP * ~NOTFOUND`]),
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

/**
 * Chromium marks what a debugger installed, to be thrown out when it starts next time. Without the mark it is like what a
 * person has loaded by hand.
 */
const thrownOutNextTime = 0x8000;
async function keepInstalled(profile: string, extension: string): Promise<void> {
  const file = join(profile, "Default", "Preferences");
  const preferences = JSON.parse(await readFile(file, "utf8")) as {
    extensions?: { settings?: Record<string, { path?: string; creation_flags?: number }> };
  };
  for (const one of Object.values(preferences.extensions?.settings ?? {}))
    if (one.path === extension) one.creation_flags = (one.creation_flags ?? 0) & ~thrownOutNextTime;
  await writeFile(file, JSON.stringify(preferences));
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
  const id = options.isInstalled
    ? await waitUntil("the extension from the run before", () => installedFrom(browser, packed.directory))
    : await browser.installExtension(packed.directory);
  const extension = await waitUntil("the extension in Chromium", async () =>
    (await browser.extensions()).get(id),
  );
  const origin = `chrome-extension://${id}`;
  const ended = new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));
  let kills = 0;

  const isOurs = (target: Target) =>
    (target.type() as string) === "page" && target.url().startsWith(`${origin}/`);
  // Of what ends in the same moment as it is announced, puppeteer's own list may keep a trace: the browser's is asked.
  const session = await browser.target().createCDPSession();
  const workersThere = async (): Promise<string[]> =>
    (await session.send("Target.getTargets")).targetInfos
      .filter(({ type, url }) => type === "service_worker" && url.startsWith(`${origin}/`))
      .map(({ targetId }) => targetId);
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
        await page.goto(address, { waitUntil: "domcontentloaded", timeout: loading });
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
      await page.evaluate(pageAtRest);
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
      waitUntil(
        `the page ${String(path)}`,
        async () => {
          const target = browser.targets().find((one) => isOurs(one) && matchesPath(one.url(), origin, path));
          return target && surfaceOf(target);
        },
        { why: async () => shownOn(await pages()) },
      ),
    opened: async () => [...traffic.opened],
    waitForOpened: (wanted) =>
      waitUntil("the address that the extension opens", async () => traffic.opened.find(wanted), {
        why: async () => `Opened so far: ${traffic.opened.join(" ") || "nothing"}`,
      }),
    requests: async () => [...traffic.requests],
    problems: async () => [...traffic.problems],
    update: async () => {
      await browser.installExtension(packed.directory);
    },
    killWorker: async () => {
      const before = new Set(await workersThere());
      // Those and no others: one that has begun since does not hear the call and goes on, but Puppeteer would have let go
      // of it by then, and nothing could be run in it any more.
      const targets = browser
        .targets()
        .filter((target) => before.has(String(Reflect.get(target, "_targetId"))));
      // One that ends while it is looked for is no fault: below, the browser is asked until it is gone.
      await Promise.allSettled(targets.map(async (target) => (await target.worker())?.close()));
      const left = async () => (await workersThere()).filter((one) => before.has(one));
      // A message that is waiting starts the next worker at once: what has to be gone is this one. A worker that was
      // just starting does not hear the call; then the browser is told to stop all of them, until it has.
      await waitUntil(
        "the worker to end",
        async () => {
          const alive = await left();
          if (alive.length === 0) return true;
          await stopAllWorkers(browser);
          for (const targetId of alive)
            await session.send("Target.closeTarget", { targetId }).catch(() => {});
          return false;
        },
        {
          why: async () =>
            `Still there: ${JSON.stringify((await session.send("Target.getTargets")).targetInfos)}`,
        },
      );
      kills += 1;
    },
    get kills() {
      return kills;
    },
    inWorker: async <Args extends unknown[], Answer>(
      run: (...args: Args) => Answer,
      ...args: Args
    ): Promise<Awaited<Answer>> => {
      const text = `(${run.toString()})(...${JSON.stringify(args)})`;
      // Puppeteer may still have one that has ended, or was let go of, beside the one that is there: in that one nothing was
      // run, and it may never say so.
      const isGone = (error: unknown): boolean =>
        error instanceof Error &&
        /^(?:Execution context is not available|Timed out after waiting)/.test(error.message);
      const inTime = <Result>(work: Promise<Result>): Promise<Result> =>
        Promise.race([
          work,
          new Promise<Result>((_, reject) =>
            setTimeout(() => reject(new Error("Timed out after waiting")), 5_000),
          ),
        ]);
      const [, answer] = await waitUntil(
        "a worker to run something in",
        async () => {
          for (const worker of (await extension.workers()).toReversed()) {
            try {
              return [worker, await inTime(worker.evaluate(text))] as const;
            } catch (error) {
              if (!isGone(error)) throw new Hopeless(error instanceof Error ? error.message : String(error));
            }
          }
          return null;
        },
        {
          why: async () =>
            `There are: ${JSON.stringify((await session.send("Target.getTargets")).targetInfos)}`,
        },
      );
      return answer as Awaited<Answer>;
    },
    permissionWarnings: async () =>
      (await evaluateInExtension(
        `chrome.management.getPermissionWarningsByManifest(${JSON.stringify(packed.manifestText)})`,
      )) as string[],
    permitPages: () => changePages(browser, id, "addHostPermission"),
    withdrawPages: () => changePages(browser, id, "removeHostPermission"),
    pinToToolbar: () => pinToToolbar(browser, id),
    ended,
    clipboard: () => readClipboard(browser, (url) => traffic.expect(url)),
    crash: () => crash(browser),
    sleep: () => standStill(browser),
    close: async () => {
      await browser.close();
      await removeProfile();
    },
  };
  return driver;
}

/** The id of the extension in this directory; null where the browser has none. */
async function installedFrom(browser: Browser, directory: string): Promise<string | null> {
  const found = [...(await browser.extensions()).values()].find(({ path }) => path === directory);
  return found?.id ?? null;
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

/** What "Pin to toolbar" on `chrome://extensions` does. */
async function pinToToolbar(browser: Browser, id: string): Promise<void> {
  const page = await browser.newPage();
  try {
    await page.goto("chrome://extensions");
    await page.evaluate(async (extensionId) => {
      type Configure = (change: { extensionId: string; pinnedToToolbar: boolean }) => Promise<void>;
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration: Configure };
      };
      await developerPrivate.updateExtensionConfiguration({ extensionId, pinnedToToolbar: true });
    }, id);
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
