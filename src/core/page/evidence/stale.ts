import { stripped } from "../stripped-url";
import { agree } from "../fields/title";
import type { Titles } from "../fields/title";
import type { Head } from "./head";
import { isSamePage } from "./head";

/**
 * Whether the head still speaks of a page before: sites that change the page in place (YouTube, GitHub, news readers)
 * forget it. It does when it gives another address for itself and its title is neither on the tab nor in a heading.
 */
export function isStale(head: Head, titles: Titles, address: string): boolean {
  const declared = head.meta("og:url") || head.canonical;
  if (!declared || isSamePage(declared, address) || !titles.openGraph) return false;
  return ![titles.tab, ...titles.headings].some((one) => agree(one, titles.openGraph));
}

/** The page's address for passing on: the declared one where the site itself means this page by it, cleaned. */
export function pageAddress(head: Head, address: string): string {
  const declared = [head.canonical, head.meta("og:url")].find(
    (one) => one !== "" && isSamePage(one, address),
  );
  return stripped(new URL(declared ?? address, address));
}
