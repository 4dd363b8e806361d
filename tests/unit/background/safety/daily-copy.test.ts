import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { promisifyRequest } from "idb-keyval";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { keepDailyCopies } from "../../../../src/background/safety/daily-copy";
import { openConnection } from "../../../../src/browser/store/connection";
import { openSnapshots, snapshotsKept, type Snapshots } from "../../../../src/browser/store/snapshots";
import { openStore, type Store } from "../../../../src/browser/store/store";
import { contactKey } from "../../../../src/core/store/keys";
import { someone } from "../../../fakes/people";

let factory: IDBFactory;
let at: string;
let zone: string;

/** A worker that is started, and how to come to the moment at which it has nothing better to do. */
function startWorker(snapshots?: Partial<Snapshots>): {
  store: Store;
  snapshots: Snapshots;
  quiet(): Promise<void>;
} {
  const copies = { ...openSnapshots(openConnection(factory, "goodturn-snapshots")), ...snapshots };
  const store = openStore(openConnection(factory), { snapshots: copies, now: () => at });
  const waiting: (() => Promise<void>)[] = [];
  keepDailyCopies(
    { store, snapshots: copies, now: () => at, zone: () => zone },
    (work) => void waiting.push(work),
  );
  return {
    store,
    snapshots: copies,
    async quiet() {
      await Promise.all(waiting.splice(0).map((work) => work()));
    },
  };
}

const meet = (store: Store, name: string): Promise<void> =>
  store.write(async (transaction) => transaction.put(contactKey(name), someone(name)));
const daily = async ({ snapshots }: { snapshots: Snapshots }): Promise<string[]> =>
  (await snapshots.list()).filter(({ reason }) => reason === "daily").map((copy) => copy.at.slice(0, 10));

beforeEach(() => {
  factory = new IDBFactory();
  at = "2026-03-01T09:00:00.000Z";
  zone = "UTC";
});

describe("the daily copy", () => {
  it("waits until there is something to lose, and is made after the first write then", async () => {
    const worker = startWorker();
    await worker.quiet();
    expect(await daily(worker)).toEqual([]);
    await meet(worker.store, "Priya");
    await worker.quiet();
    expect(await daily(worker)).toEqual(["2026-03-01"]);
    const [copy] = await worker.snapshots.list();
    expect([...((await worker.snapshots.read(copy?.id ?? "")) ?? new Map()).keys()]).toContain(
      "contact/Priya",
    );
  });

  it("is of everybody, and read as any other, where there are many people", async () => {
    const worker = startWorker();
    await worker.store.write(async (transaction) => {
      for (let one = 0; one < 450; one += 1)
        transaction.put(contactKey(`Person ${one}`), someone(`Person ${one}`));
    });
    await worker.quiet();
    await vi.waitFor(async () => expect(await daily(worker)).toEqual(["2026-03-01"]));
    const everything = await worker.store.everything();
    const [copy] = await worker.snapshots.list();
    expect(await worker.snapshots.read(copy?.id ?? "")).toEqual(everything);
    // Before an import the same is taken at once, and is known to be there already.
    expect(await worker.snapshots.take(everything, { at, reason: "import" })).toEqual(copy);
  });

  it("is its own where an import had the same copied before: the imports of an hour push out no day", async () => {
    const worker = startWorker();
    await meet(worker.store, "Priya");
    await worker.snapshots.take(await worker.store.everything(), { at, reason: "import" });
    await worker.quiet();
    await vi.waitFor(async () => expect(await daily(worker)).toEqual(["2026-03-01"]));
    expect(await worker.snapshots.last()).not.toBeNull();
    for (let hour = 0; hour < snapshotsKept; hour += 1)
      await worker.snapshots.take(new Map([["hour", hour]]), { at, reason: "import" });
    expect(await daily(worker)).toEqual(["2026-03-01"]);
  });

  it("can still be read as the versions before kept it", async () => {
    const worker = startWorker();
    await meet(worker.store, "Priya");
    await worker.quiet();
    const [copy] = await worker.snapshots.list();
    const records = await worker.store.everything();
    await openConnection(factory, "goodturn-snapshots")("readwrite", async (objectStore) => {
      objectStore.put([...records], `copy/${copy?.id ?? ""}`);
      await promisifyRequest(objectStore.transaction);
    });
    expect(await worker.snapshots.read(copy?.id ?? "")).toEqual(records);
  });

  it("is one a day, however often the worker starts and whatever is written", async () => {
    for (const name of ["Priya", "Bo", "Cleo"]) {
      const worker = startWorker();
      await meet(worker.store, name);
      await worker.quiet();
    }
    expect(await daily(startWorker())).toEqual(["2026-03-01"]);
  });

  it("is of the day as the clock on the wall shows it, and comes though the worker lives on past midnight", async () => {
    zone = "Pacific/Kiritimati";
    at = "2026-03-01T09:59:00.000Z";
    const worker = startWorker();
    await meet(worker.store, "Priya");
    await worker.quiet();
    at = "2026-03-01T10:01:00.000Z";
    await meet(worker.store, "Bo");
    await worker.quiet();
    expect(await daily(worker)).toHaveLength(2);
  });

  it("is kept for the last seven days that changed something, and no import, restore or update pushes one out", async () => {
    for (let day = 1; day <= 9; day += 1) {
      at = `2026-03-0${day}T09:00:00.000Z`;
      const worker = startWorker();
      await meet(worker.store, `Person ${day}`);
      await worker.quiet();
      for (let number = 0; number < 2; number += 1) {
        await meet(worker.store, `Imported ${day} ${number}`);
        await worker.snapshots.take(await worker.store.everything(), { at, reason: "import" });
      }
    }
    const worker = startWorker();
    expect(await daily(worker)).toEqual([9, 8, 7, 6, 5, 4, 3].map((day) => `2026-03-0${day}`));
    expect(await worker.snapshots.list()).toHaveLength(2 * snapshotsKept);
  });

  it("is not made twice of the same, and a day on which nothing changed is looked at once", async () => {
    const first = startWorker();
    await meet(first.store, "Priya");
    await first.quiet();
    at = "2026-03-02T09:00:00.000Z";
    await startWorker().quiet();
    const again = startWorker();
    const everything = vi.spyOn(again.store, "since");
    await again.quiet();
    expect(everything).not.toHaveBeenCalled();
    expect(await daily(again)).toEqual(["2026-03-01"]);
    expect(await again.snapshots.lastDay()).toBe("2026-03-02");
  });

  it("is tried again at the next write where the disk was full", async () => {
    let isFull = true;
    const real = openSnapshots(openConnection(factory, "goodturn-snapshots"));
    const worker = startWorker({
      takeOfDay: (...args) =>
        isFull ? Promise.reject(new DOMException("No room", "QuotaExceededError")) : real.takeOfDay(...args),
    });
    await meet(worker.store, "Priya");
    await worker.quiet();
    expect(await worker.snapshots.lastDay()).toBeNull();
    isFull = false;
    await meet(worker.store, "Bo");
    await worker.quiet();
    expect(await daily(worker)).toEqual(["2026-03-01"]);
  });

  it("leaves alone what a newer Goodturn wrote", async () => {
    const worker = startWorker();
    await meet(worker.store, "Priya");
    await worker.store.write(async (transaction) => transaction.put("meta/schema", { version: 9 }));
    const older = startWorker();
    await older.quiet();
    expect(await daily(older)).toEqual([]);
  });
});
