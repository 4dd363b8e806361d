import { tail } from "./weights.ts";

/** A contact's place in the index, and what its evidence amounts to. */
export interface Scored {
  readonly slot: number;
  readonly score: number;
}

/**
 * Adds up evidence per contact: the three strongest pieces count, each less than the one before. Only contacts that
 * got some are looked at again.
 */
export class Tally {
  readonly #best: readonly Float64Array[];
  readonly #touched: number[] = [];

  constructor(contacts: number) {
    this.#best = tail.map(() => new Float64Array(contacts));
  }

  /** Count a piece of evidence, `weight` > 0. */
  add(slot: number, weight: number): void {
    if (this.#best[0]?.[slot] === 0) this.#touched.push(slot);
    let left = weight;
    for (const place of this.#best) {
      const before = place[slot] ?? 0;
      if (left <= before) continue;
      place[slot] = left;
      left = before;
    }
  }

  /** The score of a contact: monotone in its evidence, so that knowing more of somebody never lowers it. */
  score(slot: number): number {
    return tail.reduce((sum, share, place) => sum + share * (this.#best[place]?.[slot] ?? 0), 0);
  }

  /** The best contacts that reach `least`, best first, ties by uid; at most `limit`. */
  best(
    least: number,
    uidOf: (slot: number) => string,
    excluded: (slot: number) => boolean,
    limit = Number.POSITIVE_INFINITY,
  ): Scored[] {
    const before = (a: Scored, b: Scored): number =>
      b.score - a.score || (uidOf(a.slot) < uidOf(b.slot) ? -1 : 1);
    let kept: Scored[] = [];
    // With a limit, the list is cut whenever it has grown to a few times as much: no full sort of thousands.
    const room = Math.max(64, 4 * limit);
    let bar = least;
    for (const slot of this.#touched) {
      const score = this.score(slot);
      if (score < bar || excluded(slot)) continue;
      kept.push({ slot, score });
      if (kept.length < room) continue;
      kept = kept.sort(before).slice(0, limit);
      bar = Math.max(least, kept.at(-1)?.score ?? least);
    }
    return kept.sort(before).slice(0, limit);
  }
}
