import { browser } from "./api";

/** Chromium's; Firefox has none, and the types of both do not know it. */
function chromiumPanel(): typeof chrome.sidePanel | null {
  const { chrome: api } = globalThis as { chrome?: { sidePanel?: typeof chrome.sidePanel } };
  return api?.sidePanel ?? null;
}

/** Firefox's; the polyfill's types have it in every browser. */
function firefoxSidebar(): typeof browser.sidebarAction | null {
  return (browser as Partial<typeof browser>).sidebarAction ?? null;
}

/** Whether this browser can show a page of ours beside the one that is read. */
export const hasSidePanel = (): boolean => chromiumPanel() !== null || firefoxSidebar() !== null;

/**
 * Open it beside this tab. To be called in the click itself, before anything is waited for: later, browsers refuse.
 *
 * @returns false where the browser has none, or would not
 */
export async function openSidePanel(tabId: number): Promise<boolean> {
  try {
    const panel = chromiumPanel();
    if (panel) {
      await panel.open({ tabId });
      return true;
    }
    const sidebar = firefoxSidebar();
    await sidebar?.open();
    return sidebar !== null;
  } catch {
    return false;
  }
}

/** From now on it shows this page of ours, a path from the top of the package. Where it is open, it goes there at once. */
export async function showInSidePanel(path: string): Promise<void> {
  await chromiumPanel()?.setOptions({ path });
  await firefoxSidebar()?.setPanel({ panel: browser.runtime.getURL(path) });
}
