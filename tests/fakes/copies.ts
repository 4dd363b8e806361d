import { promisifyRequest } from "idb-keyval";
import { IDBFactory } from "fake-indexeddb";
import { openConnection } from "../../src/browser/store/connection";
import type { Snapshots } from "../../src/browser/store/snapshots";
import { openStore } from "../../src/browser/store/store";
import type { Snapshot } from "../../src/core/store/snapshot";

/** The copy of a day as the worker makes it, of a store with these records. */
export async function copyOfDay(
  snapshots: Snapshots,
  records: ReadonlyMap<string, unknown>,
  at: string,
): Promise<Snapshot> {
  const connection = openConnection(new IDBFactory());
  await connection("readwrite", (objectStore) => {
    for (const [key, record] of records) objectStore.put(record, key);
    return promisifyRequest(objectStore.transaction);
  });
  const since = await openStore(connection, { snapshots, now: () => at }).since(null);
  const copy = await snapshots.takeOfDay(since, null, { at, day: at.slice(0, 10) });
  if (copy === null) throw new Error("There was nothing to go on from, and yet everything has to be read.");
  return copy;
}
