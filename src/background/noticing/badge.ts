import { browser } from "../../browser/api";

/** Soft ink on paper: a note in the margin, not an alarm. */
const colours = { back: "#6a6056", text: "#ffffff" };

/** Above this the badge says no more than that there are many. */
const most = 9;

/** How many have to be counted for what the badge says. */
export const countedAtMost = most + 1;

/** Said on the toolbar button of the tab where something was kept without a popup. */
const mark = "✓";

/**
 * The number under each tab's mark, to come back when the mark goes. Gone with the worker, and no loss. The browser knows
 * what is shown, and forgets it when the tab goes on to another page.
 */
const covered = new Map<number, string>();

/** A worker begins with nothing covered. */
export function forgetCovered(): void {
  covered.clear();
}

/** Show how many people the tab's page would help; nothing for none. A mark stays above it until the popup opened. */
export async function showNumber(tabId: number, count: number): Promise<void> {
  const number = count === 0 ? "" : count > most ? `${most}+` : String(count);
  await quietly(async () => {
    if (await isMarked(tabId)) covered.set(tabId, number);
    else await browser.action.setBadgeText({ tabId, text: number });
  });
}

/** The tab's page is no longer what number and mark were about. */
export async function clearBadge(tabId: number): Promise<void> {
  covered.delete(tabId);
  await quietly(() => browser.action.setBadgeText({ tabId, text: "" }));
}

/** Say that it was kept. */
export async function showKept(tabId: number): Promise<void> {
  await quietly(async () => {
    const before = await browser.action.getBadgeText({ tabId });
    if (before !== mark) covered.set(tabId, before);
    await browser.action.setBadgeText({ tabId, text: mark });
    await browser.action.setBadgeBackgroundColor({ tabId, color: colours.back });
  });
}

/** The popup says it in words now. A number stays. */
export async function clearKept(tabId: number): Promise<void> {
  await quietly(async () => {
    // Null where nothing was covered: the tab goes back to what the badge shows everywhere.
    if (await isMarked(tabId)) await browser.action.setBadgeText({ tabId, text: covered.get(tabId) || null });
  });
  covered.delete(tabId);
}

/** The badge's colours are the browser's to keep until it ends. */
export async function colourBadge(): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colours.back });
  await browser.action.setBadgeTextColor({ color: colours.text });
}

async function isMarked(tabId: number): Promise<boolean> {
  return (await browser.action.getBadgeText({ tabId })) === mark;
}

/** The tab may be gone by now, and its icon with it: nobody is looking any more. */
async function quietly(work: () => Promise<void>): Promise<void> {
  await work().catch(() => undefined);
}
