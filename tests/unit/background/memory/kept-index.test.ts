import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import fc from "fast-check";
import { promisifyRequest } from "idb-keyval";
import { describe, expect, it, vi } from "vitest";
import { createKeptIndex } from "../../../../src/background/memory/kept-index";
import { takeBack } from "../../../../src/background/undoing";
import { openConnection } from "../../../../src/browser/store/connection";
import { openSnapshots } from "../../../../src/browser/store/snapshots";
import { openStore, type Store } from "../../../../src/browser/store/store";
import { keyText } from "../../../../src/browser/store/transactions";
import type { Contact } from "../../../../src/core/contact/contact";
import { buildIndex, contactsIn, type ContactIndex } from "../../../../src/core/ranking/contact-index";
import { rankContacts } from "../../../../src/core/ranking/rank";
import { derivedAfter } from "../../../../src/core/store/derived";
import { contactKey, derivedPrefix, indexKeys, prefixes } from "../../../../src/core/store/keys";
import { aMoment, anArticle, someone } from "../../../fakes/people";

// The vocabulary is read at the first page, which takes a while where other work is done beside.
vi.setConfig({ testTimeout: 60_000 });

const page = anArticle("How BM25 ranks documents, by Person Number1", {
  authors: ["Person Number2"],
  textSample: `A search engine finds documents with an inverted index. Sourdough has nothing to do with it, says Person
    Number3; neural networks have. Person Number4 teaches yoga.`,
});

/** One disk, and the worker that lives on it. */
class Machine {
  readonly factory = new IDBFactory();
  store!: Store;
  index!: () => Promise<ContactIndex>;

  constructor() {
    this.startWorker();
  }

  startWorker(): void {
    const snapshots = openSnapshots(openConnection(this.factory, "goodturn-snapshots"));
    this.store = openStore(openConnection(this.factory), {
      snapshots,
      now: () => aMoment,
      derive: derivedAfter,
    });
    this.index = createKeptIndex(this.store);
  }

  put(...contacts: Contact[]): Promise<void> {
    return this.store.write(async (transaction) => {
      for (const contact of contacts) transaction.put(contactKey(contact.uid), contact);
    });
  }

  async everybody(): Promise<Contact[]> {
    const found = await this.store.read((transaction) => transaction.list(prefixes.contact));
    return [...found.values()] as Contact[];
  }

  /** Change what lies on the disk behind the worker's back. */
  behind(work: (objectStore: IDBObjectStore) => void): Promise<void> {
    return openConnection(this.factory)("readwrite", (objectStore) => {
      work(objectStore);
      return promisifyRequest(objectStore.transaction);
    });
  }

  async derived(): Promise<Map<string, unknown>> {
    return openConnection(this.factory)("readonly", async (objectStore) => {
      const keys = await promisifyRequest(objectStore.getAllKeys());
      const values = await promisifyRequest(objectStore.getAll() as IDBRequest<unknown[]>);
      const all = keys.map((key, at): [string, unknown] => [keyText(key), values[at]]);
      return new Map(all.filter(([key]) => key.startsWith(derivedPrefix)));
    });
  }

  /** How often all contacts were read from now on. */
  watchReading(): () => number {
    const list = vi.spyOn(IDBObjectStore.prototype, "getAll").mockClear();
    return () =>
      list.mock.calls.filter(([range]) => range instanceof IDBKeyRange && range.lower === prefixes.contact)
        .length;
  }
}

/** The kept index knows everybody, and ranks them as one built of them. */
const expectRight = async (machine: Machine): Promise<void> => {
  const everybody = await machine.everybody();
  const index = await machine.index();
  expect(contactsIn(index)).toBe(everybody.length);
  expect(rankContacts(page, index, { threshold: 0 })).toEqual(
    rankContacts(page, buildIndex(everybody), { threshold: 0 }),
  );
};

const numbered = (at: number, known: Partial<Contact> = {}): Contact =>
  someone(`Person Number${at}`, { uid: `p${at}`, ...known });

const phrase = fc.constantFrom("search engines", "BM25", "sourdough", "machine learning", "Go", "yoga");
const who = fc.nat(9);
const known = fc.record({
  interests: fc.uniqueArray(phrase, { maxLength: 3 }),
  projects: fc.uniqueArray(phrase, { maxLength: 1 }),
  needs: fc.uniqueArray(phrase, { maxLength: 1 }),
  title: fc.constantFrom("", "Search Engineer", "Baker"),
});
const contact = fc.tuple(who, known).map(([at, what]) => numbered(at, what));
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ save: contact }) },
  { weight: 2, arbitrary: fc.record({ drop: fc.uniqueArray(who, { maxLength: 3 }) }) },
  fc.record({ bring: fc.array(contact, { maxLength: 10 }) }),
  fc.record({ merge: fc.tuple(contact, who) }),
  fc.record({ undo: fc.nat(5) }),
  fc.record({ fail: contact }),
  fc.record({ restore: fc.array(contact, { maxLength: 6 }) }),
  fc.record({ newWorker: fc.constant(true) }),
  fc.record({ rank: fc.constant(true) }),
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

