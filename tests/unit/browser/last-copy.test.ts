import fc from "fast-check";
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { promisifyRequest } from "idb-keyval";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { keepDailyCopies } from "../../../src/background/safety/daily-copy";
import { openConnection } from "../../../src/browser/store/connection";
import { openCopyFiles } from "../../../src/browser/store/copy-files";
import { openSnapshots, type Snapshots } from "../../../src/browser/store/snapshots";
import { openStore, type Store } from "../../../src/browser/store/store";
import { contactKey, journalKey, noticedPrefix, singletons } from "../../../src/core/store/keys";
import { fakeFiles } from "../../fakes/files";

/** Where everything of one person is kept, and what day it is there. */
interface Disk {
  readonly factory: IDBFactory;
  readonly files: ReturnType<typeof fakeFiles>;
  day: number;
}

let disk: Disk;
const newDisk = (): Disk => ({ factory: new IDBFactory(), files: fakeFiles(), day: 0 });
beforeEach(() => void (disk = newDisk()));

/** A worker that is started on the next day; `cut`: what it does not live to do. */
function nextDay(cut: Partial<Pick<Store, "copied"> & Pick<Snapshots, "takeOfDay">> = {}) {
  disk.day += 1;
  const at = new Date(Date.UTC(2026, 2, disk.day, 9)).toISOString();
  const real = openSnapshots(
    openConnection(disk.factory, "goodturn-snapshots"),
    openCopyFiles(disk.files.root),
  );
  const snapshots: Snapshots = { ...real, ...cut };
  const store: Store = { ...openStore(openConnection(disk.factory), { snapshots, now: () => at }), ...cut };
  const waiting: (() => Promise<void>)[] = [];
  keepDailyCopies({ store, snapshots, now: () => at, zone: () => "UTC" }, (work) => void waiting.push(work));
  return {
    store,
    snapshots,
    async copy() {
      await Promise.all(waiting.splice(0).map((work) => work()));
      const [newest] = await snapshots.list();
      return newest?.at === at ? newest : null;
    },
  };
}

/** Beside everything that notes what changes, as a mistake of ours would do it. */
const straightInto = (name: string, work: (records: IDBObjectStore) => unknown): Promise<void> =>
  openConnection(disk.factory, name)("readwrite", async (objectStore) => {
    await work(objectStore);
    await promisifyRequest(objectStore.transaction);
  });

const names = Array.from({ length: 700 }, (_, at) => String(at).padStart(3, "0"));
const fill = (store: Store): Promise<void> =>
  store.write(async (transaction) => {
    for (const name of names) {
      transaction.put(contactKey(name), { fn: `Person ${name}` });
      transaction.put(journalKey(name), { words: `Said to ${name} – “näh”` });
    }
  });

/** How many records are read by what is done. */
async function readFor(work: () => Promise<unknown>): Promise<number> {
  let read = 0;
  const spy = vi.spyOn(IDBObjectStore.prototype, "getAll");
  await work();
  for (const { value } of spy.mock.results) read += (value as IDBRequest<unknown[]>).result.length;
  spy.mockRestore();
  return read;
}

