import { browser } from "../../browser/api";
import type { Opening } from "../../core/channel/channel";

/**
 * Open a channel, after everything was recorded: in Chromium the popup is gone the moment a tab opens. An application's
 * scheme goes through the tab at hand, which stays where it is; a new tab would be left behind empty.
 *
 * @param tabId the tab that the user is reading; `TAB_ID_NONE`: the one in front, which may be a page of ours
 * @returns false where the browser would not open it (the tab is gone, the scheme is unknown)
 */
export async function openChannel(opening: Opening, tabId: number): Promise<boolean> {
  if (opening.url === null) return true;
  try {
    const at = tabId === browser.tabs.TAB_ID_NONE ? await tabInFront() : tabId;
    if (!opening.url.startsWith("https:")) await browser.tabs.update(at, { url: opening.url });
    else await browser.tabs.create({ url: opening.url, ...(await beside(at)) });
    return true;
  } catch {
    return false;
  }
}

/** Right of the tab the user is reading. */
async function beside(tabId: number): Promise<{ index?: number; openerTabId?: number }> {
  try {
    const tab = await browser.tabs.get(tabId);
    return { index: tab.index + 1, openerTabId: tabId };
  } catch {
    return {};
  }
}

async function tabInFront(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? browser.tabs.TAB_ID_NONE;
}
