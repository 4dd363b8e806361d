import { stripped } from "../stripped-url";
import { agree } from "../fields/title";
import type { Titles } from "../fields/title";
import type { Head } from "./head";
import { isSamePage } from "./head";

/** Where the document is, and where it was loaded: another address where the site changed the page in place; "" unknown. */
export interface Place {
  readonly address: string;
  readonly loadedAt: string;
}

/**
 * Whether the head still speaks of a page before: sites that change the page in place (YouTube, GitHub, news readers)
 * forget it. It does when it gives another address for itself and its title is neither on the tab nor in a heading. Of a
 * document known to have moved on since it was loaded the head counts only where it follows: by its address, or its title.
 */
export function isStale(head: Head, titles: Titles, { address, loadedAt }: Place): boolean {
  const declared = head.meta("og:url") || head.canonical;
  const isTitled = [titles.tab, ...titles.headings].some((one) => agree(one, titles.openGraph));
  if (declared && isSamePage(declared, address)) return false;
  if (hasMoved({ address, loadedAt })) return !isTitled;
  return declared !== "" && titles.openGraph !== "" && !isTitled;
}

/**
 * The page's address for passing on: the declared one where the site itself means this page by it, cleaned. Where an app
 * has a new address already and everything in the document is still the page it was loaded as, that page's.
 */
export function pageAddress(head: Head, place: Place): string {
  const { address, loadedAt } = place;
  const declared = [head.canonical, head.meta("og:url")].find(
    (one) => one !== "" && (isSamePage(one, address) || (hasMoved(place) && isSamePage(one, loadedAt))),
  );
  return stripped(new URL(declared ?? address, address));
}

function hasMoved({ address, loadedAt }: Place): boolean {
  return loadedAt !== "" && !isSamePage(loadedAt, address);
}