describe("a copy of the day goes on from the one before", () => {
  it("and reads again what was written since, and a seventh of the rest", async () => {
    const first = nextDay();
    await fill(first.store);
    expect(await readFor(() => first.copy())).toBeGreaterThan(1_400);
    const second = nextDay();
    await second.store.write(async (transaction) => transaction.put(contactKey("333"), { fn: "Renamed" }));
    expect(await readFor(() => second.copy())).toBeLessThan(700);
    const [copy] = await second.snapshots.list();
    expect(await second.snapshots.read(copy?.id ?? "")).toEqual(await second.store.everything());
  });

  it("and stands on its own: the others may be gone", async () => {
    const first = nextDay();
    await fill(first.store);
    const before = await first.copy();
    const second = nextDay();
    await second.store.write(async (transaction) => transaction.put(contactKey("333"), { fn: "Renamed" }));
    const after = await second.copy();
    const everything = await second.store.everything();
    await straightInto("goodturn-snapshots", (copies) => {
      copies.delete(`copy/${before?.id ?? ""}`);
      copies.delete("pieces/last");
    });
    disk.files.texts.clear();
    expect(await second.snapshots.read(after?.id ?? "")).toEqual(everything);
  });

  it("but takes nothing from it that is not as it was written", async () => {
    const first = nextDay();
    await fill(first.store);
    const before = await first.copy();
    const key = `copy/${before?.id ?? ""}`;
    const { blob } = await openConnection(disk.factory, "goodturn-snapshots")("readonly", (copies) =>
      promisifyRequest<{ blob: Blob }>(copies.get(key)),
    );
    const text = await blob.text();
    await straightInto("goodturn-snapshots", (copies) => {
      copies.put({ blob: new Blob([text.replace("Person 001", "Person X01")]) }, key);
    });
    // The file beside it is well, and is what is read instead.
    expect(await first.snapshots.read(before?.id ?? "")).toEqual(await first.store.everything());
    disk.files.texts.clear();
    expect(await first.snapshots.read(before?.id ?? "")).toBeNull();
    const second = nextDay();
    await second.store.write(async (transaction) => transaction.put(journalKey("500"), { words: "Changed" }));
    const after = await second.copy();
    expect(await second.snapshots.read(after?.id ?? "")).toEqual(await second.store.everything());
  });

  it("and finds by the number of records what nobody said was added or gone", async () => {
    const first = nextDay();
    await fill(first.store);
    await first.copy();
    await straightInto("goodturn", (records) => records.delete(contactKey("650")));
    const second = nextDay();
    const after = await second.copy();
    expect([...((await second.snapshots.read(after?.id ?? "")) ?? new Map()).keys()]).toEqual([
      ...(await second.store.everything()).keys(),
    ]);
  });

  it("and finds within a week what nobody said was changed", async () => {
    const first = nextDay();
    await fill(first.store);
    await first.copy();
    await straightInto("goodturn", (records) => records.put({ fn: "Unheard" }, contactKey("650")));
    await straightInto("goodturn", (records) => records.put({ words: "Unheard" }, journalKey("001")));
    for (let day = 0; day < 7; day += 1) {
      const worker = nextDay();
      await worker.store.write(async (transaction) => transaction.put(singletons.today, { day }));
      await worker.copy();
    }
    const worker = nextDay();
    const [newest] = await worker.snapshots.list();
    expect(await worker.snapshots.read(newest?.id ?? "")).toEqual(await worker.store.everything());
  });

  it("and is as everything was on its day, whatever was written, and wherever a worker died", async () => {
    const key = fc.oneof(
      fc.nat(699).map((at) => contactKey(names[at] ?? "")),
      fc.nat(699).map((at) => journalKey(`${names[at] ?? ""}-later`)),
      fc.constantFrom(singletons.settings, `${noticedPrefix}a`, "apart/a", "zz/last", "aa/first"),
    );
    const writes = fc.array(fc.tuple(key, fc.option(fc.nat(9), { nil: undefined })), { maxLength: 12 });
    const day = fc.record({
      writes,
      dies: fc.constantFrom("not", "not", "before the copy", "behind it"),
      meanwhile: writes,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(day, { minLength: 2, maxLength: 8 }), async (days) => {
        disk = newDisk();
        await fill(nextDay().store);
        const was = new Map<string, ReadonlyMap<string, unknown>>();
        const change = (store: Store, what: (typeof days)[number]["writes"]): Promise<void> =>
          store.write(async (transaction) => {
            for (const [one, value] of what)
              if (value === undefined) transaction.delete(one);
              else transaction.put(one, { value });
          });
        for (const { writes: before, dies, meanwhile } of days) {
          const worker = nextDay({
            ...(dies === "before the copy" && { takeOfDay: () => Promise.reject(new Error("Killed")) }),
            ...(dies === "behind it" && { copied: () => Promise.reject(new Error("Killed")) }),
          });
          await change(worker.store, before);
          const everything = await worker.store.everything();
          const since = worker.store.since.bind(worker.store);
          // What comes while the copy is being printed is in the next one.
          vi.spyOn(worker.store, "since").mockImplementation(async (copy) => {
            const read = await since(copy);
            await change(worker.store, meanwhile);
            return read;
          });
          const copy = await worker.copy();
          if (copy) was.set(copy.id, everything);
        }
        const { snapshots } = nextDay();
        const listed = await snapshots.list();
        for (const { id } of listed) expect(await snapshots.read(id)).toEqual(was.get(id));
      }),
      { numRuns: 12, seed: 8 },
    );
  }, 60_000);
});
