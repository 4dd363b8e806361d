import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import { byName } from "../../../core/contact/names";
import type { ContactRow } from "../../../core/contact/row";
import type { AddressBook } from "../address-book";
import { countFilters, lastTouch, noFilter, passes, type Filter } from "./filter";
import type { PeopleSearch } from "./people-search";

export const orders = ["name", "organisation", "touched", "changed"] as const;

/** `touched`: those for whom nothing was done for the longest time first; `changed`: the last changed first. */
export type Order = (typeof orders)[number];

/** The list of contacts: who is looked for, in which order, and who is chosen to do something with all of them. */
export interface ContactList {
  readonly query: ReadonlySignal<string>;
  readonly filter: ReadonlySignal<Filter>;
  readonly order: ReadonlySignal<Order>;
  /** Whether everybody is shown. */
  readonly isWhole: ReadonlySignal<boolean>;
  /** All that match. Null while contacts are being read. */
  readonly found: ReadonlySignal<readonly ContactRow[] | null>;
  readonly chosen: ReadonlySignal<ReadonlySet<string>>;
  /** The person whom the user comes back from, so that the focus is on them again. */
  readonly returnTo: Signal<string | null>;
  /** The person whose form is to have the focus when it opens. */
  readonly editing: Signal<string | null>;
  /** Which of `found` the keyboard is at. */
  readonly place: Signal<number>;
  search(query: string): void;
  narrow(filter: Partial<Filter>): void;
  sort(order: Order): void;
  choose(uid: string, isChosen: boolean): void;
  /** Choose everybody from one place of `found` to another. */
  chooseRange(from: number, to: number): void;
  chooseFound(): void;
  chooseNobody(): void;
}

interface Dependencies {
  readonly book: AddressBook;
  readonly search: PeopleSearch;
  /** When something was last done for whom, by uid. */
  readonly touched: ReadonlySignal<Readonly<Record<string, string>>>;
  readonly now: () => string;
}

export function createContactList({ book, search, touched, now }: Dependencies): ContactList {
  const query = signal("");
  const filter = signal(noFilter);
  const order = signal<Order>("name");
  const place = signal(0);
  const picked = signal<ReadonlySet<string>>(new Set());

  const found = computed(() => {
    const rows = book.rows.value;
    if (rows === null) return null;
    const isSought = query.value.trim() !== "";
    const sought = isSought ? search.find(query.value) : rows;
    const narrowed =
      countFilters(filter.value) === 0 ? sought : sought.filter(passes(filter.value, touched.value, now()));
    // By name is how they come; what is looked for comes best first, unless another order is wished for.
    return order.value === "name" ? narrowed : narrowed.toSorted(orderBy(order.value, touched.value));
  });

  /** Without those who are gone. */
  const chosen = computed<ReadonlySet<string>>(() => {
    void book.rows.value;
    return new Set([...picked.value].filter((uid) => book.find(uid) !== null));
  });

  const anew = (): void => void (place.value = 0);

  return {
    query,
    filter,
    order,
    isWhole: computed(() => query.value.trim() === "" && countFilters(filter.value) === 0),
    found,
    chosen,
    returnTo: signal(null),
    editing: signal(null),
    place,
    search(text) {
      query.value = text;
      anew();
    },
    narrow(change) {
      filter.value = { ...filter.value, ...change };
      anew();
    },
    sort(next) {
      order.value = next;
      anew();
    },
    choose(uid, isChosen) {
      const next = new Set(chosen.value);
      if (isChosen) next.add(uid);
      else next.delete(uid);
      picked.value = next;
    },
    chooseRange(from, to) {
      const rows = found.value?.slice(Math.min(from, to), Math.max(from, to) + 1) ?? [];
      picked.value = new Set([...chosen.value, ...rows.map(({ uid }) => uid)]);
    },
    chooseFound() {
      picked.value = new Set([...chosen.value, ...(found.value ?? []).map(({ uid }) => uid)]);
    },
    chooseNobody() {
      picked.value = new Set();
    },
  };
}

const collator = new Intl.Collator(undefined, { sensitivity: "base", numeric: true });

function orderBy(
  order: Exclude<Order, "name">,
  touched: Readonly<Record<string, string>>,
): (a: ContactRow, b: ContactRow) => number {
  switch (order) {
    case "organisation":
      // Nobody looks for people without one at the top.
      return (a, b) =>
        Number(a.org === "") - Number(b.org === "") || collator.compare(a.org, b.org) || byName(a, b);
    case "touched":
      return (a, b) => compare(lastTouch(touched, a.uid), lastTouch(touched, b.uid)) || byName(a, b);
    case "changed":
      return (a, b) => compare(b.rev, a.rev) || byName(a, b);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
