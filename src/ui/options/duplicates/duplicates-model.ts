import { computed, signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import { displayName, type Contact } from "../../../core/contact/contact";
import type { Pair } from "../../../core/contact/identity/duplicates";
import type { SingleField } from "../../../core/contact/merge-choosing";
import { failureWords } from "../../failure-words";
import type { Outcomes } from "../outcomes";

/** The two records of a pair; the first is the one that stays. */
export interface PairView {
  readonly pair: Pair;
  readonly kept: Contact;
  readonly other: Contact;
}

/** Going through people who may be in the list twice, pair by pair. */
export interface DuplicatesModel {
  /** Null while they are looked for. */
  readonly pairs: ReadonlySignal<readonly Pair[] | null>;
  /** How many there are, those included that the background has not told of yet. */
  readonly total: ReadonlySignal<number>;
  readonly failure: ReadonlySignal<string | null>;
  /** Which of `pairs` is on screen. */
  readonly at: ReadonlySignal<number>;
  /** The pair on screen; null while it is being read. */
  readonly shown: ReadonlySignal<PairView | null>;
  /** Fields that are taken from the record that goes. */
  readonly fromOther: ReadonlySignal<ReadonlySet<SingleField>>;
  readonly busy: ReadonlySignal<boolean>;
  look(): Promise<void>;
  take(field: SingleField, fromOther: boolean): void;
  merge(): Promise<void>;
  /** They are two people: remembered. */
  tellApart(): Promise<void>;
  step(by: 1 | -1): void;
}

interface Dependencies {
  readonly request: typeof request;
  readonly outcomes: Outcomes;
}

export function createDuplicates({ request: ask, outcomes }: Dependencies): DuplicatesModel {
  const pairs = signal<readonly Pair[] | null>(null);
  /** Pairs that wait until those who were told are gone through. */
  const untold = signal(0);
  const failure = signal<string | null>(null);
  const at = signal(0);
  const read = signal<PairView | null>(null);
  const fromOther = signal<ReadonlySet<SingleField>>(new Set());
  const busy = signal(false);

  const current = computed(() => pairs.value?.[at.value] ?? null);

  /** Read the pair on screen; one whose people are gone by now is passed over. */
  const show = async (): Promise<void> => {
    const pair = current.value;
    read.value = null;
    fromOther.value = new Set();
    if (pair === null) return;
    const [kept, other] = await Promise.all(pair.uids.map((uid) => ask("contacts/show", { uid })));
    if (pair !== current.value) return;
    if (kept && other) read.value = { pair, kept, other };
    else await without([pair]);
  };

  const without = async (gone: readonly Pair[]): Promise<void> => {
    const left = (pairs.value ?? []).filter((pair) => !gone.includes(pair));
    if (left.length === 0 && untold.value > 0) return look();
    pairs.value = left;
    at.value = Math.max(0, Math.min(at.value, left.length - 1));
    await show();
  };

  const act = async (work: (view: PairView) => Promise<void>): Promise<void> => {
    const view = read.value;
    if (view === null || busy.value) return;
    busy.value = true;
    try {
      await work(view);
    } catch (error) {
      outcomes.failed(error);
    } finally {
      busy.value = false;
    }
  };

  /** Look anew, and show this pair where it is among them. */
  const look = async (wanted?: Pair): Promise<void> => {
    try {
      failure.value = null;
      const { pairs: found, total } = await ask("duplicates/list", {});
      const place = wanted
        ? found.findIndex(({ uids }) => uids.every((uid) => wanted.uids.includes(uid)))
        : -1;
      pairs.value = found;
      untold.value = total - found.length;
      at.value = Math.max(0, Math.min(place === -1 ? at.value : place, found.length - 1));
      await show();
    } catch (error) {
      failure.value = failureWords(error);
    }
  };

  return {
    pairs,
    total: computed(() => (pairs.value?.length ?? 0) + untold.value),
    failure,
    at,
    shown: read,
    fromOther,
    busy,
    look: () => look(),

    take(field, isFromOther) {
      const next = new Set(fromOther.value);
      if (isFromOther) next.add(field);
      else next.delete(field);
      fromOther.value = next;
    },

    merge: () =>
      act(async ({ pair, kept, other }) => {
        const done = await ask("contacts/merge", {
          keep: kept.uid,
          from: [other.uid],
          fromOther: [...fromOther.value],
        });
        if (done.outcome === "too-much") return outcomes.done(words("options_merge_too_much"));
        if (done.outcome === "gone") {
          outcomes.done(words("options_merge_gone"));
          return look();
        }
        outcomes.done(words("options_merged", displayName(kept)), done.undoId, () => look(pair));
        // Whoever went is in no pair any more; the one who stayed may be in others.
        await without((pairs.value ?? []).filter((pair) => pair.uids.includes(other.uid)));
      }),

    tellApart: () =>
      act(async ({ pair, kept, other }) => {
        const { undoId } = await ask("duplicates/apart", { uids: [kept.uid, other.uid] });
        const text = words("options_apart", displayName(kept), displayName(other));
        outcomes.done(text, undoId, () => look(pair));
        await without([pair]);
      }),

    step(by) {
      const count = pairs.value?.length ?? 0;
      if (count === 0 || busy.value) return;
      at.value = (at.value + by + count) % count;
      void show().catch((error: unknown) => outcomes.failed(error));
    },
  };
}
