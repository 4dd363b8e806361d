import type { Suggestion } from "../act/act";
import type { Occasion } from "../calendar/occasion";

/** How many acts a sitting has at most. */
export const sittingSize = 5;

/** One thing of a sitting: what is kept for somebody, a promise, somebody's day, a page of the week, or a small act. */
export type SittingItem<Read> =
  | { readonly what: "shelf"; readonly uid: string; readonly count: number }
  | { readonly what: "promise"; readonly id: string }
  | { readonly what: "date"; readonly occasion: Occasion }
  | { readonly what: "read"; readonly uid: string; readonly read: Read }
  | { readonly what: "act"; readonly uid: string; readonly suggestion: Suggestion };

interface Chosen<Read> {
  /** Promises that are due, the one that waits longest first. */
  readonly promises: readonly { readonly id: string }[];
  /** Whose day is today or tomorrow. */
  readonly dates: readonly Occasion[];
  /** For whom how many things are kept. */
  readonly shelves: readonly { readonly uid: string; readonly count: number }[];
  /** Pages of the week that would help somebody. */
  readonly read: readonly (Read & { readonly uid: string })[];
  /** Strongest first. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * At most five things to do one after the other: a turn of each sort before a second of any, so that a sitting is varied,
 * and nobody twice, promises apart.
 */
export function sittingOf<Read>(from: Chosen<Read>): SittingItem<Read>[] {
  const sorts: SittingItem<Read>[][] = [
    from.promises.map(({ id }) => ({ what: "promise", id })),
    from.dates.map((occasion) => ({ what: "date", occasion })),
    from.shelves.map(({ uid, count }) => ({ what: "shelf", uid, count })),
    from.read.map((read) => ({ what: "read", uid: read.uid, read })),
    from.suggestions.map((suggestion) => ({ what: "act", uid: suggestion.uid, suggestion })),
  ];
  const most = Math.max(...sorts.map(({ length }) => length));
  const inTurns = Array.from({ length: most }, (_, turn) => sorts.flatMap((sort) => sort[turn] ?? [])).flat();
  const people = new Set<string>();
  return inTurns
    .filter((item) => {
      if (item.what === "promise") return true;
      const uid = item.what === "date" ? item.occasion.uid : item.uid;
      return !people.has(uid) && people.add(uid);
    })
    .slice(0, sittingSize);
}
