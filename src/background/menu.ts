import type { Menus, Tabs } from "webextension-polyfill";
import { browser } from "../browser/api";
import { menuPeople } from "../core/menu/menu-people";
import { prefixes, singletons } from "../core/store/keys";
import { addOrShow } from "./menu-add";
import { menuChoice, menuItems, type MenuPerson } from "./menu-items";
import { lastEntries } from "./entries";
import { goOnInPopup } from "./intent";
import { aimAtClick } from "./intent-aim";
import { keepFor, shareWith } from "./intent-carry-out";
import type { Surroundings } from "./surroundings";
import { unasked } from "./unasked";

/** How far back shares are counted, in entries: whom somebody shares with changes. */
const entriesLookedAt = 400;

/** The page's context menu. The browser keeps the items while the worker is dead; everything else is in the store. */
export interface Menu {
  /** Name these people first, best first: those whom the page in front would help. */
  nameFirst(uids: readonly string[]): void;
}

/** Make the menu, and listen: to be called in the first turn. */
export function createMenu(surroundings: Surroundings): Menu {
  const { store, library } = surroundings;
  /** What stands in the menu as far as this worker knows: unknown (null) when it has just started. */
  let shown: string | null = null;
  let helped: readonly string[] = [];
  let queue: Promise<void> = Promise.resolve();

  const people = async (): Promise<readonly MenuPerson[]> => {
    const [entries, contacts] = await Promise.all([
      store.read((transaction) => lastEntries(transaction, entriesLookedAt)),
      library.contacts(),
    ]);
    return library.cards(menuPeople(entries, contacts, helped));
  };

  /** One at a time, or the same item would be made twice. */
  const rebuild = (): void => {
    queue = queue.then(() => rebuildNow());
    unasked(() => queue);
    queue = queue.catch(() => {});
  };
  const rebuildNow = async (): Promise<void> => {
    const named = (await people()).map(({ uid, label }) => ({ uid, label }));
    const wanted = JSON.stringify(named);
    if (wanted === shown) return;
    shown = null;
    await browser.contextMenus.removeAll();
    for (const item of menuItems(named)) await create(item);
    shown = wanted;
  };

  const forget = (): void => {
    shown = null;
    rebuild();
  };
  browser.runtime.onInstalled.addListener(forget);
  browser.runtime.onStartup.addListener(forget);
  store.onChange((keys) => {
    if (keys.some(bearsOnPeople)) rebuild();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => unasked(() => carryOut(surroundings, info, tab)));

  return {
    nameFirst(uids) {
      helped = uids;
      rebuild();
    },
  };
}

async function carryOut(
  surroundings: Surroundings,
  info: Menus.OnClickData,
  tab: Tabs.Tab | undefined,
): Promise<void> {
  const choice = menuChoice(info.menuItemId);
  if (choice === null) return;
  const aim = await aimAtClick(info, tab);
  switch (choice.verb) {
    case "share":
      return shareWith(surroundings, choice.uid, aim);
    case "keep":
      return keepFor(surroundings, choice.uid, aim);
    case "add":
      return addOrShow(surroundings, aim);
    case "best":
      return goOnInPopup(surroundings, aim, { do: "suggest" });
    case "else":
      return goOnInPopup(surroundings, aim, { do: "find", text: "" });
  }
}

/** People, whom they shared with, or everything at once (the schema is written with the rest only then). */
function bearsOnPeople(key: string): boolean {
  return key.startsWith(prefixes.contact) || key.startsWith(prefixes.journal) || key === singletons.schema;
}

/** The one call that tells what went wrong only in `runtime.lastError`. */
function create(item: Menus.CreateCreatePropertiesType): Promise<void> {
  return new Promise((resolve, reject) => {
    browser.contextMenus.create(item, () => {
      const { lastError } = browser.runtime;
      if (lastError) reject(new Error(`${String(item.id)}: ${lastError.message ?? "not made"}`));
      else resolve();
    });
  });
}
