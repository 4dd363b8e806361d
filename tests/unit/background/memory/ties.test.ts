import fc from "fast-check";
import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { lastEntries } from "../../../../src/background/memory/entries";
import { createTies, type TiesKept } from "../../../../src/background/memory/ties";
import { openConnection } from "../../../../src/browser/store/connection";
import { openSnapshots } from "../../../../src/browser/store/snapshots";
import { openStore, type Store } from "../../../../src/browser/store/store";
import type { JournalEntry } from "../../../../src/core/journal/entry";
import { derivedAfter } from "../../../../src/core/store/derived";
import { journalKey } from "../../../../src/core/store/keys";
import { hasTies } from "../../../../src/core/store/ties";

const now = (): string => "2026-11-29T12:00:00.000Z";
const day = 86_400_000;

let factory: IDBFactory;

interface Worker {
  readonly store: Store;
  readonly ties: TiesKept;
  /** When the questions that woke it are answered. */
  quiet(): Promise<void>;
}

function startWorker(): Worker {
  const snapshots = openSnapshots(openConnection(factory, "goodturn-snapshots"));
  const store = openStore(openConnection(factory), { snapshots, now, derive: derivedAfter });
  const waiting: (() => void)[] = [];
  const ties = createTies(store, now, (work) => void waiting.push(work));
  return {
    store,
    ties,
    async quiet() {
      for (const work of waiting.splice(0)) work();
      for (let turn = 0; turn < 20; turn += 1)
        await store.read((transaction) => transaction.keys("derived/"));
    },
  };
}

/** The n-th of many entries, four a day. */
function entry(number: number, uid: string, more: Partial<JournalEntry> = {}): JournalEntry {
  const at = new Date(Date.parse("2024-01-01T08:00:00Z") + number * (day / 4)).toISOString();
  const id = `${at}-${String(number)}`;
  return {
    id,
    at,
    act: "share",
    uids: [uid],
    names: [uid],
    page: null,
    channel: null,
    words: "",
    status: "sent",
    ...more,
  };
}

const write = (
  store: Store,
  entries: readonly JournalEntry[],
  gone: readonly JournalEntry[] = [],
): Promise<void> =>
  store.write(async (transaction) => {
    for (const one of entries) transaction.put(journalKey(one.id), one);
    for (const { id } of gone) transaction.delete(journalKey(id));
  });

/** As days, since that is all that is kept of the older ones. */
async function touches({ store, ties }: Worker): Promise<Record<string, [last: string, count: number]>> {
  const recent = await store.read((transaction) => lastEntries(transaction, 400));
  const found = await ties.touches(recent);
  return Object.fromEntries([...found].map(([uid, { last, count }]) => [uid, [last.slice(0, 10), count]]));
}

const isKept = ({ store }: Worker): Promise<boolean> => store.read(hasTies);

/** Counted from all of the journal, as an independent answer. */
async function counted({ store }: Worker): Promise<Record<string, [last: string, count: number]>> {
  const found: Record<string, [string, number]> = {};
  for (const record of (await store.everything()).values()) {
    const { uids, at, status, act } = record as JournalEntry;
    if (uids === undefined || status === "not-sent" || act === "review") continue;
    for (const uid of uids) {
      const [last, count] = found[uid] ?? ["", 0];
      found[uid] = [at.slice(0, 10) > last ? at.slice(0, 10) : last, count + 1];
    }
  }
  return found;
}

beforeEach(() => {
  factory = new IDBFactory();
});

describe("who was thought of when, in a long journal", () => {
  const ana = entry(1, "Ana");
  const many = Array.from({ length: 900 }, (_, at) => entry(10 + at, `Person ${at % 7}`));

  it("is known of somebody whom nine hundred acts came after, and read by the next worker at once", async () => {
    const worker = startWorker();
    await write(worker.store, [ana, ...many]);
    expect((await touches(worker))["Ana"]).toEqual(["2024-01-01", 1]);
    expect(await touches(worker)).toEqual(await counted(worker));
    const next = startWorker();
    const pages = vi.spyOn(next.store, "inPages");
    expect(await touches(next)).toEqual(await counted(next));
    expect(pages).not.toHaveBeenCalled();
  });

  it("is known anew where an old entry was changed or is gone, and is kept before anybody asks", async () => {
    const worker = startWorker();
    await write(worker.store, [ana, ...many]);
    await touches(worker);
    await write(worker.store, [{ ...ana, uids: ["Bo"], names: ["Bo"] }], many.slice(100, 103));
    expect(await touches(worker)).toEqual(await counted(worker));
    await write(worker.store, [{ ...ana, status: "not-sent" }]);
    expect(await isKept(worker)).toBe(false);
    await worker.quiet();
    await vi.waitFor(async () => expect(await isKept(worker)).toBe(true), { timeout: 20_000 });
    const next = startWorker();
    const pages = vi.spyOn(next.store, "inPages");
    expect(await touches(next)).toEqual(await counted(next));
    expect(pages).not.toHaveBeenCalled();
    expect((await touches(next))["Ana"]).toBeUndefined();
  });

  it("goes on with what is new, also where much is", async () => {
    const worker = startWorker();
    await write(worker.store, [ana, ...many]);
    await touches(worker);
    await write(worker.store, [entry(2_000, "Ana")]);
    expect((await touches(worker))["Ana"]?.[1]).toBe(2);
    await write(
      worker.store,
      Array.from({ length: 500 }, (_, at) => entry(3_000 + at, "Cleo")),
    );
    expect(await touches(worker)).toEqual(await counted(worker));
    await worker.quiet();
    expect(await touches(worker)).toEqual(await counted(worker));
  });

  it("is what counting says, whatever is written, changed and deleted, and whoever asks", async () => {
    const step = fc.record({
      kind: fc.constantFrom("add", "change", "delete", "worker", "quiet", "ask"),
      place: fc.nat(),
      uid: fc.constantFrom("Ana", "Bo", "Cleo"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        factory = new IDBFactory();
        let worker = startWorker();
        const there = [ana, ...many.slice(0, 430)];
        await write(worker.store, there);
        for (const { kind, place, uid } of steps) {
          const at = place % there.length;
          const [found = ana] = there.slice(at);
          if (kind === "add") {
            there.push(entry(2_000 + there.length, uid));
            await write(worker.store, there.slice(-1));
          } else if (kind === "change") {
            there[at] = { ...found, uids: [uid], names: [uid] };
            await write(worker.store, there.slice(at, at + 1));
          } else if (kind === "delete" && there.length > 410) {
            await write(worker.store, [], there.splice(at, 1));
          } else if (kind === "worker") worker = startWorker();
          else if (kind === "quiet") await worker.quiet();
          else expect(await touches(worker)).toEqual(await counted(worker));
        }
        expect(await touches(worker)).toEqual(await counted(worker));
      }),
      { numRuns: 8 },
    );
  });
});
