import { promisifyRequest, type UseStore } from "idb-keyval";
import * as v from "valibot";
import { singletons } from "../../core/store/keys";
import { markOf, printInSlices, type PrintedRecords } from "../../core/store/mark";
import { versionIn } from "../../core/store/migrations";
import { snapshotSchema, type Snapshot, type SnapshotReason } from "../../core/store/snapshot";
import type { CopyFiles } from "./copy-files";
import { keyText, under } from "./transactions";

/**
 * How many copies are kept of each sort, those of the days and those before something that changes everything; the oldest
 * goes when a new one comes. Seven imports in an hour push out no day, and seven days no import.
 */
export const snapshotsKept = 7;

/**
 * Untouched copies of the whole key space, and records set aside because they could not be read. They live in a second
 * database: what we may do to the first, a migration gone wrong or a reset, cannot happen to them. What the browser may do
 * to both is what `CopyFiles` are for.
 */
export interface Snapshots {
  /**
   * Copy these records and wait until the copy is on the disk. Where the same records are in a kept copy already,
   * that one is the answer: trying copies one after the other does not push out the last good one.
   *
   * @param day for a daily copy: the day it is of, which is done then even where the same records are kept already
   */
  take(
    records: ReadonlyMap<string, unknown>,
    why: { readonly at: string; readonly reason: SnapshotReason; readonly day?: string },
  ): Promise<Snapshot>;
  /** The last day of which there is a daily copy, `YYYY-MM-DD`; null where there is none. */
  lastDay(): Promise<string | null>;
  /** The copies, newest first. */
  list(): Promise<readonly Snapshot[]>;
  /** The records of a copy; null where it is gone. */
  read(id: string): Promise<ReadonlyMap<string, unknown> | null>;
  /**
   * The store was found without its version, as one that is new: what was in it is missed until `settleLoss`, and the newest
   * copy of it makes no room for others. Nothing is missed where there is no copy: that is how everybody begins.
   */
  noteLoss(): Promise<void>;
  /** Whether something is missed. */
  isMissing(): Promise<boolean>;
  /** It is back, or nobody misses it any more. */
  settleLoss(): Promise<void>;
  /** Keep records that could not be read, for ever, so that they can leave the store. */
  setAside(records: ReadonlyMap<string, unknown>, at: string): Promise<void>;
  /** The keys of what was set aside. */
  aside(): Promise<readonly string[]>;
}

const heads = "head/";
const bodies = "copy/";
const quarantine = "aside/";
const dayKey = "day/last";
/** The id of the newest copy of what was lost. */
const lossKey = "loss/copy";

/**
 * @param connection into a database of their own, `goodturn-snapshots`
 * @param files where the last copies of the days are once more
 */
