import { promisifyRequest, type UseStore } from "idb-keyval";
import * as v from "valibot";
import { singletons } from "../../core/store/keys";
import { markOf } from "../../core/store/mark";
import { versionIn } from "../../core/store/migrations";
import { markOfPieces } from "../../core/store/pieces";
import { snapshotSchema, type Snapshot, type SnapshotReason } from "../../core/store/snapshot";
import { recordsOf, type CopyFiles } from "./copy-files";
import {
  bodyOf,
  nextPieces,
  piecesOf,
  printTable,
  readTable,
  type BytesPiece,
  type LastCopy,
} from "./last-copy";
import type { SinceCopy } from "./since-copy";
import { keyText, under } from "./transactions";

/**
 * How many copies are kept of each sort, those of the days and those before something that changes everything; the oldest
 * goes when a new one comes. Seven imports in an hour push out no day, and seven days no import.
 */
export const snapshotsKept = 7;

/** What a copy is made for, and when (ISO 8601). */
interface Why {
  readonly at: string;
  readonly reason: Exclude<SnapshotReason, "daily">;
}

/** Of which day it is (`YYYY-MM-DD`), which is done then even where the same records are kept already; and when it is made. */
interface OfDay {
  readonly at: string;
  readonly day: string;
}

/**
 * Untouched copies of the whole key space, and records set aside because they could not be read. They live in a second
 * database: what we may do to the first, a migration gone wrong or a reset, cannot happen to them. What the browser may do
 * to both is what `CopyFiles` are for.
 */
export interface Snapshots {
  /**
   * Copy these records, before everything changes, and wait until the copy is on the disk. Where the same records are in a
   * kept copy already, that one is the answer: trying copies one after the other does not push out the last good one.
   */
  take(records: ReadonlyMap<string, unknown>, why: Why): Promise<Snapshot>;
  /** The last copy of a day, for the next one to go on from; null where there is none, or it is not what was written. */
  last(): Promise<LastCopy | null>;
  /**
   * Copy what there is on a day: whole, as every other copy, though what is as it was in the last one comes from there. It is
   * answered by another of a day alone where the same records are in one.
   *
   * @returns null where something is not as it was that was said to be: then everything has to be read
   */
  takeOfDay(since: SinceCopy, last: LastCopy | null, why: OfDay): Promise<Snapshot | null>;
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
/** Where the pieces of the last copy of a day lie in it. */
const tableKey = "pieces/last";
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

  const takeIn = (copied: Copied, why: Why | OfDay): Promise<Snapshot> =>
    connection("readwrite", async (objectStore) => {
      const done = finished(objectStore);
      const { mark, size, schema, table } = copied;
      const kept = await readHeads(objectStore);
      const missed = await promisifyRequest<unknown>(objectStore.get(lossKey));
      const { at } = why;
      const isDaily = "day" in why;
      // Imports push each other out, and no day: a day is not to be kept as one of theirs.
      const twin = kept.find(
        (head) =>
          mark !== "" && head.mark === mark && head.size === size && (!isDaily || head.reason === "daily"),
      );
      const id = twin?.id ?? `${at}-${kept.length}-${mark}`;
      const reason = isDaily ? "daily" : why.reason;
      const head: Snapshot = twin ?? { id, at, reason, schema, size, mark };
      if (!twin) {
        // The copy first: should it not be possible, nothing else has been asked of the transaction.
        objectStore.put(copied.body(), bodies + id);
        objectStore.put(head, heads + id);
        const alike = kept.filter((other) => (other.reason === "daily") === isDaily);
        for (const old of alike.slice(snapshotsKept - 1)) {
          if (old.id === missed) continue;
          objectStore.delete(heads + old.id);
          objectStore.delete(bodies + old.id);
        }
      }
      if (isDaily) {
        objectStore.put(why.day, dayKey);
        if (table) objectStore.put(table(id), tableKey);
        else objectStore.delete(tableKey);
      }
      await done;
      return head;
    });

