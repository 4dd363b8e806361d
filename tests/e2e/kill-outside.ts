import type { Command, Records } from "./kill-commands/command.ts";
import { fresh, priya, settings, shared } from "./kill-commands/records.ts";

/** It goes on in the popup, which finds in the store what it is opened for. */
const goesOn: Command["effect"] = { added: { intent: 1 } };
const withGmail: Records = { settings: { ...settings, mail: "gmail" } };
const link = (records: Records) => ({
  linkUrl: `https://reading.example/${fresh(records)}`,
  linkText: "A link",
  editable: false,
});
const closed = { id: -1, index: 0, active: true };
/** A question by its address: what is none of the kinds that help somebody is suggested to nobody. */
const tab = (records: Records) => ({
  ...closed,
  url: `https://stackoverflow.com/questions/${parseInt(fresh(records), 36)}/how-do-search-engines-rank-documents`,
  title: "How do search engines rank documents?",
});
const profile = (records: Records) => ({
  ...closed,
  url: `https://www.linkedin.com/in/ana-${fresh(records).replaceAll(/[^a-z0-9]/gi, "")}`,
  title: `Ana ${fresh(records).replaceAll(/[^a-z]/gi, "")} | LinkedIn`,
});

/**
 * Everything that is stored when people begin it in a page's menu, with a key or in the address bar; a test holds the list
 * against the menu and the manifest. The tab is one that the browser has closed meanwhile: its page goes by address and title.
 */
export const begunOutside: readonly Command[] = [
  {
    name: "share a link from the menu",
    request: null,
    by: "menu",
    given: () => withGmail,
    ask: (records) => [{ menuItemId: `share/${priya.uid}`, ...link(records) }],
    effect: { added: shared },
  },
  {
    name: "keep a link from the menu",
    request: null,
    by: "menu",
    ask: (records) => [{ menuItemId: `keep/${priya.uid}`, ...link(records) }],
    effect: { added: { shelf: 1, undo: 1, banner: 1 } },
  },
  {
    name: "ask in the menu whom the page would help best",
    request: null,
    by: "menu",
    ask: (records) => [{ menuItemId: "best" }, tab(records)],
    effect: goesOn,
  },
  {
    name: "look for somebody else from the menu",
    request: null,
    by: "menu",
    ask: (records) => [{ menuItemId: "keep-else", ...link(records) }],
    effect: goesOn,
  },
  {
    name: "add the person of a profile from the menu",
    request: null,
    by: "menu",
    ask: (records) => [{ menuItemId: "add" }, profile(records)],
    effect: { added: { contact: 1, undo: 1, banner: 1, intent: 1 } },
  },
  {
    name: "share with the top suggestion by a key",
    request: null,
    by: "key",
    given: () => withGmail,
    ask: (records) => ["share-top", tab(records)],
    effect: { added: shared },
  },
  {
    name: "begin by a key to write down what was done",
    request: null,
    by: "key",
    ask: (records) => ["log-act", tab(records)],
    effect: goesOn,
  },
  {
    name: "look for somebody from the address bar",
    request: null,
    by: "address bar",
    ask: () => ["Nobody of this name", "currentTab"],
    effect: goesOn,
  },
];

/** Begin it as the browser does, in the worker. */
export function beginOutside(by: string, told: readonly unknown[]): boolean {
  type Event = { dispatch(...told: unknown[]): void };
  const { chrome } = globalThis as unknown as {
    chrome: {
      action: { openPopup: () => Promise<void> };
      contextMenus: { onClicked: Event };
      commands: { onCommand: Event };
      omnibox: { onInputEntered: Event };
    };
  };
  // The popup would take what it is opened for, and nobody could tell any more that it was kept.
  chrome.action.openPopup = async () => {};
  const events: Record<string, Event> = {
    menu: chrome.contextMenus.onClicked,
    key: chrome.commands.onCommand,
    "address bar": chrome.omnibox.onInputEntered,
  };
  events[by]?.dispatch(...told);
  return true;
}
