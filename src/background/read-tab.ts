import type { Tabs } from "webextension-polyfill";
import { browser } from "../browser/api";
import { checkPage } from "../core/page/check";
import { isReadableAddress, pageFromAddress } from "../core/page/from-address";
import type { Page } from "../core/page/page";
import { isPrivateAddress } from "../core/page/sensitive";

/** The reader as it is built: `src/content/read-page.ts` in one file. */
const readPageScript = "content/read-page.js";

/**
 * How long a page has to answer, in milliseconds. A page that never finishes loading, or whose main thread is busy,
 * must not keep the popup waiting: then its address and title have to do.
 */
const deadline = 700;

/** What a click on the toolbar learns of a tab. */
export interface TabReading {
  /** Null where the tab has no address that another person could open. */
  readonly page: Page | null;
  /** True where the page itself was read, not only its address and title. */
  readonly wasRead: boolean;
}

/**
 * Read the page in this tab. A private address is never touched by a script, LinkedIn never (their terms, our promise
 * 5), and pages closed to extensions go by address and title.
 */
export async function readTab(tab: Tabs.Tab): Promise<TabReading> {
  const address = tab.url ?? "";
  if (!/^https?:\/\//.test(address)) return { page: null, wasRead: false };
  const fallback = pageFromAddress(address, tab.title ?? "");
  if (tab.id === undefined || isPrivateAddress(address) || !isReadableAddress(address)) {
    return { page: fallback, wasRead: fallback.kind === "private" };
  }
  const answer = await withinDeadline(runReader(tab.id), null);
  const page = answer === null ? null : checkPage(answer, address);
  return page === null ? { page: fallback, wasRead: false } : { page, wasRead: true };
}

/** Put the reader into the tab's isolated world and call it there; null where the page forbids scripts. */
async function runReader(tabId: number): Promise<unknown> {
  try {
    const target = { tabId };
    await browser.scripting.executeScript({ target, files: [readPageScript], injectImmediately: true });
    const [frame] = await browser.scripting.executeScript({
      target,
      injectImmediately: true,
      func: () => (globalThis as { goodturnReadPage?: () => unknown }).goodturnReadPage?.(),
    });
    return frame?.result ?? null;
  } catch {
    return null;
  }
}

function withinDeadline<Value>(work: Promise<Value>, otherwise: Value): Promise<Value> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), deadline);
    void work.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
}
