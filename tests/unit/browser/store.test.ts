import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openConnection } from "../../../src/browser/store/connection";
import { openSnapshots } from "../../../src/browser/store/snapshots";
import { NewerStoreError, openStore, type Store } from "../../../src/browser/store/store";
import { undo, type UndoStep } from "../../../src/core/store/undo";
import { aMoment } from "../../fakes/people";

const freshStore = (factory = new IDBFactory()): Store =>
  openStore(openConnection(factory), {
    snapshots: openSnapshots(openConnection(factory, "goodturn-snapshots")),
    now: () => aMoment,
  });
const all = async (store: Store): Promise<Record<string, unknown>> =>
  Object.fromEntries(await store.read((transaction) => transaction.list("")));

describe("the store", () => {
  it("keeps the schema version with the first record", async () => {
    const store = freshStore();
    await store.write(async (transaction) => transaction.put("contact/a", { fn: "Ana" }));
    expect(await all(store)).toEqual({ "contact/a": { fn: "Ana" }, "meta/schema": { version: 1 } });
  });

  it("keeps all of a transaction or nothing of it", async () => {
    const store = freshStore();
    await expect(
      store.write(async (transaction) => {
        transaction.put("contact/a", { fn: "Ana" });
        throw new Error("on second thought");
      }),
    ).rejects.toThrow("on second thought");
    expect(await all(store)).toEqual({ "meta/schema": { version: 1 } });
  });

  it("keeps nothing when a record cannot be stored at all", async () => {
    const store = freshStore();
    await expect(
      store.write(async (transaction) => {
        transaction.put("contact/a", { fn: "Ana" });
        transaction.put("contact/b", { fn: () => "Bo" });
      }),
    ).rejects.toThrow(/clone/i);
    expect(await all(store)).toEqual({ "meta/schema": { version: 1 } });
  });

  it("lets two actions at once change the same record without losing either", async () => {
    const store = freshStore();
    const add = (interest: string): Promise<void> =>
      store.write(async (transaction) => {
        const before = (await transaction.get("contact/a")) as { interests: string[] } | undefined;
        transaction.put("contact/a", { interests: [...(before?.interests ?? []), interest] });
      });
    await Promise.all([add("search engines"), add("roses"), add("early music")]);
    expect(await all(store)).toMatchObject({
      "contact/a": { interests: ["search engines", "roses", "early music"] },
    });
  });

  it("gives everything page by page, too, without what is derived", async () => {
    const store = freshStore();
    await store.write(async (transaction) => {
      for (let at = 0; at < 450; at += 1) transaction.put(`contact/${at}`, { at });
      transaction.put("derived/index", { kept: new Uint8Array(3) });
      transaction.put("settings", { mail: null });
    });
    const found = new Map<string, unknown>();
    let pages = 0;
    for await (const page of store.inPages()) {
      pages += 1;
      for (const [key, record] of page) found.set(key, record);
    }
    expect(pages).toBe(4);
    expect(found).toEqual(await store.everything());
    expect(found.size).toBe(452);
  });

  it.each([
    ["a browser that gives them backwards at once", true],
    ["a browser that gives them one after the other", false],
  ])("reads the last records first, in %s", async (_browser, isAtOnce) => {
    const { getAllRecords } = IDBObjectStore.prototype as { getAllRecords?: unknown };
    onTestFinished(() => void Object.assign(IDBObjectStore.prototype, { getAllRecords }));
    if (!isAtOnce) Reflect.deleteProperty(IDBObjectStore.prototype, "getAllRecords");
    expect("getAllRecords" in IDBObjectStore.prototype).toBe(isAtOnce);
    const store = freshStore();
    await store.write(async (transaction) => {
      for (const day of ["01", "02", "03"]) transaction.put(`journal/2026-03-${day}`, day);
      transaction.put("other/x", "x");
    });
    expect(await store.read((transaction) => transaction.last("journal/", 2))).toEqual(["03", "02"]);
  });

  it("reopens once after the connection was closed under it", async () => {
    const factory = new IDBFactory();
    const opened: IDBOpenDBRequest[] = [];
    const open = factory.open.bind(factory);
    factory.open = (name, version) => {
      const request = open(name, version);
      // The copies are in a database of their own.
      if (name === "goodturn") opened.push(request);
      return request;
    };
    const store = freshStore(factory);
    await store.write(async (transaction) => transaction.put("contact/a", { fn: "Ana" }));
    opened[0]?.result.close();
    expect(await store.read((transaction) => transaction.get("contact/a"))).toEqual({ fn: "Ana" });
    expect(opened).toHaveLength(2);
  });

  it("says that the disk is full when the browser finds out at the end, and keeps nothing of it", async () => {
    const store = freshStore();
    await store.write(async (transaction) => transaction.put("contact/a", { fn: "Ana" }));
    const before = await all(store);
    // As Chromium does: every put is answered, then the transaction is aborted with this error.
    // oxlint-disable-next-line typescript/unbound-method -- called with its own object below
    const { put } = IDBObjectStore.prototype;
    const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function put_(
      this: IDBObjectStore,
      ...args
    ) {
      const request = put.apply(this, args);
      request.addEventListener("success", () => {
        const { transaction } = this;
        Object.defineProperty(transaction, "error", { value: new DOMException("", "QuotaExceededError") });
        transaction.abort();
      });
      return request;
    });
    const write = store.write(async (transaction) => transaction.put("contact/a", { fn: "Ana Lind" }));
    await expect(write).rejects.toMatchObject({ name: "QuotaExceededError" });
    full.mockRestore();
    expect(await all(store)).toEqual(before);
    await store.write(async (transaction) => transaction.put("contact/a", { fn: "Ana Lind" }));
    expect(await all(store)).toMatchObject({ "contact/a": { fn: "Ana Lind" } });
  });

  it("reads the data of a newer version, and never writes it", async () => {
    const factory = new IDBFactory();
    const first = freshStore(factory);
    await first.write(async (transaction) => transaction.put("meta/schema", { version: 99 }));
    const store = freshStore(factory);
    await expect(store.write(async (transaction) => transaction.put("a", 1))).rejects.toThrow(
      NewerStoreError,
    );
    expect(await store.read((transaction) => transaction.get("meta/schema"))).toEqual({ version: 99 });
  });
});

describe("taking back any sequence of actions, newest first", () => {
  const action = fc.array(
    fc.record({
      key: fc.constantFrom("contact/a", "contact/b", "journal/1", "settings"),
      value: fc.option(fc.record({ n: fc.integer() }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 4 },
  );

  it("leads back to where it began, settings apart", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 6 }), async (actions) => {
        const store = freshStore();
        for (const [at, changes] of actions.entries()) {
          await store.write(
            async (transaction) => {
              for (const { key, value } of changes) {
                if (value === undefined) transaction.delete(key);
                else transaction.put(key, value);
              }
            },
            { id: String(at), at: aMoment, kind: "edit" },
          );
        }
        for (const at of [...actions.keys()].toReversed()) {
          const step = (await store.read((transaction) => transaction.get(`undo/${at}`))) as
            UndoStep | undefined;
          // An action that changed settings alone left nothing to take back.
          if (step) await store.write((transaction) => undo(step, transaction));
        }
        const left = Object.keys(await all(store)).filter((key) => /^(?:contact|journal)\//.test(key));
        expect(left).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});
