import { promisifyRequest } from "idb-keyval";
import {
  changedKey,
  changedSince,
  nothingChanged,
  printChanged,
  readChanged,
} from "../../core/store/changed";
import { isDerived, singletons } from "../../core/store/keys";
import { markOf } from "../../core/store/mark";
import { migrate, migrations, standing, type Migration } from "../../core/store/migrations";
import type { ReadTransaction, WriteTransaction } from "../../core/store/transaction";
import type { Connection } from "./connection";
import type { Snapshots } from "./snapshots";
import type { Derive } from "../../core/store/follow";
import { readSince, type CopyInPieces, type SinceCopy } from "./since-copy";
import {
  besideDerived,
  changing,
  listBesideDerived,
  pageIn,
  pageSize,
  pagesOf,
  proper,
  reading,
  under,
  type Undoable,
} from "./transactions";

/** Our records, read and changed in whole transactions: one user action is one of them. */
export interface Store {
  read<Answer>(work: (transaction: ReadTransaction) => Promise<Answer>): Promise<Answer>;
  /**
   * Change records: everything that `work` puts and deletes is kept together when it returns, and nothing of it when
   * it throws or the machine stops. With `undoable`, how to take it back is kept in the same transaction.
   *
   * @throws NewerStoreError, OlderStoreError
   */
  write<Answer>(
    work: (transaction: WriteTransaction) => Promise<Answer>,
    undoable?: Undoable,
  ): Promise<Answer>;
  /** Called after each write with the keys that changed, apart from what is derived; with none: everything may have. */
  onChange(listener: (keys: readonly string[]) => void): void;
  /** Whether the records can be changed (`current`), or why they can only be read. Brings them forward first. */
  state(): Promise<StoreState>;
  /** What was in the way when the state is `older`; null in any other. */
  stuckOn(): unknown;
  /** Every record as it lies, without bringing anything forward or what is derived: for copies, checks and export. */
  everything(): Promise<ReadonlyMap<string, unknown>>;
  /**
   * The same of one moment, for a copy of it: what is in the last copy as it is in the store is not read again. What is written
   * from here on is noted for the next one.
   */
  since(copy: CopyInPieces | null): Promise<SinceCopy>;
  /** What was read for it is on the disk, in the copy of this id: the next one goes on from there. */
  copied(id: string, since: SinceCopy): Promise<void>;
  /**
   * The same a page at a time, each in a transaction of its own, so that nobody waits for all of it. What is written
   * meanwhile is in it or not.
   *
   * @param prefix only of these keys
   */
  inPages(prefix?: string): AsyncIterable<ReadonlyMap<string, unknown>>;
  /**
   * Put these records in the place of all there are, whatever their version, in one transaction; the next access
   * brings them forward, and what is derived is gone. Nothing is done, and the answer is false, where the store is not as it was `seen` any more.
   */
  replace(records: ReadonlyMap<string, unknown>, seen: ReadonlyMap<string, unknown>): Promise<boolean>;
  /** Do away with the whole database and begin with an empty one: for one that does not open. */
  erase(): Promise<void>;
}

/** `older`: the records could not be copied or brought forward, so they are as the version before left them. */
export type StoreState = "current" | "newer" | "older";

/** The store was written by a newer Goodturn than this one: it may be read, never written. */
export class NewerStoreError extends Error {
  override readonly name = "NewerStoreError";
}

/** The store is of an older version, and could not be copied and brought forward: read, never written. */
export class OlderStoreError extends Error {
  override readonly name = "OlderStoreError";
}

interface Surroundings {
  /** Where the records are copied to before a migration. */
  readonly snapshots: Snapshots;
  /** The time now, ISO 8601 in UTC. */
  readonly now: () => string;
  readonly chain?: readonly Migration[];
  /** What follows from every change, and is kept in the same transaction. */
  readonly derive?: Derive;
}

