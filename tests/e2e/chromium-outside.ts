import type { Browser, Extension, Target } from "puppeteer-core";
import type { Outside, Tab } from "./harness.ts";
import { waitUntil } from "./wait.ts";

/** Enough of Chromium's events that one can be dispatched, as the browser does it. */
interface Dispatching {
  dispatch(...args: unknown[]): void;
}
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(which: object): Promise<object[]> };
  contextMenus: { update(id: string, changes: object): Promise<void>; onClicked: Dispatching };
  commands: { getAll(): Promise<{ name: string }[]>; onCommand: Dispatching };
  omnibox: { onInputEntered: Dispatching };
  notifications?: { getAll(): Promise<Record<string, true>>; onClicked: Dispatching };
};

/**
 * What is around the page, in Chromium: no protocol reaches its menus, command keys and address bar, so the events are
 * dispatched in the worker, as the browser would after it had started one. That grants no `activeTab`; what the browser
 * has of the item or the command is asked before.
 */
export function chromiumOutside(
  browser: Browser,
  extension: Extension,
  origin: string,
  isOurs: (target: Target) => boolean,
): Outside<Target> {
  /** Run in a worker, which is started by a question of one of our own pages where there is none. */
  async function inWorker<Args extends unknown[], Answer = void>(
    run: (...args: Args) => Promise<Answer>,
    ...args: Args
  ): Promise<Answer> {
    const [worker] = await extension.workers();
    const expression = `(${run.toString()})(...${JSON.stringify(args)})`;
    if (worker) {
      return (await worker.evaluate(expression)) as Answer;
    }
    const page = await browser.newPage();
    await page.goto(`${origin}/src/ui/options/options.html`);
    await page.evaluate(() => chrome.runtime.sendMessage({ name: "settings/show", ask: {} }));
    await page.close();
    const started = await waitUntil("a worker", async () => (await extension.workers())[0]);
    return (await started.evaluate(expression)) as Answer;
  }
  const front = async (tab: Tab): Promise<{ url: string; title: string }> => {
    await tab.bringToFront();
    await waitUntil("the tab to have the focus", () =>
      tab.evaluate(() => document.visibilityState === "visible" && document.hasFocus()),
    );
    return { url: await tab.url(), title: await tab.title() };
  };
  return {
    async chooseFromMenu(tab, item, { link, selection } = {}) {
      const there = await front(tab);
      const info = {
        menuItemId: item,
        editable: false,
        pageUrl: there.url,
        ...(link === undefined ? {} : { linkUrl: await tab.evaluate(hrefOf, link) }),
        ...(selection === undefined ? {} : { selectionText: selection }),
      };
      // While the menu is being made anew, nobody can click what is not in it yet.
      await waitUntil(`the menu item ${item}`, async () => {
        await inWorker(
          async (info, there) => {
            // Rejects where the browser has no such item.
            await chrome.contextMenus.update(info.menuItemId, {});
            const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
            chrome.contextMenus.onClicked.dispatch(info, { ...tab, ...there });
          },
          info,
          there,
        );
        return true;
      });
      return null;
    },
    async pressCommand(tab, name) {
      await inWorker(
        async (name, there) => {
          const commands = await chrome.commands.getAll();
          if (!commands.some((one) => one.name === name)) throw new Error(`No command ${name}.`);
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          chrome.commands.onCommand.dispatch(name, { ...tab, ...there });
        },
        name,
        await front(tab),
      );
    },
    notices: () =>
      inWorker(async () => Object.keys((await chrome.notifications?.getAll()) ?? {}).map(() => null)),
    clickNotice: () =>
      inWorker(async () => {
        const [only, ...others] = Object.keys((await chrome.notifications?.getAll()) ?? {});
        if (only === undefined || others.length > 0) throw new Error("There is not one notification.");
        chrome.notifications?.onClicked.dispatch(only);
      }),
    async enterInAddressBar(tab, text) {
      await front(tab);
      await inWorker(async (text) => chrome.omnibox.onInputEntered.dispatch(text, "currentTab"), text);
    },
    openedPopup: (path) =>
      waitUntil("the popup", async () =>
        browser.targets().find((one) => isOurs(one) && new URL(one.url()).pathname === `/${path}`),
      ),
  };
}

/** The address of the link with this text. */
function hrefOf(text: string): string {
  const link = [...document.links].find((one) => one.textContent.trim() === text);
  if (!link) throw new Error(`No link ${text}.`);
  return link.href;
}
