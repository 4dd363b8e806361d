import type { Store } from "../browser/store/store";
import type { Contact } from "../core/contact/contact";
import { searchWithoutNotes, type Searchable } from "../core/contact/search";
import { prefixes } from "../core/store/keys";
import { printSearchList, readSearchList, searchKeys } from "../core/store/search-list";

/** Looking for somebody before all contacts are read. */
export interface KeptSearch {
  /**
   * Whom the words find, best first, as `searchContacts` does; null where nothing is kept, or too few are found for notes
   * not to matter.
   */
  find(query: string, limit: number): Promise<readonly string[] | null>;
  /** Keep what everybody is found by for the next worker, where it is not kept. */
  keep(contacts: ReadonlyMap<string, Contact>): Promise<void>;
}

export function createKeptSearch(store: Store): KeptSearch {
  let people: Promise<readonly Searchable[] | null> | null = null;
  let changes = 0;
  let isKept = false;

  store.onChange((keys) => {
    if (keys.length > 0 && !keys.some((key) => key.startsWith(prefixes.contact))) return;
    people = null;
    changes += 1;
    // Whether it went on with the change or was given up is in the store.
    isKept = false;
  });

  const read = (): Promise<readonly Searchable[] | null> => {
    people ??= store.read(readSearchList).catch(() => null);
    return people;
  };

  return {
    async find(query, limit) {
      const kept = await read();
      return kept && (searchWithoutNotes(query, kept, limit)?.map(({ uid }) => uid) ?? null);
    },
    async keep(contacts) {
      if (isKept) return;
      isKept = true;
      const before = changes;
      try {
        if (await store.read((transaction) => transaction.has(searchKeys.later))) return;
        await store.write(async (transaction) => {
          // Waits for what is written before it; changed by that, they are kept the next time.
          const count = await transaction.count(prefixes.contact);
          if (changes !== before) return;
          for (const [key, record] of printSearchList(contacts.values(), count)) transaction.put(key, record);
        });
      } catch {
        // A store that may only be read, or a full disk: everybody is read then.
      }
    },
  };
}