/** Open the store. The schema version is checked, and records brought forward, with the first access. */
export function openStore(
  connection: Connection,
  { snapshots, now, chain = migrations, derive }: Surroundings,
): Store {
  const listeners: ((keys: readonly string[]) => void)[] = [];
  let ready: Promise<StoreState> | null = null;
  let stuck: unknown = null;

  const everything = (): Promise<ReadonlyMap<string, unknown>> =>
    connection("readonly", async (objectStore) => proper(await listBesideDerived(objectStore)));

  const bringForward = async (): Promise<StoreState> => {
    const found = await connection("readonly", (objectStore) =>
      promisifyRequest<unknown>(objectStore.get(singletons.schema)),
    );
    const before = standing(found, chain);
    if (before === "newer" || before === "current") return before;
    // The browser lost everything, or somebody begins: the copies know. Where they cannot be asked, it is a beginning.
    if (before === "fresh") await snapshots.noteLoss().catch(() => undefined);
    try {
      // Another database cannot share the transaction: the copy is on the disk before the first record changes.
      if (before === "older") await snapshots.take(await everything(), { at: now(), reason: "migration" });
      await connection("readwrite", (objectStore) =>
        changing(objectStore, (transaction) => migrate(transaction, singletons.schema, chain), { derive }),
      );
      return "current";
    } catch (error) {
      // An empty store needs nothing but a place: without one, nothing works.
      if (before === "fresh") throw error;
      stuck = error;
      return "older";
    }
  };

  const prepare = (): Promise<StoreState> => {
    ready ??= bringForward().catch((error: unknown) => {
      ready = null;
      throw error;
    });
    return ready;
  };

  const tell = (keys: Iterable<string>): void => {
    const told = [...keys].filter((key) => !isDerived(key));
    for (const listener of listeners) listener(told);
  };

  return {
    async read(work) {
      await prepare();
      return connection("readonly", (objectStore) => work(reading(objectStore)));
    },
    async write(work, undoable) {
      // What was in the way last time (a full disk) may be gone now.
      if ((await prepare()) === "older") ready = null;
      const state = await prepare();
      if (state === "newer") throw new NewerStoreError("The data is from a newer version.");
      if (state === "older")
        throw new OlderStoreError("The data could not be brought forward.", { cause: stuck });
      const { answer, keys } = await connection("readwrite", (objectStore) =>
        changing(objectStore, work, { undoable, derive }),
      );
      if (!keys.every(isDerived)) tell(keys);
      return answer;
    },
    onChange(listener) {
      listeners.push(listener);
    },
    state: prepare,
    stuckOn: () => stuck,
    everything,
    async since(copy) {
      const note = await connection("readonly", (objectStore) => reading(objectStore).get(changedKey));
      if (!readChanged(note))
        await connection("readwrite", (objectStore) =>
          changing(objectStore, async (transaction) =>
            transaction.put(changedKey, printChanged(nothingChanged)),
          ),
        );
      return connection("readonly", (objectStore) => readSince(objectStore, copy));
    },
    async copied(id, { seen }) {
      await connection("readwrite", (objectStore) =>
        changing(objectStore, async (transaction) => {
          const left = changedSince(await transaction.get(changedKey), seen, id);
          if (left !== null) transaction.put(changedKey, left);
        }),
      );
    },
    inPages: (prefix) =>
      pagesOf(prefix === undefined ? besideDerived() : [under(prefix)], (range) =>
        connection("readonly", (objectStore) => pageIn(objectStore, range, pageSize)),
      ),
    async replace(records, seen) {
      const before = markOf(seen);
      const { answer } = await connection("readwrite", (objectStore) =>
        changing(objectStore, async (transaction) => {
          const lying = proper(await listBesideDerived(objectStore));
          if (markOf(lying) !== before || lying.size !== seen.size) return false;
          for (const key of await transaction.keys("")) if (!records.has(key)) transaction.delete(key);
          for (const [key, record] of records) transaction.put(key, record);
          return true;
        }),
      );
      ready = null;
      if (answer) tell(new Set([...seen.keys(), ...records.keys()]));
      return answer;
    },
    async erase() {
      await connection.erase();
      ready = null;
      tell([]);
    },
  };
}
