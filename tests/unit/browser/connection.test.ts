import { promisifyRequest } from "idb-keyval";
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { describe, expect, it, vi } from "vitest";
import { BlockedStoreError, openConnection, type Connection } from "../../../src/browser/store/connection";

const put = (connection: Connection, key: string, value: unknown): Promise<void> =>
  connection("readwrite", (objectStore) => {
    objectStore.put(value, key);
    return promisifyRequest(objectStore.transaction);
  });
const get = (connection: Connection, key: string): Promise<unknown> =>
  connection("readonly", (objectStore) => promisifyRequest<unknown>(objectStore.get(key)));

/** Another context's connection; a stubborn one does not step aside. */
async function anotherTab(factory: IDBFactory, version: number): Promise<IDBDatabase> {
  const request = factory.open("goodturn", version);
  request.onupgradeneeded = () => {
    if (request.result.objectStoreNames.length === 0) request.result.createObjectStore("records");
  };
  return promisifyRequest(request);
}

describe("the connection", () => {
  it("steps aside when another context wants the database, and comes back", async () => {
    const factory = new IDBFactory();
    const connection = openConnection(factory);
    await put(connection, "a", 1);
    (await anotherTab(factory, 2)).close();
    expect(await get(connection, "a")).toBe(1);
  });

  it("opens a database of a newer shape as it is", async () => {
    const factory = new IDBFactory();
    (await anotherTab(factory, 9)).close();
    const connection = openConnection(factory);
    await put(connection, "a", 1);
    expect(await get(connection, "a")).toBe(1);
  });

  it("says that another page holds the database instead of waiting for ever, and works once it lets go", async () => {
    const factory = new IDBFactory();
    const stubborn = await anotherTab(factory, 1);
    const connection = openConnection(factory);
    await put(connection, "a", 1);
    await expect(connection.erase()).rejects.toThrow(BlockedStoreError);
    stubborn.close();
    await connection.erase();
    expect(await get(connection, "a")).toBeUndefined();
  });

  it("closes what opens for nobody any more, once the page that blocked it lets go", async () => {
    const factory = new IDBFactory();
    const stubborn = await anotherTab(factory, 1);
    const open = factory.open.bind(factory);
    const opened: IDBDatabase[] = [];
    factory.open = (name) => {
      // A newer Goodturn that gives the database its next shape, while an old page still holds this one.
      const request = open(name, 2);
      request.addEventListener("success", () => opened.push(request.result));
      return request;
    };
    const connection = openConnection(factory);
    await expect(get(connection, "a")).rejects.toThrow(BlockedStoreError);
    factory.open = open;
    stubborn.close();
    await vi.waitFor(() => expect(opened).toHaveLength(1));
    // Were it still open, it would hold the next one up for ever.
    await promisifyRequest(factory.deleteDatabase("goodturn"));
    await put(connection, "a", 1);
    expect(await get(connection, "a")).toBe(1);
  });

  it("does not run a write twice when it reopens: nothing was begun on the closed one", async () => {
    const factory = new IDBFactory();
    const open = factory.open.bind(factory);
    const opened: IDBDatabase[] = [];
    factory.open = (...args) => {
      const request = open(...args);
      request.addEventListener("success", () => opened.push(request.result));
      return request;
    };
    const connection = openConnection(factory);
    await put(connection, "a", 0);
    opened[0]?.close();
    let runs = 0;
    await connection("readwrite", async (objectStore) => {
      runs += 1;
      objectStore.put(runs, "a");
      await promisifyRequest(objectStore.transaction);
    });
    expect([runs, await get(connection, "a"), opened.length]).toEqual([1, 1, 2]);
  });

  it("reopens once, then fails with what the browser said", async () => {
    const factory = new IDBFactory();
    const connection = openConnection(factory);
    await put(connection, "a", 1);
    const open = factory.open.bind(factory);
    let opened = 0;
    factory.open = (...args) => {
      opened += 1;
      const request = open(...args);
      request.addEventListener("success", () => request.result.close());
      return request;
    };
    // The first connection is closed by another's wish; every later one is closed as soon as it opens.
    (await anotherTab(factory, 2)).close();
    opened = 0;
    await expect(get(connection, "a")).rejects.toMatchObject({ name: "InvalidStateError" });
    expect(opened).toBeGreaterThan(0);
    expect(opened).toBeLessThanOrEqual(4);
    factory.open = open;
    expect(await get(connection, "a")).toBe(1);
  });
});
