import type { Contact } from "../contact/contact";
import { searchableContact, type Searchable } from "../contact/search";
import { keptList } from "./kept-list";
import type { ReadTransaction } from "./transaction";

/** Name, words and where the fields end. */
type FoundBy = readonly [name: string, words: string, ends: readonly number[]];

/** What everybody is found by, notes apart, so that somebody can be looked for before all contacts are read. */
export const searchList = keptList(
  "search",
  2,
  (contact: Contact): FoundBy => {
    const { name, words, ends } = searchableContact(contact);
    return [name, words, ends];
  },
  (lying) => lying,
);

/** What everybody is found by; null where nothing is kept that can be trusted. */
export async function readSearchList(stored: ReadTransaction): Promise<readonly Searchable[] | null> {
  const kept = await searchList.read(stored);
  return (
    kept && Array.from(kept.people, ([uid, [name, words, ends]]) => ({ uid, name, words, ends, note: " " }))
  );
}
