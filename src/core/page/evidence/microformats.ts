import type { Clue } from "../clue";
import type { Card, Facts } from "../facts";
import { isSamePage } from "./head";

/**
 * Microformats 2 (and their classic names). One `h-entry` is an article, several are a list; an `h-card` counts for a
 * profile only if it is the representative one (microformats.org/wiki/representative-h-card-parsing).
 */
export function microformatClues(facts: Facts, card: Card | undefined): readonly Clue[] {
  const { entries } = facts;
  const clues: Clue[] = [];
  if (entries === 1) clues.push({ kind: "article", weight: 1.5, why: "one h-entry", shape: true });
  if (entries > 2) clues.push({ kind: "other", weight: 1, why: `${Math.min(entries, 999)} h-entries` });
  if (facts.hasEvent) clues.push({ kind: "event", weight: 2, why: "h-event" });
  if (card) clues.push({ kind: "profile", weight: entries ? 1.5 : 4, why: "representative h-card" });
  return clues;
}

/** The card of the person whom the page at `address` represents, or undefined. */
export function representativeCard({ cards }: Facts, address: string): Card | undefined {
  const same = (href: string): boolean => href !== "" && isSamePage(href, address);
  const own = cards.filter(({ urls }) => urls.some(same));
  const [only] = cards;
  return (
    own.find(({ uids }) => uids.some(same)) ??
    own[0] ??
    (cards.length === 1 && only && !only.isInside && only.hasMe ? only : undefined)
  );
}
