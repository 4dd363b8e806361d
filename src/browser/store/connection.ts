import { promisifyRequest, type UseStore } from "idb-keyval";

const objectStoreName = "records";

/** Another connection holds an older shape of the database and does not step aside. */
export class BlockedStoreError extends Error {
  override readonly name = "BlockedStoreError";
}

/** A way into one database: what every function of idb-keyval can take, and the last resort. */
export interface Connection extends UseStore {
  /** Do away with the database as a whole; the next access makes an empty one. For one that does not open. */
  erase(): Promise<void>;
}

/**
 * The store that every function of idb-keyval can take: one database, one object store, and writes that are on the
 * disk when they are done (`durability: "strict"`; Chromium's default is to trust the operating system).
 *
 * A connection can close under us (the profile is cleared, the disk was full, another version opens the database);
 * every later call fails with InvalidStateError. It is opened again once, then the failure is the caller's.
 */
export function openConnection(factory: IDBFactory = indexedDB, databaseName = "goodturn"): Connection {
  let opening: Promise<IDBDatabase> | null = null;

  const connect = (): Promise<IDBDatabase> => {
    const mine = (opening ??= open(factory, databaseName, () => {
      if (opening === mine) opening = null;
    }).catch((error: unknown) => {
      opening = null;
      throw error;
    }));
    return mine;
  };

  const begin = async (mode: IDBTransactionMode): Promise<IDBObjectStore> =>
    (await connect())
      .transaction(objectStoreName, mode, { durability: mode === "readwrite" ? "strict" : "default" })
      .objectStore(objectStoreName);

  const use: UseStore = async (mode, callback) => {
    let store: IDBObjectStore;
    try {
      store = await begin(mode);
    } catch (error) {
      if (!isNamed(error, "InvalidStateError")) throw error;
      opening = null;
      store = await begin(mode);
    }
    return callback(store);
  };

  return Object.assign(use, {
    async erase() {
      const open = await opening?.catch(() => null);
      open?.close();
      opening = null;
      await unblocked(factory.deleteDatabase(databaseName));
    },
  });
}

async function open(factory: IDBFactory, name: string, closed: () => void): Promise<IDBDatabase> {
  const database = await openAt(factory, name, 1).catch((error: unknown) => {
    // A newer Goodturn gave the database another shape: as it is, it can still be read and exported.
    if (isNamed(error, "VersionError")) return openAt(factory, name);
    throw error;
  });
  database.onclose = closed;
  database.onversionchange = () => {
    // Another context wants the database (a reset, a newer version): stepping aside is what keeps it from hanging.
    database.close();
    closed();
  };
  return database;
}

function openAt(factory: IDBFactory, name: string, version?: number): Promise<IDBDatabase> {
  const request = factory.open(name, version);
  request.onupgradeneeded = () => {
    if (!request.result.objectStoreNames.contains(objectStoreName)) {
      request.result.createObjectStore(objectStoreName);
    }
  };
  return unblocked(request);
}

/**
 * The request's answer; where another connection blocks it, that is said at once instead of waiting for ever. Should
 * the other one let go later, the connection that nobody waits for any more is closed.
 */
function unblocked<Answer>(request: IDBRequest<Answer> & { onblocked: unknown }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    request.onblocked = () => {
      isBlocked = true;
      reject(new BlockedStoreError("Another connection holds the database."));
    };
    promisifyRequest(request).then((answer) => {
      if (isBlocked) (answer as IDBDatabase | undefined)?.close();
      else resolve(answer);
    }, reject);
  });
}

function isNamed(error: unknown, name: string): boolean {
  return error instanceof DOMException && error.name === name;
}
