import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { describe, expect, it } from "vitest";
import { openConnection } from "../../../src/browser/store/connection";
import { openSnapshots, snapshotsKept, type Snapshots } from "../../../src/browser/store/snapshots";
import { OlderStoreError, openStore, type Store } from "../../../src/browser/store/store";
import type { Migration } from "../../../src/core/store/migrations";
import { copyOfDay } from "../../fakes/copies";
import { goldenStore } from "../../fakes/golden";
import { aMoment } from "../../fakes/people";

const copies = (factory: IDBFactory): Snapshots =>
  openSnapshots(openConnection(factory, "goodturn-snapshots"));
const storeOn = (factory: IDBFactory, chain?: Migration[], snapshots = copies(factory)): Store =>
  openStore(openConnection(factory), { snapshots, now: () => aMoment, ...(chain ? { chain } : {}) });

const toTwo: Migration = {
  to: 2,
  async run(transaction) {
    for (const key of await transaction.keys("dismissal/")) transaction.delete(key);
    transaction.put("settings", { mail: null, theme: "light" });
  },
};

/** A disk with the store of the first release on it. */
async function firstRelease(): Promise<IDBFactory> {
  const factory = new IDBFactory();
  await storeOn(factory).write(async (transaction) => {
    for (const [key, record] of goldenStore(1)) transaction.put(key, record);
  });
  return factory;
}

const full = (): never => {
  throw new DOMException("No room", "QuotaExceededError");
};

describe("bringing the store forward", () => {
  it("copies everything first, untouched, then changes it", async () => {
    const factory = await firstRelease();
    const store = storeOn(factory, [toTwo]);
    expect(await store.read((transaction) => transaction.get("settings"))).toEqual({
      mail: null,
      theme: "light",
    });
    expect(await store.state()).toBe("current");
    const [copy, ...more] = await copies(factory).list();
    expect(more).toEqual([]);
    expect(copy).toMatchObject({ reason: "migration", schema: 1, size: goldenStore(1).size, at: aMoment });
    expect(await copies(factory).read(copy?.id ?? "")).toEqual(goldenStore(1));
  });

  it("does not begin without the copy: everything can be read, nothing changed, and it tries again", async () => {
    const factory = await firstRelease();
    let isFull = true;
    const real = copies(factory);
    const snapshots: Snapshots = { ...real, take: (...args) => (isFull ? full() : real.take(...args)) };
    const store = storeOn(factory, [toTwo], snapshots);
    expect(await store.state()).toBe("older");
    const refused = store.write(async (transaction) => transaction.put("settings", {}));
    await expect(refused).rejects.toThrow(OlderStoreError);
    await expect(refused).rejects.toMatchObject({ cause: { name: "QuotaExceededError" } });
    expect(new Map(await store.everything())).toEqual(goldenStore(1));
    isFull = false;
    await store.write(async (transaction) => transaction.put("banner", { any: "thing" }));
    expect(await store.state()).toBe("current");
    expect(await real.list()).toHaveLength(1);
  });

  it("leaves everything as it was where a step fails", async () => {
    const factory = await firstRelease();
    const broken: Migration = {
      to: 2,
      async run(transaction) {
        transaction.delete("settings");
        throw new Error("our mistake");
      },
    };
    const store = storeOn(factory, [broken]);
    expect(await store.state()).toBe("older");
    expect(store.stuckOn()).toMatchObject({ message: "our mistake" });
    expect(new Map(await store.everything())).toEqual(goldenStore(1));
  });
});

