import manifest from "../../manifest.json" with { type: "json" };
import type { Remote } from "./firefox-remote.ts";
import type { Outside } from "./harness.ts";
import { waitUntil } from "./wait.ts";

/**
 * What is around the page, in Firefox: a real right click opens the real menu, and its item is chosen as the keyboard
 * does; command and address bar are used where Firefox itself hands them to extensions. Each grants `activeTab`.
 */
export function firefoxOutside(
  remote: Remote,
  id: string,
  contextOf: (tab: object) => string,
  openPopup: () => Promise<string | null>,
): Outside<string> {
  return {
    async chooseFromMenu(tab, item, { link, selection } = {}) {
      await tab.bringToFront();
      const { x, y } = await tab.evaluate(placeOf, link ?? null, selection ?? null);
      await remote.send("input.performActions", {
        context: contextOf(tab),
        actions: [
          {
            type: "pointer",
            id: "right",
            actions: [
              { type: "pointerMove", x, y },
              { type: "pointerDown", button: 2 },
              { type: "pointerUp", button: 2 },
            ],
          },
        ],
      });
      return waitUntil(`the menu with ${item}`, () => remote.inBrowser(chooseItem, id, item), {
        why: async () => (await remote.inBrowser(itemsShown)).join(", "),
      });
    },
    async pressCommand(tab, name) {
      await tab.bringToFront();
      await remote.inBrowser(pressKey, id, letterOf(name));
    },
    notices: () => remote.inBrowser(noticesShown),
    async clickNotice() {
      await waitUntil("one notification", async () => (await remote.inBrowser(noticesShown)).length === 1);
      await remote.inBrowser(clickNotice);
    },
    async enterInAddressBar(tab, text) {
      await tab.bringToFront();
      await remote.inBrowser(enterBehindKeyword, text);
    },
    openedPopup: () => waitUntil("the popup", openPopup),
  };
}

/** Where to click: on the link with this text, on the passage (which is selected), or on the page's own ground. */
function placeOf(link: string | null, selection: string | null): { x: number; y: number } {
  getSelection()?.removeAllRanges();
  if (selection !== null) {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(selection) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + selection.length);
      getSelection()?.addRange(range);
      const [line] = range.getClientRects();
      if (line) return { x: Math.round(line.x + 10), y: Math.round(line.y + line.height / 2) };
    }
    throw new Error(`Nowhere: ${selection}`);
  }
  if (link === null) return { x: 2, y: innerHeight - 5 };
  const found = [...document.links].find((one) => one.textContent.trim() === link);
  if (!found) throw new Error(`No link ${link}.`);
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
}

interface MenuElement extends Element {
  doCommand(): void;
  hidePopup(): void;
  readonly state: string;
  label: string;
}

/** Chooses the item as Enter does, once the menu is open; the titles beside it, or null while it is not there. */
function chooseItem(id: string, item: string): string[] | null {
  const menu = document.querySelector<MenuElement>("#contentAreaContextMenu");
  if (menu?.state !== "open") return null;
  const widget = id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, "_");
  const found = [...menu.querySelectorAll<MenuElement>("menuitem, menu")].find(
    (one) => one.id === `${widget}-menuitem-_${item}`,
  );
  if (!found) return null;
  const titles = [...(found.parentElement?.children ?? [])].map((one) => one.getAttribute("label") ?? "");
  found.doCommand();
  menu.hidePopup();
  return titles;
}

/** Everything of extensions that the open menu has, for whoever wonders. */
function itemsShown(): string[] {
  const menu = document.querySelector<MenuElement>("#contentAreaContextMenu");
  const items = [...(menu?.querySelectorAll("[id*='-menuitem-']") ?? [])];
  return [menu?.state ?? "no menu", ...items.map((one) => one.id)];
}

/** The letter of a command's key, as the manifest suggests it: the browser's own element for it knows no more. */
function letterOf(command: string): string {
  const { suggested_key: key } = manifest.commands[command as keyof typeof manifest.commands];
  return key.default.slice(-1);
}

/** The key as Firefox made it for the extension; pressing it does this. */
function pressKey(id: string, letter: string): void {
  const widget = id.toLowerCase().replaceAll(/[^a-z0-9_-]/g, "_");
  const keys = document.querySelectorAll<MenuElement>(`#ext-keyset-id-${CSS.escape(widget)} key`);
  const wanted = [...keys].find((key) => key.getAttribute("key")?.toUpperCase() === letter);
  if (!wanted) throw new Error(`No command has the key ${letter}.`);
  wanted.doCommand();
}

interface NoticeWindow extends Window {
  synthesizeMouseEvent(type: string, x: number, y: number, how: { button: number; clickCount: number }): void;
}
interface Windows {
  Services: { wm: { getEnumerator(kind: string): Iterable<NoticeWindow> } };
}

/** Each is a window of its own: its title and what stands below it. */
function noticesShown(): string[] {
  const { Services } = globalThis as unknown as Windows;
  return [...Services.wm.getEnumerator("alert:alert")].map(({ document }) =>
    ["#alertTitleLabel", "#alertTextLabel"]
      .map((one) => document.querySelector(one))
      .map((label) => label?.getAttribute("value") ?? label?.textContent ?? "")
      .join("\n"),
  );
}

/** A mouse pressed and let go in the middle of it, by way of the window's own input. */
function clickNotice(): void {
  const { Services } = globalThis as unknown as Windows;
  const [notice] = [...Services.wm.getEnumerator("alert:alert")];
  if (!notice) throw new Error("There is no notification.");
  const middle = [notice.innerWidth / 2, notice.innerHeight / 2] as const;
  for (const type of ["mousedown", "mouseup"])
    notice.synthesizeMouseEvent(type, ...middle, { button: 0, clickCount: 1 });
}

/** What the address bar does on Enter behind an extension's keyword. */
function enterBehindKeyword(text: string): void {
  const { ExtensionSearchHandler } = (
    window as unknown as {
      ChromeUtils: {
        importESModule(url: string): {
          ExtensionSearchHandler: {
            handleSearch(search: object, found: () => void): Promise<unknown>;
            handleInputEntered(keyword: string, text: string, where: string): void;
          };
        };
      };
    }
  ).ChromeUtils.importESModule("resource://gre/modules/ExtensionSearchHandler.sys.mjs");
  const search = { keyword: "gt", text: `gt ${text}`, inPrivateWindow: false };
  // Settled by the end of the session, not by the suggestions.
  void ExtensionSearchHandler.handleSearch(search, () => {});
  ExtensionSearchHandler.handleInputEntered("gt", `gt ${text}`, "current");
}