export function openSnapshots(connection: UseStore, files: CopyFiles | null = null): Snapshots {
  const list = async (): Promise<Snapshot[]> => {
    const [kept, once] = await Promise.all([connection("readonly", readHeads), files?.heads() ?? []]);
    const known = new Set(kept.map(({ id }) => id));
    return newestFirst([...kept, ...once.filter(({ id }) => !known.has(id))]);
  };

  const missing = (): Promise<string | null> =>
    connection("readonly", async (objectStore) => {
      const found = await promisifyRequest<unknown>(objectStore.get(lossKey));
      return typeof found === "string" ? found : null;
    });

  const takeIn = (
    records: ReadonlyMap<string, unknown>,
    { at, reason, day }: { at: string; reason: SnapshotReason; day?: string },
    printed: PrintedRecords | null,
  ): Promise<Snapshot> =>
    connection("readwrite", async (objectStore) => {
      const done = finished(objectStore);
      const kept = await readHeads(objectStore);
      const missed = await promisifyRequest<unknown>(objectStore.get(lossKey));
      const mark = printed?.mark ?? markOf(records);
      const twin = kept.find((head) => mark !== "" && head.mark === mark && head.size === records.size);
      const dayIsDone = (): void => {
        if (day !== undefined) objectStore.put(day, dayKey);
      };
      if (twin) {
        dayIsDone();
        await done;
        return twin;
      }
      const schema = versionIn(records.get(singletons.schema));
      const id = `${at}-${kept.length}-${mark}`;
      const head: Snapshot = { id, at, reason, schema, size: records.size, mark };
      // The copy first: should it not be possible, nothing else has been asked of the transaction.
      objectStore.put(printed ? { texts: printed.texts } : [...records], bodies + id);
      objectStore.put(head, heads + id);
      dayIsDone();
      const isDaily = reason === "daily";
      const alike = kept.filter((other) => (other.reason === "daily") === isDaily);
      for (const old of alike.slice(snapshotsKept - 1)) {
        if (old.id === missed) continue;
        objectStore.delete(heads + old.id);
        objectStore.delete(bodies + old.id);
      }
      await done;
      return head;
    });

  return {
    list,
    async take(records, why) {
      // Whoever waits for a copy, before an import, wants it at once; nobody waits for the one of the day.
      const printed = why.reason === "daily" ? await printInSlices(records, sliceSize, breath) : null;
      const head = await takeIn(records, why, printed);
      // A second place for the copy, which is on the disk already: where there is none, there is one place.
      if (why.reason === "daily")
        await missing()
          .then((spared) => files?.write(head, printed?.texts ?? [JSON.stringify([...records])], spared))
          .catch(() => undefined);
      return head;
    },
    lastDay: () =>
      connection("readonly", async (objectStore) => {
        const day = await promisifyRequest<unknown>(objectStore.get(dayKey));
        return typeof day === "string" ? day : null;
      }),
    async read(id) {
      const found = await connection("readonly", (objectStore) =>
        promisifyRequest<unknown>(objectStore.get(bodies + id)),
      );
      return recordsIn(found) ?? (await files?.read(id)) ?? null;
    },
    async noteLoss() {
      const [newest] = await list();
      await connection("readwrite", async (objectStore) => {
        const done = finished(objectStore);
        const before = await promisifyRequest<unknown>(objectStore.get(lossKey));
        // Lost once more before anything was done about it: the first copy has the most in it.
        if (newest && before === undefined) objectStore.put(newest.id, lossKey);
        await done;
      });
    },
    isMissing: async () => (await missing()) !== null,
    settleLoss: () =>
      connection("readwrite", async (objectStore) => {
        const done = finished(objectStore);
        objectStore.delete(lossKey);
        await done;
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

/** Records in a piece of the copy of a day: a few milliseconds of work. */
const sliceSize = 200;

/** Everything else that waits is done first. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A copy as it lies: the records, or, of a day, texts of some of them each. */
const textsSchema = v.object({ texts: v.array(v.string()) });

function recordsIn(body: unknown): ReadonlyMap<string, unknown> | null {
  if (Array.isArray(body)) return new Map(body as [string, unknown][]);
  const printed = v.safeParse(textsSchema, body);
  if (!printed.success) return null;
  return new Map(printed.output.texts.flatMap((text) => JSON.parse(text) as [string, unknown][]));
}

async function readHeads(objectStore: IDBObjectStore): Promise<Snapshot[]> {
  const found = await promisifyRequest<unknown[]>(objectStore.getAll(under(heads)));
  return newestFirst(
    found.flatMap((one) => {
      const head = v.safeParse(snapshotSchema, one);
      return head.success ? [head.output] : [];
    }),
  );
}

function newestFirst(heads: readonly Snapshot[]): Snapshot[] {
  return heads.toSorted((a, b) => (a.id < b.id ? 1 : -1));
}

/** Settled when the transaction is on the disk. Listened to from the start, so that no failure surfaces twice. */
function finished({ transaction }: IDBObjectStore): Promise<void> {
  const done = promisifyRequest(transaction);
  done.catch(() => {});
  return done;
}
