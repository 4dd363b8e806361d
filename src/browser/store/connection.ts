import { promisifyRequest, type UseStore } from "idb-keyval";

const databaseName = "goodturn";
const objectStoreName = "records";

/**
 * The store that every function of idb-keyval can take: one database, one object store, and writes that are on the
 * disk when they are done (`durability: "strict"`; Chromium's default is to trust the operating system).
 *
 * A connection can close under us (the profile is cleared, the disk was full, another version opens the database);
 * every later call fails with InvalidStateError. It is opened again once, then the failure is the caller's.
 */
export function openConnection(factory: IDBFactory = indexedDB): UseStore {
  let opening: Promise<IDBDatabase> | null = null;

  const connect = (): Promise<IDBDatabase> => {
    opening ??= open(factory, () => (opening = null)).catch((error: unknown) => {
      opening = null;
      throw error;
    });
    return opening;
  };

  return async (mode, callback) => {
    const begin = async (): Promise<IDBObjectStore> =>
      (await connect())
        .transaction(objectStoreName, mode, { durability: mode === "readwrite" ? "strict" : "default" })
        .objectStore(objectStoreName);
    let store: IDBObjectStore;
    try {
      store = await begin();
    } catch (error) {
      if (!(error instanceof DOMException) || error.name !== "InvalidStateError") throw error;
      opening = null;
      store = await begin();
    }
    return callback(store);
  };
}

async function open(factory: IDBFactory, closed: () => void): Promise<IDBDatabase> {
  const request = factory.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(objectStoreName);
  const database = await promisifyRequest(request);
  database.onclose = closed;
  database.onversionchange = () => {
    // Another context wants the database (a reset, a newer version): stepping aside is what keeps it from hanging.
    database.close();
    closed();
  };
  return database;
}
