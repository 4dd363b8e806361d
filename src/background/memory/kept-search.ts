import type { Store } from "../../browser/store/store";
import type { Contact } from "../../core/contact/contact";
import { searchWithoutNotes, type Searchable } from "../../core/contact/search";
import { prefixes } from "../../core/store/keys";
import { readSearchList, searchList } from "../../core/store/search-list";
import { createListKeeper } from "./keep-list";

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

  store.onChange((keys) => {
    if (keys.length === 0 || keys.some((key) => key.startsWith(prefixes.contact))) people = null;
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
    keep: createListKeeper(store, searchList),
  };
}
