import { browser } from "../browser/api";

/** Said on the toolbar button of the tab where something was kept without a popup. */
const mark = "✓";

/** Ink-soft of the light theme: quiet on any toolbar. */
const quiet = "#6a6056";

/** What the mark covers, to bring it back: a number that noticing had written. Gone with the worker, and no loss. */
const covered = new Map<number, string>();

/** A worker begins with nothing covered. */
export function forgetCovered(): void {
  covered.clear();
}

/** Say that it was done. The tab may be gone by now. */
export async function showKept(tabId: number): Promise<void> {
  try {
    const before = await browser.action.getBadgeText({ tabId });
    if (before !== mark && before !== "") covered.set(tabId, before);
    await browser.action.setBadgeText({ tabId, text: mark });
    await browser.action.setBadgeBackgroundColor({ tabId, color: quiet });
  } catch {
    // Nobody is looking at it any more.
  }
}

/** The popup says it in words now. Whatever else the badge tells stays. */
export async function clearKept(tabId: number): Promise<void> {
  try {
    const isMarked = (await browser.action.getBadgeText({ tabId })) === mark;
    // Null, not empty: the tab goes back to what the badge shows everywhere.
    if (isMarked) await browser.action.setBadgeText({ tabId, text: covered.get(tabId) ?? null });
    covered.delete(tabId);
  } catch {
    // The tab is gone, and the mark with it.
  }
}
