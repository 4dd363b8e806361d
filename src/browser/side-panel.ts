import { browser } from "./api";
import { inClick } from "./in-click";

/** Chromium's; Firefox has none, and the types of both do not know it. */
function chromiumPanel(): typeof chrome.sidePanel | null {
  const { chrome: api } = globalThis as { chrome?: { sidePanel?: typeof chrome.sidePanel } };
  return api?.sidePanel ?? null;
}

/** Firefox's; the polyfill's types have it in every browser. */
function firefoxSidebar(): typeof browser.sidebarAction | null {
  return (browser as Partial<typeof browser>).sidebarAction ?? null;
}

/** The page that writes, a path from the top of the package; as it is, it lists the drafts that wait. */
export const composerPage = "src/ui/compose/compose.html";

/** Whether this browser can show a page of ours beside the one that is read. */
export const hasSidePanel = (): boolean => chromiumPanel() !== null || firefoxSidebar() !== null;

/**
 * Open it beside this tab, with what is to be shown in it. To be called in the click itself: see `inClick`.
 *
 * @param prepare says what is to be shown: `showInSidePanel`, by way of the background
 * @returns false where the browser has none, or would not
 * @throws what `prepare` throws
 */
export function openSidePanel(tabId: number, prepare: () => Promise<unknown>): Promise<boolean> {
  return inClick(prepare, async () => {
    try {
      const opening = chromiumPanel()?.open({ tabId }) ?? openSidebar();
      await opening;
      return opening !== undefined;
    } catch {
      return false;
    }
  });
}

/**
 * Firefox opens it before anybody knows what is to be shown, with what it showed last: that was another draft, for another
 * person maybe. Until the right one is known it lists those that wait.
 */
function openSidebar(): Promise<void> | undefined {
  const sidebar = firefoxSidebar();
  void sidebar?.setPanel({ panel: browser.runtime.getURL(composerPage) });
  return sidebar?.open();
}

/** From now on it shows this page of ours, a path from the top of the package. Where it is open, it goes there at once. */
export async function showInSidePanel(path: string): Promise<void> {
  await chromiumPanel()?.setOptions({ path });
  await firefoxSidebar()?.setPanel({ panel: browser.runtime.getURL(path) });
}
