import type { Store } from "../../browser/store/store";
import type { Contact } from "../../core/contact/contact";
import type { KeptList } from "../../core/store/kept-list";
import { prefixes } from "../../core/store/keys";

/**
 * Something of everybody, as the store keeps it for the next worker: keep it for these people, all there are, unless it is
 * kept as they are. To be called in the turn in which they were found to be those of the store.
 */
export function createListKeeper(
  store: Store,
  list: KeptList<unknown>,
): (contacts: ReadonlyMap<string, Contact>) => Promise<void> {
  let changes = 0;
  let isKept = false;

  store.onChange((keys) => {
    if (keys.length > 0 && !keys.some((key) => key.startsWith(prefixes.contact))) return;
    changes += 1;
    // Whether it went on with the change or was given up is in the store.
    isKept = false;
  });

  return async (contacts) => {
    if (isKept) return;
    isKept = true;
    const before = changes;
    try {
      // One that cannot be read is written over.
      const found = await store.read((transaction) => list.read(transaction)).catch(() => null);
      if (found?.isCurrent === true) return;
      await store.write(async (transaction) => {
        // Waits for what is written before it; changed by that, they are kept the next time.
        const count = await transaction.count(prefixes.contact);
        if (changes !== before) return;
        for (const [key, record] of list.print(contacts.values(), count)) transaction.put(key, record);
      });
    } catch {
      // A store that may only be read, or a full disk: everybody is read then.
    }
  };
}
