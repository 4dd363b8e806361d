import { browser } from "../../browser/api";
import { menuPeopleLimit } from "../../core/menu/menu-people";
import type { Menu } from "./menu";
import { helpedIn, helpsAnybody, onNoticed } from "../noticing/noticed";
import { settingsIn } from "../settings";
import type { Surroundings } from "../surroundings";
import { unasked } from "../unasked";

/**
 * Where noticing has read the page in front, the menu begins with those whom it would help. To be called in the first
 * turn.
 *
 * Chromium's menus are the same in every tab and cannot be made as they open, so they follow the tab in front. With
 * noticing off there is nothing to follow: the listener takes itself out, and tabs wake no worker.
 */
export function followTabInFront({ store }: Pick<Surroundings, "store">, menu: Menu): void {
  const isOn = async (): Promise<boolean> => (await store.read(settingsIn)).noticing.on;
  const follow = async (tabId: number): Promise<void> => {
    if (!(await isOn())) {
      browser.tabs.onActivated.removeListener(activated);
      menu.nameFirst([]);
      return;
    }
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab?.active) return;
    menu.nameFirst(helpedIn(tabId, tab.url ?? "").slice(0, menuPeopleLimit));
  };
  const activated = ({ tabId }: { tabId: number }): void => unasked(() => follow(tabId));
  browser.tabs.onActivated.addListener(activated);
  unasked(async () => {
    if (!(await isOn())) browser.tabs.onActivated.removeListener(activated);
  });
  onNoticed((tabId) => {
    // Most pages help nobody, and mostly nobody is named for a page.
    if (!menu.namesFirst() && !helpsAnybody(tabId)) return;
    if (!browser.tabs.onActivated.hasListener(activated)) browser.tabs.onActivated.addListener(activated);
    unasked(() => follow(tabId));
  });
}
