import type { Clue } from "../clue";
import { isSamePage } from "./head";

/**
 * Microformats 2 (and their classic names). One `h-entry` is an article, several are a list; an `h-card` counts for a
 * profile only if it is the representative one (microformats.org/wiki/representative-h-card-parsing).
 */
export function microformatClues(document: Document, address: string): readonly Clue[] {
  const clues: Clue[] = [];
  const entries = document.querySelectorAll(".h-entry,.hentry").length;
  if (entries === 1) clues.push({ kind: "article", weight: 1.5, why: "one h-entry", shape: true });
  if (entries > 2) clues.push({ kind: "other", weight: 1, why: `${Math.min(entries, 999)} h-entries` });
  if (document.querySelector(".h-event,.vevent")) clues.push({ kind: "event", weight: 2, why: "h-event" });
  if (representativeCard(document, address))
    clues.push({ kind: "profile", weight: entries ? 1.5 : 4, why: "representative h-card" });
  return clues;
}

/** Cards looked at in search of the page's own. */
const cardCap = 30;

/** The card of the person whom the page represents, or null. */
export function representativeCard(document: Document, address: string): Element | null {
  const cards = [...document.querySelectorAll(".h-card,.vcard")].slice(0, cardCap);
  const urls = (card: Element, selector: string): string[] =>
    [...card.querySelectorAll(selector), ...(card.matches(selector) ? [card] : [])]
      .slice(0, 20)
      .map((one) => one.getAttribute("href") ?? "");
  const same = (href: string): boolean => href !== "" && isSamePage(href, address);
  const own = cards.filter((card) => urls(card, ".u-url,.url,[rel~=me]").some(same));
  const declared = own.find((card) => urls(card, ".u-uid,.uid,[rel~=me]").some(same));
  if (declared) return declared;
  const outside = cards.filter((card) => !card.closest(".h-entry,.hentry,.comment,article"));
  return (
    own[0] ??
    (cards.length === 1 && outside.length === 1 && outside[0]?.querySelector("[rel~=me]") ? outside[0] : null)
  );
}
