import { promisifyRequest, type UseStore } from "idb-keyval";
import * as v from "valibot";
import { singletons } from "../../core/store/keys";
import { markOf } from "../../core/store/mark";
import { versionIn } from "../../core/store/migrations";
import { snapshotSchema, type Snapshot, type SnapshotReason } from "../../core/store/snapshot";
import { keyText, under } from "./transactions";

/** How many copies are kept; the oldest goes when a new one comes. */
export const snapshotsKept = 7;

/**
 * Untouched copies of the whole key space, and records set aside because they could not be read. They live in a second
 * database: what happens to the first, a migration gone wrong or a reset, cannot happen to them.
 */
export interface Snapshots {
  /**
   * Copy these records and wait until the copy is on the disk. Where the same records are in a kept copy already,
   * that one is the answer: trying copies one after the other does not push out the last good one.
   */
  take(
    records: ReadonlyMap<string, unknown>,
    why: { readonly at: string; readonly reason: SnapshotReason },
  ): Promise<Snapshot>;
  /** The copies, newest first. */
  list(): Promise<readonly Snapshot[]>;
  /** The records of a copy; null where it is gone. */
  read(id: string): Promise<ReadonlyMap<string, unknown> | null>;
  /** Keep records that could not be read, for ever, so that they can leave the store. */
  setAside(records: ReadonlyMap<string, unknown>, at: string): Promise<void>;
  /** The keys of what was set aside. */
  aside(): Promise<readonly string[]>;
}

const heads = "head/";
const bodies = "copy/";
const quarantine = "aside/";

/** @param connection into a database of their own, `goodturn-snapshots` */
export function openSnapshots(connection: UseStore): Snapshots {
  const list = (): Promise<Snapshot[]> => connection("readonly", readHeads);

  return {
    list,
    take: (records, { at, reason }) =>
      connection("readwrite", async (objectStore) => {
        const done = finished(objectStore);
        const kept = await readHeads(objectStore);
        const mark = markOf(records);
        const twin = kept.find((head) => mark !== "" && head.mark === mark && head.size === records.size);
        if (twin) return twin;
        const schema = versionIn(records.get(singletons.schema));
        const id = `${at}-${kept.length}-${mark}`;
        const head: Snapshot = { id, at, reason, schema, size: records.size, mark };
        // The copy first: should it not be possible, nothing else has been asked of the transaction.
        objectStore.put([...records], bodies + id);
        objectStore.put(head, heads + id);
        for (const old of kept.slice(snapshotsKept - 1)) {
          objectStore.delete(heads + old.id);
          objectStore.delete(bodies + old.id);
        }
        await done;
        return head;
      }),
    read: (id) =>
      connection("readonly", async (objectStore) => {
        const found = await promisifyRequest<unknown>(objectStore.get(bodies + id));
        return Array.isArray(found) ? new Map(found as [string, unknown][]) : null;
      }),
    setAside: (records, at) =>
      connection("readwrite", async (objectStore) => {
        const done = finished(objectStore);
        for (const [key, record] of records)
          objectStore.put({ key, record, at }, `${quarantine}${at}/${key}`);
        await done;
      }),
    aside: () =>
      connection("readonly", async (objectStore) => {
        const keys = await promisifyRequest(objectStore.getAllKeys(under(quarantine)));
        return keys.map((key) => keyText(key).slice(quarantine.length));
      }),
  };
}

async function readHeads(objectStore: IDBObjectStore): Promise<Snapshot[]> {
  const found = await promisifyRequest<unknown[]>(objectStore.getAll(under(heads)));
  return found
    .flatMap((one) => {
      const head = v.safeParse(snapshotSchema, one);
      return head.success ? [head.output] : [];
    })
    .toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

/** Settled when the transaction is on the disk. Listened to from the start, so that no failure surfaces twice. */
function finished({ transaction }: IDBObjectStore): Promise<void> {
  const done = promisifyRequest(transaction);
  done.catch(() => {});
  return done;
}
