import type { Tabs } from "webextension-polyfill";
import { browser } from "../../browser/api";
import { checkPage } from "../../core/page/check";
import { pageFromAddress } from "../../core/page/from-address";
import type { Page } from "../../core/page/page";
import { permitFor, type Permit } from "../../core/page/permit";

/** The reader as it is built: `src/content/read-page.ts` in one file. */
const readPageScript = "content/read-page.js";

/**
 * How long a page has to let the reader in, in milliseconds. A page whose main thread is busy must not keep the popup
 * waiting: then its address and title have to do.
 */
const deadline = 700;

/**
 * How much longer it has once the reader is in it: the page answers then, it is only a long one, or the machine a slow one,
 * and what it says is worth more than to be early with its title.
 */
const longer = 1_500;

/** How finely both are counted. */
const turn = 50;

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
  const permit = permitFor(address);
  if (tab.id === undefined || permit === null) {
    return { page: fallback, wasRead: fallback.kind === "private" };
  }
  const page = await inTime(tab.id, permit);
  return page === null ? { page: fallback, wasRead: false } : { page, wasRead: true };
}

/** How often an app is followed that moves on to another address while it is read. */
const moves = 3;

/**
 * The page as the reader in the tab sees it; null where the page forbids scripts. One that moved on before it was read is
 * asked again, if its new address may be read, too.
 *
 * @param begun called once the reader is in the page
 */
async function readPermitted(tabId: number, first: Permit, begun: () => void): Promise<Page | null> {
  try {
    const target = { tabId };
    let permit = first;
    for (let at = 0; at < moves; at++) {
      const reader = browser.scripting
        .executeScript({ target, files: [readPageScript], injectImmediately: true })
        .then(begun);
      // Where it was not let in, the call tells the same.
      reader.catch(() => undefined);
      // Called before the reader is known to be there: people wait for each way to the page and back.
      const [frame] = await browser.scripting.executeScript({
        target,
        injectImmediately: true,
        func: readOnceThere,
        args: [permit],
      });
      await reader;
      if (frame?.result) return checkPage(frame.result, permit.address);
      const { url = "", title = "" } = await browser.tabs.get(tabId);
      const next = permitFor(url);
      if (next === null) return pageFromAddress(url, title);
      permit = next;
    }
  } catch {
    // Closed to scripts, or closed altogether: what is known without looking has to do.
  }
  return null;
}

/**
 * Runs in the page: reads it as soon as the reader is in it (`src/content/read-page.ts`). Each reading takes the reader that
 * came for it, for one that an earlier version left here would read in its way.
 */
async function readOnceThere(permit: Permit): Promise<unknown> {
  type World = { goodturnReadPage?: (permit: Permit) => unknown; goodturnCalled?: () => void };
  const world = globalThis as World;
  if (!world.goodturnReadPage)
    await new Promise<void>((resolve) => {
      world.goodturnCalled = resolve;
      // The page went on to another between the two: the reader is in that other one, or nowhere.
      setTimeout(resolve, 400);
    });
  const read = world.goodturnReadPage;
  delete world.goodturnReadPage;
  return read?.(permit);
}

/**
 * The page as it was read; null where it took too long. Time is counted in turns of our own: where the whole machine is
 * late, so are they, and the page is not given up for what is not its fault.
 */
function inTime(tabId: number, permit: Permit): Promise<Page | null> {
  return new Promise((resolve) => {
    let left = deadline;
    let timer: ReturnType<typeof setTimeout>;
    const wait = (): void => {
      timer = setTimeout(() => {
        left -= turn;
        if (left > 0) wait();
        else resolve(null);
      }, turn);
    };
    wait();
    void readPermitted(tabId, permit, () => (left = longer)).then((page) => {
      clearTimeout(timer);
      resolve(page);
    });
  });
}
