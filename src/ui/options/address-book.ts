import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../browser/messages";
import type { Contact } from "../../core/contact/contact";
import { byName } from "../../core/contact/names";
import type { ContactRow } from "../../core/contact/row";
import type { ContactsView, RowsView } from "../../protocol/contacts";
import { failureWords } from "../failure-words";

/** All contacts as lists show them, for every view of the page; the contacts themselves are read when needed. */
export interface AddressBook {
  /** By name; null while the first of them are being read. */
  readonly rows: ReadonlySignal<readonly ContactRow[] | null>;
  /** How many there are, also while they are being read; null before that is known. */
  readonly total: ReadonlySignal<number | null>;
  /** The state of the list that `rows` shows; null while only a part of it is read. */
  readonly revision: ReadonlySignal<string | null>;
  /** Words for the screen where they could not be read. */
  readonly failure: ReadonlySignal<string | null>;
  /** Notes that came with changes, by uid: newer than those that were read with everybody. */
  readonly notes: ReadonlyMap<string, string>;
  /** Read what changed, or everything where that is not known. */
  reload(): Promise<void>;
  find(uid: string): ContactRow | null;
  /**
   * Read everybody, whole, in parts; `from` is how many came before. It begins again, from 0, where the list changed
   * meanwhile. `onPart` may stop it by answering false.
   */
  readEverybody(onPart: (part: readonly Contact[], from: number, total: number) => boolean): Promise<void>;
}

export function createAddressBook({ request: ask }: { readonly request: typeof request }): AddressBook {
  const rows = signal<readonly ContactRow[] | null>(null);
  const total = signal<number | null>(null);
  const revision = signal<string | null>(null);
  const failure = signal<string | null>(null);
  const notes = new Map<string, string>();
  let places = new Map<string, number>();
  let reading: Promise<void> | null = null;
  let wanted = 0;

  const show = (found: readonly ContactRow[], count: number, state: string | null): void => {
    places = new Map(found.map(({ uid }, at) => [uid, at]));
    rows.value = found;
    total.value = count;
    revision.value = state;
  };

  /** Everybody in parts. The first is shown at once where there was nothing to show yet. */
  const readAnew = async (): Promise<void> => {
    let found: ContactRow[] = [];
    let state: string | null = null;
    for (;;) {
      const part: RowsView | null = await ask("contacts/rows", { from: found.length, revision: state });
      if (part === null) {
        [found, state] = [[], null];
        continue;
      }
      state = part.revision;
      found = [...found, ...part.rows];
      const isWhole = part.rows.length === 0 || found.length >= part.total;
      if (isWhole) notes.clear();
      if (isWhole || revision.value === null) show(found, part.total, isWhole ? state : null);
      if (isWhole) return;
    }
  };

  const catchUp = async (): Promise<void> => {
    const changes = revision.value === null ? null : await ask("contacts/changes", { since: revision.value });
    if (changes === null) return readAnew();
    if (changes.revision === revision.value) return;
    const gone = new Set([...changes.removed, ...changes.changed.map(({ row }) => row.uid)]);
    const fresh = changes.changed.map(({ row }) => row).toSorted(byName);
    for (const { row, note } of changes.changed) notes.set(row.uid, note);
    const stayed = (rows.value ?? []).filter(({ uid }) => !gone.has(uid));
    const all = joined(stayed, fresh);
    show(all, all.length, changes.revision);
  };

  /** The beginning of the list, which the background keeps ready. */
  const readFirst = async (): Promise<void> => {
    const first = await ask("contacts/first", {}).catch(() => null);
    if (first && rows.value === null) show(first.rows, first.total, null);
  };

  const read = async (): Promise<void> => {
    try {
      if (rows.value === null) await readFirst();
      for (let turn = -1; turn !== wanted;) {
        turn = wanted;
        await catchUp();
      }
      failure.value = null;
    } catch (error) {
      failure.value = failureWords(error);
    } finally {
      reading = null;
    }
  };

  return {
    rows,
    total,
    revision,
    failure,
    notes,
    reload() {
      wanted += 1;
      reading ??= read();
      return reading;
    },
    find: (uid) => rows.value?.[places.get(uid) ?? -1] ?? null,
    async readEverybody(onPart) {
      let from = 0;
      let state: string | null = null;
      for (;;) {
        const part: ContactsView | null = await ask("contacts/read", { from, revision: state });
        if (part === null) {
          [from, state] = [0, null];
          continue;
        }
        state = part.revision;
        const goesOn = onPart(part.contacts, from, part.total);
        from += part.contacts.length;
        if (!goesOn || part.contacts.length === 0 || from >= part.total) return;
      }
    },
  };
}

/** Two lists by name as one. */
function joined(some: readonly ContactRow[], others: readonly ContactRow[]): ContactRow[] {
  const all: ContactRow[] = [];
  let next = 0;
  for (const row of some) {
    for (let other = others[next]; other && byName(other, row) < 0; other = others[next]) {
      all.push(other);
      next += 1;
    }
    all.push(row);
  }
  return [...all, ...others.slice(next)];
}
