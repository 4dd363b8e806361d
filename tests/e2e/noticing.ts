import type { Driver, Surface } from "./harness.ts";
import { waitUntil } from "./wait.ts";

/** Noticing as a journey sees it, asked through a page of ours that stays open behind the others. */
export interface Noticing {
  /** What the icon of the tab at this address says. */
  badge(url: string): Promise<string | null>;
  waitForBadge(url: string, text: string): Promise<void>;
  /** Waits until the script in the tab at this address has nothing left to do; gone or never there counts as well. */
  waitForRest(url: string): Promise<void>;
  /** Whether a script of ours was put into the page at this address, and would still speak; for each of its frames. */
  watching(url: string): Promise<("never" | "stopped" | "watching")[]>;
  /** Permission, registered scripts and all badges, as the browser keeps them. */
  state(): Promise<{ permitted: boolean; scripts: string[]; badges: string[] }>;
}

export const noticingSwitch = "Notice pages as I browse";

/** As much of the browser as the questions below need; they are put inside a page of the extension. */
type Api = { browser: typeof chrome };

export function noticingOf(asking: Surface): Noticing {
  const badge = (url: string): Promise<string | null> =>
    asking.evaluate(async (wanted) => {
      const { tabs, action } = (globalThis as unknown as Api).browser;
      const found = (await tabs.query({})).find((one) => one.url === wanted);
      return found?.id === undefined ? null : action.getBadgeText({ tabId: found.id });
    }, url);
  // In the extension's own world of the page, where the script keeps how it stands; the page has no way there.
  const watch = (url: string) =>
    asking.evaluate(async (wanted) => {
      const { tabs, scripting } = (globalThis as unknown as Api).browser;
      const tabId = (await tabs.query({})).find((one) => one.url === wanted)?.id ?? -1;
      const frames = await scripting.executeScript({
        target: { tabId, allFrames: true },
        injectImmediately: true,
        func: () => {
          const { goodturnNoticing: script } = globalThis as {
            goodturnNoticing?: { isAtRest(): boolean; isStopped(): boolean };
          };
          return script ? { isAtRest: script.isAtRest(), isStopped: script.isStopped() } : null;
        },
      });
      return frames.map(({ result }) => result ?? null);
    }, url);
  return {
    badge,
    async waitForBadge(url, text) {
      await waitUntil(`the badge "${text}" on ${url}`, async () => (await badge(url)) === text, {
        why: async () => `It is ${JSON.stringify(await badge(url))}.`,
      });
    },
    async waitForRest(url) {
      await waitUntil(`nothing to be left to do on ${url}`, async () =>
        (await watch(url)).every((one) => one?.isAtRest ?? true),
      );
    },
    watching: async (url) =>
      (await watch(url)).map((one) => (one === null ? "never" : one.isStopped ? "stopped" : "watching")),
    state: () =>
      asking.evaluate(async () => {
        const { permissions, scripting, tabs, action } = (globalThis as unknown as Api).browser;
        const registered = await scripting.getRegisteredContentScripts();
        const badges = (await tabs.query({})).map(({ id }) => action.getBadgeText({ tabId: id ?? -1 }));
        return {
          permitted: await permissions.contains({ origins: ["https://*/*"] }),
          scripts: registered.map(({ id }) => id),
          badges: (await Promise.all(badges)).filter(Boolean),
        };
      }),
  };
}

/** The switch in the settings, with the browser's permission. */
export async function switchOn(driver: Driver): Promise<void> {
  await driver.permitPages();
  const settings = await driver.openExtensionPage("src/ui/options/options.html#settings");
  await settings.click("switch", noticingSwitch);
  await settings.waitForStatus("Pages are noticed from now on.");
  await settings.close();
}
