import type { ContactIndex } from "../contact-index.ts";
import { eachNamed } from "../names.ts";
import { sizeOf, type Segment } from "../segment.ts";

/**
 * Everybody in an index under one number each, however the index is cut into segments: two of one name may stand in two of
 * them. Who has left, or stands in a later segment, is nobody here.
 */
export class Everybody {
  readonly #index: ContactIndex;
  /** The number of each segment's first contact. */
  readonly #first: readonly number[];

  constructor(index: ContactIndex) {
    this.#index = index;
    let next = 0;
    this.#first = index.segments.map(({ open }) => {
      const first = next;
      next += sizeOf(open.segment);
      return first;
    });
  }

  /** `idOf` gives -1 for who does not count. */
  eachSegment(look: (segment: Segment, idOf: (slot: number) => number) => void): void {
    this.#index.segments.forEach(({ open, gone }, at) =>
      look(open.segment, (slot) => (gone?.[slot] === 1 ? -1 : (this.#first[at] ?? 0) + slot)),
    );
  }

  /** Whoever is at home there, see `whereabouts.ts`. */
  at(mark: string, place: string): number[] {
    const ids: number[] = [];
    if (place === "") return ids;
    const name = `${mark} ${place}`;
    this.eachSegment((segment, idOf) =>
      eachNamed(segment, name, (slot, found) => {
        const id = found === name ? idOf(slot) : -1;
        if (id >= 0) ids.push(id);
      }),
    );
    return ids;
  }

  /** What was found, for each segment by its own slots. */
  split<Kind extends Record<string, ReadonlyMap<number, unknown>>>(found: Kind): Kind[] {
    return this.#index.segments.map(({ open }, at) => {
      const first = this.#first[at] ?? 0;
      const end = first + sizeOf(open.segment);
      const mine = (map: ReadonlyMap<number, unknown>): Map<number, unknown> =>
        new Map([...map].filter(([id]) => id >= first && id < end).map(([id, value]) => [id - first, value]));
      return Object.fromEntries(
        Object.entries(found).map(([kind, map]) => [kind, mine(map)]),
      ) as unknown as Kind;
    });
  }
}