describe("the copies", () => {
  const records = (fn: string): Map<string, unknown> => new Map([["contact/a", { fn }]]);

  it("are the last seven", async () => {
    const snapshots = copies(new IDBFactory());
    for (let day = 1; day <= snapshotsKept + 2; day += 1) {
      await snapshots.take(records(`Ana ${day}`), { at: `2026-03-0${day}T09:00:00.000Z`, reason: "restore" });
    }
    const kept = await snapshots.list();
    expect(kept.map(({ at }) => at.slice(8, 10))).toEqual(["09", "08", "07", "06", "05", "04", "03"]);
    expect(await snapshots.read(kept.at(-1)?.id ?? "")).toEqual(records("Ana 3"));
    expect(await snapshots.read("long gone")).toBeNull();
  });

  it("are not pushed out by copies of themselves", async () => {
    const snapshots = copies(new IDBFactory());
    const first = await snapshots.take(records("Ana"), { at: aMoment, reason: "migration" });
    await snapshots.take(records("Bo"), { at: "2026-03-03T09:00:00.000Z", reason: "restore" });
    const again = await snapshots.take(records("Ana"), { at: "2026-03-04T09:00:00.000Z", reason: "restore" });
    expect(again).toEqual(first);
    expect(await snapshots.list()).toHaveLength(2);
  });

  it("keep what was set aside for ever", async () => {
    const snapshots = copies(new IDBFactory());
    await snapshots.setAside(new Map([["contact/a", 7n]]), aMoment);
    await snapshots.setAside(new Map([["contact/a", "?"]]), "2026-03-03T09:00:00.000Z");
    expect(await snapshots.aside()).toEqual([`${aMoment}/contact/a`, "2026-03-03T09:00:00.000Z/contact/a"]);
  });
});

describe("a store that the browser lost", () => {
  /** As much as is there on the first day, and a copy of it. */
  const copied = async (): Promise<{ factory: IDBFactory; copy: string }> => {
    const factory = await firstRelease();
    const { id } = await copyOfDay(copies(factory), await storeOn(factory).everything(), aMoment);
    return { factory, copy: id };
  };
  const lose = (factory: IDBFactory): Promise<void> => openConnection(factory).erase();

  it("is missed from then on, whatever is added to it, until somebody says otherwise", async () => {
    const { factory } = await copied();
    expect(await copies(factory).isMissing()).toBe(false);
    await lose(factory);
    expect(await storeOn(factory).state()).toBe("current");
    expect(await copies(factory).isMissing()).toBe(true);
    await storeOn(factory).write(async (transaction) => transaction.put("contact/new", {}));
    expect(await copies(factory).isMissing()).toBe(true);
    await copies(factory).settleLoss();
    await storeOn(factory).state();
    expect(await copies(factory).isMissing()).toBe(false);
  });

  it("keeps its newest copy, however many come after it", async () => {
    const { factory, copy } = await copied();
    await lose(factory);
    await storeOn(factory).state();
    const add = async (from: number): Promise<string[]> => {
      for (let day = from; day < from + 9; day += 1) {
        const records = new Map([["contact/a", { fn: `Ana ${day}` }]]);
        await copyOfDay(copies(factory), records, `2026-04-${day}T09:00:00.000Z`);
      }
      return (await copies(factory).list()).map(({ id }) => id);
    };
    expect(await add(10)).toContain(copy);
    await copies(factory).settleLoss();
    expect(await add(20)).not.toContain(copy);
  });

  it("is nothing but a beginning where there is no copy, and where no copy can be read", async () => {
    const factory = new IDBFactory();
    expect(await storeOn(factory).state()).toBe("current");
    expect(await copies(factory).isMissing()).toBe(false);
    const deaf: Snapshots = { ...copies(factory), noteLoss: () => Promise.reject(new Error("no answer")) };
    expect(await storeOn(new IDBFactory(), undefined, deaf).state()).toBe("current");
  });
});

describe("putting other records in the place of all", () => {
  it("does so as a whole, an older version as well, and says which keys changed", async () => {
    const factory = await firstRelease();
    const store = storeOn(factory, [toTwo]);
    const told: string[] = [];
    store.onChange((keys) => told.push(...keys));
    const seen = await store.everything();
    expect(await store.replace(new Map([["meta/schema", { version: 1 }]]), seen)).toBe(true);
    expect(told.toSorted()).toEqual([...seen.keys()]);
    // Brought forward again at the next access.
    expect(await store.read((transaction) => transaction.list(""))).toEqual(
      new Map<string, unknown>([
        ["meta/schema", { version: 2 }],
        ["settings", { mail: null, theme: "light" }],
      ]),
    );
  });

  it("does nothing where somebody wrote in between", async () => {
    const store = storeOn(await firstRelease());
    const seen = await store.everything();
    await store.write(async (transaction) => transaction.delete("banner"));
    expect(await store.replace(new Map(), seen)).toBe(false);
    expect((await store.everything()).size).toBe(seen.size - 1);
  });
});