  return {
    list,
    take: (records, why) => takeIn(copiedWhole(records), why),
    async takeOfDay(since, last, why) {
      const pieces = await nextPieces(since, last);
      if (pieces === "unknown") return null;
      const copied = pieces === "no-json" ? copiedWhole(everyRecord(since)) : copiedInPieces(pieces, last);
      const head = await takeIn(copied, why);
      // A second place for the copy, which is on the disk already: where there is none, there is one place.
      await missing()
        .then((spared) => files?.write(head, copied.text(), spared))
        .catch(() => undefined);
      return head;
    },
    async last() {
      const [table, body] = await connection("readonly", async (objectStore) => {
        const found = readTable(await promisifyRequest<unknown>(objectStore.get(tableKey)));
        return [found, found && (await promisifyRequest<unknown>(objectStore.get(bodies + found.id)))];
      });
      const copy = v.safeParse(blobSchema, body);
      return table && copy.success ? piecesOf(table, copy.output.blob) : null;
    },
    lastDay: () =>
      connection("readonly", async (objectStore) => {
        const day = await promisifyRequest<unknown>(objectStore.get(dayKey));
        return typeof day === "string" ? day : null;
      }),
    async read(id) {
      const asFile = async (): Promise<ReadonlyMap<string, unknown> | null> =>
        (await files?.read(id)) ?? null;
      try {
        const [body, head] = await connection("readonly", (objectStore) =>
          Promise.all([
            promisifyRequest<unknown>(objectStore.get(bodies + id)),
            promisifyRequest<unknown>(objectStore.get(heads + id)),
          ]),
        );
        return (await recordsIn(body, head)) ?? (await asFile());
      } catch (error) {
        // The browser cannot read it any more; the file lies elsewhere.
        const found = await asFile();
        if (found) return found;
        throw error;
      }
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

/** What a copy is written from. */
interface Copied extends Pick<Snapshot, "mark" | "size" | "schema"> {
  /** As it lies among the copies. */
  body(): unknown;
  /** The JSON of an array of `[key, record]`. */
  text(): Blob;
  /** Where the pieces of this copy lie in it; null: the next one reads everything. */
  readonly table: ((id: string) => unknown) | null;
}

function copiedWhole(records: ReadonlyMap<string, unknown>): Copied {
  return {
    mark: markOf(records),
    size: records.size,
    schema: versionIn(records.get(singletons.schema)),
    body: () => [...records],
    text: () => new Blob([JSON.stringify([...records])]),
    table: null,
  };
}

function copiedInPieces(pieces: readonly BytesPiece[], last: LastCopy | null): Copied {
  const blob = bodyOf(pieces);
  return {
    mark: markOfPieces(pieces),
    size: pieces.reduce((sum, { size }) => sum + size, 0),
    schema: versionIn(recordIn(pieces, singletons.schema)),
    body: () => ({ blob }),
    text: () => blob,
    table: (id) => printTable(id, last?.nextLook ?? "", pieces),
  };
}

/** One record of these pieces. */
function recordIn(pieces: readonly BytesPiece[], key: string): unknown {
  const piece = pieces.findLast(({ from }) => from <= key);
  const records = piece && (JSON.parse(`[${new TextDecoder().decode(piece.bytes)}]`) as [string, unknown][]);
  return records?.find(([one]) => one === key)?.[1];
}

function everyRecord({ parts }: SinceCopy): ReadonlyMap<string, unknown> {
  return new Map(parts.flatMap((part) => (typeof part === "number" ? [] : [...part.records])));
}

/** A copy as it lies: the records, or, of a day, all of them printed; versions before kept it as texts of some of them each. */
const blobSchema = v.object({ blob: v.instance(Blob) });
const textsSchema = v.object({ texts: v.array(v.string()) });

/** Null where there is no copy, or where it is printed and not what was written. */
async function recordsIn(body: unknown, found: unknown): Promise<ReadonlyMap<string, unknown> | null> {
  if (Array.isArray(body)) return new Map(body as [string, unknown][]);
  const texts = v.safeParse(textsSchema, body);
  if (texts.success)
    return new Map(texts.output.texts.flatMap((text) => JSON.parse(text) as [string, unknown][]));
  const printed = v.safeParse(blobSchema, body);
  const head = v.safeParse(snapshotSchema, found);
  return printed.success && head.success ? recordsOf(await printed.output.blob.text(), head.output) : null;
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
