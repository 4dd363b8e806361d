import { computed, signal, type ReadonlySignal } from "@preact/signals";
import type { ShelfView } from "../../protocol/shelf";
import type { PersonCard, PopupView } from "../../protocol/views";

/** What the popup knows of shelves without showing them: what it was told when it opened, and what changed since. */
export interface Keeping {
  /** The uids of those for whom the page is kept. */
  readonly keptFor: ReadonlySignal<ReadonlySet<string>>;
  /** How many things are kept for this person. */
  countFor(person: Pick<PersonCard, "uid" | "shelf">): number;
  /** The page was just kept for this person. */
  kept(uid: string, count: number): void;
  /** This is what the shelf looks like now. */
  readonly learn: (shelf: ShelfView) => void;
}

export function createKeeping(view: ReadonlySignal<PopupView | null>): Keeping {
  const counts = signal<ReadonlyMap<string, number>>(new Map());
  const changed = signal<ReadonlyMap<string, boolean>>(new Map());

  const note = (uid: string, count: number, isKept: boolean): void => {
    counts.value = new Map([...counts.value, [uid, count]]);
    changed.value = new Map([...changed.value, [uid, isKept]]);
  };

  return {
    keptFor: computed(() => {
      const uids = new Set(view.value?.keptFor);
      for (const [uid, isKept] of changed.value) {
        if (isKept) uids.add(uid);
        else uids.delete(uid);
      }
      return uids;
    }),
    countFor: ({ uid, shelf }) => counts.value.get(uid) ?? shelf,
    kept: (uid, count) => note(uid, count, true),
    learn({ person, things }) {
      const url = view.value?.page?.url;
      note(
        person.uid,
        things.length,
        things.some((thing) => thing.url === url),
      );
    },
  };
}