async function take(machine: Machine, one: Step, id: string, done: string[]): Promise<void> {
  const { store } = machine;
  const undoable = { id, at: aMoment, kind: "edit" } as const;
  const key = (at: number): string => contactKey(`p${at}`);
  if ("save" in one) {
    await store.write(async (t) => t.put(contactKey(one.save.uid), one.save), undoable);
    done.push(id);
  } else if ("drop" in one) {
    await store.write(async (t) => one.drop.forEach((at) => t.delete(key(at))), undoable);
    done.push(id);
  } else if ("bring" in one) {
    await store.write(async (t) => one.bring.forEach((each) => t.put(contactKey(each.uid), each)), undoable);
    done.push(id);
  } else if ("merge" in one) {
    const [kept, gone] = one.merge;
    await store.write(async (t) => {
      t.delete(key(gone));
      t.put(contactKey(kept.uid), kept);
    }, undoable);
    done.push(id);
  } else if ("undo" in one) {
    const last = done.at(-1 - one.undo);
    if (last) await store.write((t) => takeBack(t, last));
  } else if ("fail" in one) {
    await store
      .write(async (t) => {
        t.put(contactKey(one.fail.uid), one.fail);
        throw new Error("The machine stops.");
      })
      .catch(() => {});
  } else if ("restore" in one) {
    const seen = await store.everything();
    const records = new Map<string, unknown>([["meta/schema", { version: 1 }]]);
    for (const each of one.restore) records.set(contactKey(each.uid), each);
    expect(await store.replace(records, seen)).toBe(true);
  } else if ("newWorker" in one) machine.startWorker();
  else await expectRight(machine);
}

describe("the index that is kept with the contacts", () => {
  it("answers like one built anew after any changes, worker by worker", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (steps) => {
        const machine = new Machine();
        const done: string[] = [];
        for (const [at, one] of steps.entries()) await take(machine, one, `step-${at}`, done);
        await expectRight(machine);
        machine.startWorker();
        await expectRight(machine);
      }),
      { numRuns: 60 },
    );
  });

  it("is read by the next worker without reading everybody", async () => {
    const machine = new Machine();
    await machine.put(numbered(1, { interests: ["search engines"] }), numbered(2));
    const reads = machine.watchReading();
    await machine.index();
    expect(reads()).toBe(1);
    await machine.put(numbered(3, { interests: ["BM25"] }));
    machine.startWorker();
    const ranked = rankContacts(page, await machine.index());
    expect(reads()).toBe(1);
    expect(ranked.map(({ uid }) => uid)).toContain("p3");
    vi.restoreAllMocks();
  });

  it("grows by a small part with every edit, and puts parts together now and then", async () => {
    const machine = new Machine();
    await machine.put(...Array.from({ length: 40 }, (_, at) => numbered(100 + at, { interests: ["yoga"] })));
    await machine.index();
    for (let at = 0; at < 30; at += 1) {
      await machine.put(numbered(at % 7, { interests: ["BM25", "sourdough"] }));
      expect((await machine.derived()).size).toBeLessThanOrEqual(10);
    }
    await expectRight(machine);
  });

  it("is kept with an edit, and a new or a lost contact, without counting everybody", async () => {
    const machine = new Machine();
    await machine.put(numbered(1, { interests: ["search engines"] }), numbered(2));
    await machine.index();
    const count = vi.spyOn(IDBObjectStore.prototype, "count").mockClear();
    await machine.put(numbered(1, { interests: ["BM25"] }), numbered(3));
    await machine.store.write(async (transaction) => transaction.delete(contactKey("p2")));
    await machine.store.write(async (transaction) => transaction.delete(contactKey("nobody")));
    expect(count).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    machine.startWorker();
    const reads = machine.watchReading();
    await machine.index();
    expect(reads()).toBe(0);
    vi.restoreAllMocks();
    await expectRight(machine);
  });

  it("forgets somebody everywhere who is deleted", async () => {
    const machine = new Machine();
    const named = numbered(1, { interests: ["telegraph poles of Lapland"], note: "Knows aurochsen." });
    await machine.put(named, numbered(2, { interests: ["BM25"] }));
    await machine.index();
    await machine.store.write(async (transaction) => transaction.delete(contactKey(named.uid)));
    for (let at = 0; at < 12; at += 1) await machine.put(numbered(2, { interests: ["BM25", `${at}`] }));
    await expectRight(machine);
    const kept = JSON.stringify([...(await machine.derived()).values()]);
    expect(kept).not.toContain("Lapland");
    expect(kept).not.toContain("number1");
  });

  it("is in no copy and no list of what there is", async () => {
    const machine = new Machine();
    await machine.put(numbered(1));
    await machine.index();
    expect((await machine.derived()).size).toBe(2);
    expect([...(await machine.store.everything()).keys()]).toEqual(["contact/p1", "meta/schema"]);
  });

  it("tells nobody of a change when only it was written", async () => {
    const machine = new Machine();
    await machine.put(numbered(1));
    const told = vi.fn();
    machine.store.onChange(told);
    await machine.index();
    expect(told).not.toHaveBeenCalled();
  });

  it("keeps nothing in a store that may only be read, and answers all the same", async () => {
    const machine = new Machine();
    await machine.put(numbered(1, { interests: ["BM25"] }));
    await machine.behind((objectStore) => objectStore.put({ version: 999 }, "meta/schema"));
    machine.startWorker();
    await expectRight(machine);
    expect((await machine.derived()).size).toBe(0);
  });

  it("leaves out a contact that cannot be read", async () => {
    const machine = new Machine();
    await machine.put(numbered(1, { interests: ["BM25"] }));
    await machine.behind((objectStore) => objectStore.put({ fn: 7 }, "contact/odd"));
    machine.startWorker();
    expect(contactsIn(await machine.index())).toBe(1);
    machine.startWorker();
    const reads = machine.watchReading();
    await machine.index();
    expect(reads()).toBe(0);
    vi.restoreAllMocks();
  });
});

