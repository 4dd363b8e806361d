import type { Menus, Tabs } from "webextension-polyfill";
import { browser } from "../../browser/api";
import { wordsReady } from "../../browser/i18n";
import { menuPeople, menuPeopleLimit, menuUids } from "../../core/menu/menu-people";
import { prefixes, singletons } from "../../core/store/keys";
import { addOrShow } from "./menu-add";
import { menuChoice, menuItems, type MenuPerson } from "./menu-items";
import { beginMenu, endMenu, isHalfMade, isInMenu } from "./menu-mark";
import { lastEntries } from "../memory/entries";
import { goOnInPopup } from "./intent";
import { aimAtClick } from "./intent-aim";
import { keepFor, shareWith } from "./intent-carry-out";
import type { Surroundings } from "../surroundings";
import { pausedPeople } from "../memory/passed-over";
import { unasked } from "../unasked";

/** How far back shares are counted, in entries: whom somebody shares with changes. */
const entriesLookedAt = 400;

/** The page's context menu. The browser keeps the items while the worker is dead; everything else is in the store. */
export interface Menu {
  /** Name these people first, best first: those whom the page in front would help. */
  nameFirst(uids: readonly string[]): void;
  /** Whether somebody was named first by this worker, and still is. */
  namesFirst(): boolean;
}

/** Make the menu, and listen: to be called in the first turn. */
export function createMenu(surroundings: Surroundings): Menu {
  const { store, library } = surroundings;
  let helped: readonly string[] = [];
  let queue: Promise<void> = Promise.resolve();

  const people = async (): Promise<readonly MenuPerson[]> => {
    const [{ entries, paused }, count] = await Promise.all([
      store.read(async (transaction) => ({
        entries: await lastEntries(transaction, entriesLookedAt),
        paused: await pausedPeople(transaction),
      })),
      library.count(),
    ]);
    const contacts =
      count <= menuPeopleLimit ? await library.contacts() : await library.find(menuUids(entries, helped));
    // They can still be shared with, by name: they are not held out.
    const offered = new Map([...contacts].filter(([uid]) => !paused.has(uid)));
    return library.cards(menuPeople(entries, offered, helped));
  };

  /** One at a time, or the same item would be made twice. */
  const rebuild = (isForced = false): void => {
    const turn = queue.then(() => rebuildNow(isForced));
    queue = turn.catch(() => {});
    unasked(() => turn);
  };
  const rebuildNow = async (isForced: boolean): Promise<void> => {
    const named = (await people()).map(({ uid, label }) => ({ uid, label }));
    if (!isForced && (await isInMenu(named))) return;
    await wordsReady();
    await beginMenu();
    await browser.contextMenus.removeAll();
    // One after the other, because a child must find its parent; at once would save a millisecond.
    for (const item of menuItems(named)) await create(item);
    await endMenu(named);
  };

  browser.runtime.onInstalled.addListener(() => rebuild(true));
  browser.runtime.onStartup.addListener(() => rebuild(true));
  unasked(async () => {
    if (await isHalfMade()) rebuild(true);
  });
  store.onChange((keys) => {
    if (keys.some(bearsOnPeople)) rebuild();
  });
  browser.contextMenus.onClicked.addListener((info, tab) => unasked(() => carryOut(surroundings, info, tab)));

  return {
    nameFirst(uids) {
      if (JSON.stringify(uids) === JSON.stringify(helped)) return;
      helped = uids;
      rebuild();
    },
    namesFirst: () => helped.length > 0,
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
  const bearing = [prefixes.contact, prefixes.journal, prefixes.quiet];
  return bearing.some((prefix) => key.startsWith(prefix)) || key === singletons.schema;
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
