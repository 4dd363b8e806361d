import type { Menus, Tabs } from "webextension-polyfill";
import { browser } from "../../browser/api";
import type { Intent } from "../../core/menu/intent";
import { linkedPage } from "../../core/menu/linked-page";
import { passageFrom } from "../../core/menu/passage";
import type { Page } from "../../core/page/page";
import { isPrivateAddress } from "../../core/page/sensitive";
import { readTab } from "../page/read-tab";

/** What somebody means with a click outside the popup: this page, this passage of it, or what this link leads to. */
export type Aim = Omit<Intent, "at" | "purpose">;

/** The page in this tab; menu, key and address bar grant `activeTab`, so it is read as the toolbar button reads it. */
export async function aimAtTab(tab: Tabs.Tab | undefined, selected?: string): Promise<Aim> {
  if (tab === undefined) return aimAt(null, browser.tabs.TAB_ID_NONE);
  const { page, wasRead } = await readTab(tab);
  return {
    ...aimAt(page, tab.id ?? browser.tabs.TAB_ID_NONE),
    wasRead,
    quote: page === null || page.kind === "private" ? "" : passageFrom(selected),
  };
}

/** What was clicked in a page's menu: the link under the pointer, else the page with what is selected in it. */
export async function aimAtClick(info: Menus.OnClickData, tab: Tabs.Tab | undefined): Promise<Aim> {
  const there = tab ?? (await tabInFront());
  if (info.linkUrl !== undefined) {
    const page = linkedPage(info.linkUrl, info.linkText);
    return aimAt(page, there?.id ?? browser.tabs.TAB_ID_NONE);
  }
  // Without `activeTab` the tab's address is not told, but the menu's own is.
  const url = there?.url ?? info.pageUrl;
  return aimAtTab(there && { ...there, ...(url === undefined ? {} : { url }) }, info.selectionText);
}

/** The tab that the user is looking at. */
export async function tabInFront(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** Of a private page nothing goes on: an aim holds either a page that may be shared, or why there is none. */
function aimAt(page: Page | null, tabId: number): Aim {
  const isPrivate = page !== null && (page.kind === "private" || isPrivateAddress(page.url));
  const isUsable = page !== null && !isPrivate && page.url !== "";
  return {
    tabId,
    page: isUsable ? page : null,
    refused: isUsable ? null : isPrivate ? "private" : "nothing",
    wasRead: false,
    quote: "",
  };
}
