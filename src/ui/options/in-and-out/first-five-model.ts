import { computed, effect, signal, type ReadonlySignal } from "@preact/signals";
import { counted } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import { displayName, type Contact } from "../../../core/contact/contact";
import { suggestInterests } from "../../../core/contact/suggest-interests";
import { whoMayMatter } from "../../../core/contact/who-may-matter";
import { settle, type Chips } from "../../kit/chips";
import { createPersonPicker, type PersonPicker } from "../../people/person-picker-model";
import { oneAtATime } from "../../kit/one-at-a-time";
import type { AddressBook } from "../address-book";
import type { Outcomes } from "../outcomes";

/** Somebody who was picked, and what they care about as far as it is typed. */
export interface PickedPerson {
  readonly uid: string;
  readonly name: string;
  /** Title and organisation; empty where unknown. */
  readonly line: string;
  readonly interests: Chips;
  /** What their work suggests and is not taken yet: offered, never written by itself. */
  readonly suggested: readonly string[];
}

/** After an import: a few people who matter now, and what they care about. Everybody else can wait. */
export interface FirstFiveModel {
  readonly isOpen: ReadonlySignal<boolean>;
  readonly picker: PersonPicker;
  /** Some of those who came in, to pick with one click; without those who are picked. */
  readonly offered: ReadonlySignal<
    readonly { readonly uid: string; readonly label: string; readonly line: string }[]
  >;
  readonly picked: ReadonlySignal<readonly PickedPerson[]>;
  readonly isFull: ReadonlySignal<boolean>;
  readonly busy: ReadonlySignal<boolean>;
  /** These came in just now. */
  offer(people: readonly Contact[]): void;
  type(uid: string, interests: Chips): void;
  save(): Promise<void>;
  close(): void;
}

interface Dependencies {
  readonly request: typeof request;
  readonly book: AddressBook;
  readonly outcomes: Outcomes;
}

/** As many as one gets through in two minutes, and enough for the first pages to find somebody. */
export const fewPeople = 5;

/** How many are offered to be picked by a click. */
const offeredPeople = 8;

const nothingTyped: Chips = { items: [], pending: "" };

export function createFirstFive({ request: ask, book, outcomes }: Dependencies): FirstFiveModel {
  const candidates = signal<readonly Contact[]>([]);
  const isOpen = computed(() => candidates.value.length > 0);
  const typed = signal<Readonly<Record<string, Chips>>>({});
  const busy = signal(false);
  const act = oneAtATime(busy, (error) => outcomes.failed(error));
  const picker = createPersonPicker({ request: ask });

  const picked = computed(() =>
    picker.picked.value.flatMap(({ uid, label }) => {
      const row = book.rows.value === null ? null : book.find(uid);
      const { title, org, interests: known } = row ?? { title: "", org: "", interests: [] };
      const interests = typed.value[uid] ?? nothingTyped;
      const suggested = suggestInterests({ title, org, role: "", interests: [...known, ...interests.items] });
      return [{ uid, name: label, line: lineOf({ title, org }), interests, suggested }];
    }),
  );

  const close = (): void => {
    candidates.value = [];
    typed.value = {};
    picker.set([]);
  };

  // The import was taken back: nobody is left to pick.
  let cameIn = false;
  effect(() => {
    if (!isOpen.value || book.rows.value === null) return;
    const isThere = candidates.value.some(({ uid }) => book.find(uid) !== null);
    if (cameIn && !isThere) close();
    cameIn = isThere;
  });

  return {
    isOpen,
    picker,
    picked,
    busy,
    offered: computed(() => {
      const taken = new Set(picker.picked.value.map(({ uid }) => uid));
      return candidates.value
        .filter(({ uid }) => !taken.has(uid))
        .map((person) => ({ uid: person.uid, label: displayName(person), line: lineOf(person) }));
    }),
    isFull: computed(() => picker.picked.value.length >= fewPeople),

    offer(people) {
      close();
      cameIn = false;
      // Who has told of five already has begun, and is not asked again.
      const known = (book.rows.value ?? []).filter(({ interests }) => interests.length > 0).length;
      if (known < fewPeople) candidates.value = whoMayMatter(people, offeredPeople);
    },

    type(uid, interests) {
      typed.value = { ...typed.value, [uid]: interests };
    },

    async save() {
      const people = picked.value
        .map(({ uid, interests }) => ({ uid, interests: [...settle(interests).items] }))
        .filter(({ interests }) => interests.length > 0);
      await act(async () => {
        if (people.length === 0) return close();
        const { undoId, count } = await ask("contacts/interests", { people });
        close();
        outcomes.done(counted("five_kept", count), undoId);
      });
    },

    close,
  };
}

function lineOf({ title, org }: Pick<Contact, "title" | "org">): string {
  return [title, org].filter(Boolean).join(", ");
}
