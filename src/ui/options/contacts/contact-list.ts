import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";
import type { Contact } from "../../../core/contact/contact";
import { searchContacts } from "../../../core/contact/search";

/** The list of contacts: what is looked for, and the part of the answer that is on screen. */
export interface ContactList {
  readonly query: ReadonlySignal<string>;
  /** All that match, best first; by name where nothing is looked for. Null while contacts are being read. */
  readonly found: ReadonlySignal<readonly Contact[] | null>;
  /** The first of them: a page stays quick with ten thousand contacts when it draws a few hundred. */
  readonly shown: ReadonlySignal<readonly Contact[]>;
  /** The person whom the user comes back from, so that the focus is on them again. */
  readonly returnTo: Signal<string | null>;
  search(query: string): void;
  showMore(): void;
}

/** Rows that are drawn at once. */
const windowSize = 200;

export function createContactList({
  contacts,
}: {
  readonly contacts: ReadonlySignal<readonly Contact[] | null>;
}): ContactList {
  const query = signal("");
  const limit = signal(windowSize);
  let last: {
    readonly all: readonly Contact[];
    readonly query: string;
    readonly found: readonly Contact[];
  } | null = null;
  const found = computed(() => {
    const all = contacts.value;
    const text = query.value.trim();
    if (all === null || text === "") return all;
    // Whoever matches a longer query matched its beginning: typing on need not look at everybody again.
    const narrows = last?.all === all && last.found.length > 0 && text.startsWith(last.query);
    const among = narrows && last ? last.found : all;
    last = { all, query: text, found: searchContacts(text, among, among.length) };
    return last.found;
  });
  return {
    query,
    found,
    shown: computed(() => found.value?.slice(0, limit.value) ?? []),
    returnTo: signal(null),
    search(text) {
      query.value = text;
      limit.value = windowSize;
    },
    showMore() {
      limit.value += windowSize;
    },
  };
}