describe("an index that cannot be trusted", () => {
  const filled = async (): Promise<Machine> => {
    const machine = new Machine();
    await machine.put(numbered(1, { interests: ["search engines"] }), numbered(2, { interests: ["yoga"] }));
    await machine.index();
    await machine.put(numbered(3, { projects: ["a search engine"], interests: ["BM25"] }));
    return machine;
  };

  /** The lists of numbers in a record, however deep. */
  function lists(value: unknown): (Uint8Array | Uint32Array | Float64Array)[] {
    if (ArrayBuffer.isView(value)) return [value as Uint32Array];
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(lists) : [];
  }

  it("is made anew after any bit turned in any list", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(7), async (which, where, bit) => {
        const machine = await filled();
        const before = await machine.derived();
        const segments = [...before].filter(([key]) => key.startsWith(indexKeys.segments));
        const [key = "", segment] = segments[which % segments.length] ?? [];
        const full = lists(segment).filter((list) => list.byteLength > 0);
        const list = full[where % full.length];
        if (!list) throw new Error("A segment has lists.");
        const bytes = new Uint8Array(list.buffer, list.byteOffset, list.byteLength);
        bytes[where % bytes.length] = (bytes[where % bytes.length] ?? 0) ^ (1 << bit);
        await machine.behind((objectStore) => objectStore.put(segment, key));
        machine.startWorker();
        await expectRight(machine);
        expect([...(await machine.derived()).keys()]).toEqual([indexKeys.head, `${indexKeys.segments}1`]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["a part is gone", (key: string) => (key === `${indexKeys.segments}1` ? undefined : null)],
    ["the newest part is gone", (key: string) => (key === `${indexKeys.segments}2` ? undefined : null)],
    ["its head is gone", (key: string) => (key === indexKeys.head ? undefined : null)],
    ["a part is something else", (key: string) => (key === `${indexKeys.segments}1` ? { uids: 7 } : null)],
    ["a part is cut off", (key: string) => (key === `${indexKeys.segments}1` ? "cut" : null)],
    ["another version wrote it", (key: string) => (key === indexKeys.head ? "version" : null)],
    ["its head counts wrong", (key: string) => (key === indexKeys.head ? "count" : null)],
  ])("is made anew where %s", async (_, change) => {
    const machine = await filled();
    const before = await machine.derived();
    await machine.behind((objectStore) => {
      for (const [key, record] of before) {
        const next = change(key);
        if (next === null) continue;
        if (next === undefined) objectStore.delete(key);
        else if (next === "cut") objectStore.put({ ...(record as object), kinds: new Uint8Array(1) }, key);
        else if (next === "version") objectStore.put({ ...(record as object), version: "another" }, key);
        else if (next === "count") objectStore.put({ ...(record as object), contacts: 77 }, key);
        else objectStore.put(next, key);
      }
    });
    machine.startWorker();
    await expectRight(machine);
    machine.startWorker();
    const reads = machine.watchReading();
    await machine.index();
    expect(reads()).toBe(0);
    vi.restoreAllMocks();
  });

  it("is made anew where contacts came behind its back", async () => {
    const machine = await filled();
    await machine.behind((objectStore) =>
      objectStore.put(numbered(4, { interests: ["BM25"] }), "contact/p4"),
    );
    machine.startWorker();
    await expectRight(machine);
  });

  it("stops no edit when a part to be put together is damaged", async () => {
    const machine = await filled();
    await machine.behind((objectStore) => objectStore.put("rubbish", `${indexKeys.segments}2`));
    for (let at = 4; at < 20; at += 1) await machine.put(numbered(at % 10, { interests: ["BM25"] }));
    await expectRight(machine);
    machine.startWorker();
    await expectRight(machine);
  });
});
