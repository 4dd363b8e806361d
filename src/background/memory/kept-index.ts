import { indexOf, type ContactIndex } from "../../core/ranking/contact-index";
import { prepareRanking } from "../../core/ranking/prepare";
import { findIndex, indexAnew, readIndex, trustIndex, type KeptPart } from "../../core/store/index-keeping";
import { prefixes } from "../../core/store/keys";
import type { Store } from "../../browser/store/store";
import { untilAsked, type UntilAsked } from "../aside";

/** What the index is asked for: to rank a page for somebody who waits, or one that nobody waits for. */
export type IndexUse = "to rank" | "to notice";

/**
 * The ranking's index as the store keeps it, read when it is first asked for and again after contacts changed. Where
 * there is none to be trusted it is made anew, and kept if the store lets it be.
 *
 * @returns the index; "to rank": what a new worker has to make ready for that is made ready while the store is being read.
 *   Whoever only looks somebody up does not wait for it. "to notice": whoever waits for something goes before.
 */
export function createKeptIndex(store: Store): (use?: IndexUse) => Promise<ContactIndex> {
  let known: readonly KeptPart[] = [];
  let current: Promise<ContactIndex> | null = null;
  let unhurried: UntilAsked | null = null;
  let isReady = false;

  store.onChange((keys) => {
    if (keys.length === 0 || keys.some((key) => key.startsWith(prefixes.contact))) current = null;
  });

  const load = async ({ take }: UntilAsked): Promise<ContactIndex> => {
    const found = await store.read((transaction) => findIndex(transaction, known));
    known = (found && (await take(trustIndex(found)))) ?? (await anew(store));
    return indexOf(known.map(({ segment }) => segment));
  };

  return (use) => {
    if (current === null) {
      const mine = load((unhurried = untilAsked()));
      current = mine;
      mine.catch(() => {
        if (current === mine) current = null;
      });
    }
    if (use !== "to notice") unhurried?.ask();
    if (use === "to rank" && !isReady) {
      isReady = true;
      prepareRanking();
    }
    return current;
  };
}

async function anew(store: Store): Promise<readonly KeptPart[]> {
  try {
    return await store.write(async (transaction) => {
      // Two asked at once: the first one has made it.
      const made = await readIndex(transaction);
      if (made) return made;
      const { parts, records } = await indexAnew(transaction);
      for (const [key, record] of records) {
        if (record === undefined) transaction.delete(key);
        else transaction.put(key, record);
      }
      return parts;
    });
  } catch {
    // A store that may only be read, or a full disk: it serves as long as the worker lives.
    return store.read(async (transaction) => (await indexAnew(transaction)).parts);
  }
}
