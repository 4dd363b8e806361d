import { browser } from "../browser/api";
import { menuPeopleLimit } from "../core/menu/menu-people";
import { helpedBy } from "./helped";
import type { Menu } from "./menu";
import { noticedIn, onNoticed } from "./noticed";
import { settingsIn } from "./settings";
import type { Surroundings } from "./surroundings";
import { unasked } from "./unasked";

/**
 * Where noticing has read the page in front, the menu begins with those whom it would help. To be called in the first
 * turn.
 *
 * Chromium's menus are the same in every tab and cannot be made as they open, so they follow the tab in front. With
 * noticing off there is nothing to follow: the listener takes itself out, and tabs wake no worker.
 */
export function followTabInFront(surroundings: Surroundings, menu: Menu): void {
  const { store } = surroundings;
  const follow = async (tabId: number): Promise<void> => {
    if (!(await store.read(settingsIn)).noticing.on) {
      browser.tabs.onActivated.removeListener(activated);
      menu.nameFirst([]);
      return;
    }
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (!tab?.active) return;
    const page = noticedIn(tabId, tab.url);
    menu.nameFirst(page === null ? [] : (await helpedBy(surroundings, page)).slice(0, menuPeopleLimit));
  };
  const activated = ({ tabId }: { tabId: number }): void => unasked(() => follow(tabId));
  browser.tabs.onActivated.addListener(activated);
  onNoticed((tabId) => {
    if (!browser.tabs.onActivated.hasListener(activated)) browser.tabs.onActivated.addListener(activated);
    unasked(() => follow(tabId));
  });
}
