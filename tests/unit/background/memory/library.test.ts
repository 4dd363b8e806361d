import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createLibrary, type Library } from "../../../../src/background/memory/library";
import { openConnection } from "../../../../src/browser/store/connection";
import { openSnapshots } from "../../../../src/browser/store/snapshots";
import { openStore, type Store } from "../../../../src/browser/store/store";
import type { Contact } from "../../../../src/core/contact/contact";
import { derivedAfter } from "../../../../src/core/store/derived";
import { keptList } from "../../../../src/core/store/kept-list";
import { contactKey, derivedPrefix, prefixes } from "../../../../src/core/store/keys";
import { peopleList } from "../../../../src/core/store/people-list";
import { aMoment, someone } from "../../../fakes/people";

/** One disk, and the worker that lives on it. */
class Machine {
  readonly factory = new IDBFactory();
  store!: Store;
  library!: Library;
  private later: (() => void)[] = [];

  constructor() {
    this.startWorker();
  }

  startWorker(): void {
    const snapshots = openSnapshots(openConnection(this.factory, "goodturn-snapshots"));
    const connection = openConnection(this.factory);
    this.store = openStore(connection, { snapshots, now: () => aMoment, derive: derivedAfter });
    this.later = [];
    this.library = createLibrary(this.store, (work) => void this.later.push(work));
  }

  /** The questions that woke the worker are answered. */
  async comesToRest(): Promise<void> {
    for (const work of this.later.splice(0)) work();
    await vi.waitUntil(async () => {
      const found = await this.store.read((transaction) => peopleList.read(transaction));
      return found?.isCurrent === true;
    });
  }

  /** What lies on the disk beside the records. */
  async derived(): Promise<unknown> {
    return [...(await this.store.read((transaction) => transaction.list(derivedPrefix)))];
  }

  put(...contacts: Contact[]): Promise<void> {
    return this.store.write(async (transaction) => {
      for (const contact of contacts) transaction.put(contactKey(contact.uid), contact);
    });
  }

  async names(): Promise<string[]> {
    return [...(await this.library.contacts()).values()].map(({ fn }) => fn);
  }
}

/** How often the records of all contacts were read since. */
function readings(): () => number {
  const list = vi.spyOn(IDBObjectStore.prototype, "getAll").mockClear();
  return () =>
    list.mock.calls.filter(([range]) => range instanceof IDBKeyRange && range.lower === prefixes.contact)
      .length;
}

afterEach(() => vi.restoreAllMocks());

describe("all contacts", () => {
  it("are read from their records once, and by the next worker from the one text of them", async () => {
    const machine = new Machine();
    await machine.put(someone("Bo Berg"), someone("Ana Lind"));
    const before = await machine.library.contacts();
    await machine.comesToRest();
    machine.startWorker();
    const count = readings();
    expect([...(await machine.library.contacts())]).toEqual([...before]);
    expect(count()).toBe(0);
  });

  it("are those of the store after edits, in the order of their uids", async () => {
    const machine = new Machine();
    await machine.put(someone("Ana Lind", { uid: "b" }), someone("Bo Berg", { uid: "d" }));
    await machine.names();
    await machine.comesToRest();
    await machine.put(someone("Cleo Duarte", { uid: "c" }), someone("Ana Novak", { uid: "b" }));
    machine.startWorker();
    const count = readings();
    expect(await machine.names()).toEqual(["Ana Novak", "Cleo Duarte", "Bo Berg"]);
    expect(count()).toBe(0);
  });

  it("are in no text as they were, once the worker after an edit has come to rest", async () => {
    const machine = new Machine();
    await machine.put(someone("Ana Lind", { uid: "a", note: "a delicate matter" }));
    await machine.names();
    await machine.comesToRest();
    await machine.put(someone("Ana Lind", { uid: "a" }));
    machine.startWorker();
    await machine.names();
    await machine.comesToRest();
    expect(JSON.stringify(await machine.derived())).not.toContain("delicate");
  });

  it("are in no text once they are deleted", async () => {
    const machine = new Machine();
    await machine.put(someone("Ana Lind"), someone("Bo Berg"));
    await machine.names();
    await machine.comesToRest();
    await machine.store.write(async (transaction) => transaction.delete(contactKey("Ana Lind")));
    expect(JSON.stringify(await machine.derived())).not.toContain("Ana Lind");
    expect(await machine.names()).toEqual(["Bo Berg"]);
  });

  it("are kept anew where another program kept them", async () => {
    const machine = new Machine();
    await machine.put(someone("Ana Lind"));
    await machine.store.write(async (transaction) => {
      for (const [key, record] of keptList(
        "people",
        "another program",
        ({ fn }) => fn,
        (fn) => fn,
      ).print([], 1))
        transaction.put(key, record);
    });
    expect(await machine.names()).toEqual(["Ana Lind"]);
    await machine.comesToRest();
    machine.startWorker();
    const count = readings();
    expect(await machine.names()).toEqual(["Ana Lind"]);
    expect(count()).toBe(0);
  });

  it("are read from their records where the browser cannot read the text any more", async () => {
    const machine = new Machine();
    await machine.put(someone("Ana Lind"));
    await machine.names();
    await machine.comesToRest();
    machine.startWorker();
    const read = vi.spyOn(peopleList, "read").mockImplementation(async (stored) => {
      await stored.get(peopleList.keys.everybody);
      throw new DOMException("Failed to read large IndexedDB value", "DataError");
    });
    expect(await machine.names()).toEqual(["Ana Lind"]);
    expect(read).toHaveBeenCalledOnce();
    expect([...(await machine.store.everything()).keys()]).toEqual(["contact/Ana Lind", "meta/schema"]);
  });

  it("are not kept as they were where somebody changed before they were written down", async () => {
    const machine = new Machine();
    await machine.put(someone("Ana Lind", { uid: "a" }));
    await machine.names();
    await machine.put(someone("Ana Novak", { uid: "a" }));
    await machine.comesToRest();
    machine.startWorker();
    expect(await machine.names()).toEqual(["Ana Novak"]);
  });

  it("are read from their records where somebody changed them behind the text's back", async () => {
    const machine = new Machine();
    await machine.put(someone("Ana Lind"));
    await machine.names();
    await machine.comesToRest();
    await openConnection(machine.factory)("readwrite", (objectStore) => {
      objectStore.put(someone("Bo Berg"), contactKey("Bo Berg"));
    });
    machine.startWorker();
    expect(await machine.names()).toEqual(["Ana Lind", "Bo Berg"]);
  });
});
