import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
import type { Answer } from "../../../../src/protocol/requests";
import { asker } from "../../../fakes/asker";
import { fakeBrowser, type FakeBrowser } from "../../../fakes/browser";
import { goldenStore } from "../../../fakes/golden";
import { someone } from "../../../fakes/people";

let fake: FakeBrowser;

vi.mock("../../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

/** A new worker on the same disk. */
function startWorker(): void {
  fake = fakeBrowser();
  startBackground();
}

const ask = asker(() => fake);

/** Put records into the database behind the worker's back. */
async function putRaw(records: Iterable<readonly [string, unknown]>, name = "goodturn"): Promise<void> {
  const { openConnection } = await import("../../../../src/browser/store/connection");
  const { promisifyRequest } = await import("idb-keyval");
  await openConnection(indexedDB, name)("readwrite", (objectStore) => {
    for (const [key, record] of records) objectStore.put(record, key);
    return promisifyRequest(objectStore.transaction);
  });
}

const look = (): Promise<Answer<"store/health">> => ask("store/health", { again: true });
const names = async (): Promise<string[]> => (await ask("contacts/list", {})).map(({ fn }) => fn);
const print = async (): Promise<string> => (await ask("backup/print", {})).text;
/** A backup's records; when it was made differs from one to the next. */
const recordsIn = (text: string): unknown => (JSON.parse(text) as { records: unknown }).records;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  startWorker();
  await putRaw(goldenStore(1));
});

describe("the start-up check", () => {
  it("finds a store of the first release in order", async () => {
    expect(await look()).toMatchObject({ state: "ok", cause: null, unreadable: 0, aside: 0 });
    expect((await look()).counts).toMatchObject({ contact: 2, journal: 2, draft: 1, shelf: 1 });
  });

  it("looks once while all is well, and again when asked", async () => {
    await ask("store/health", { again: false });
    await putRaw([["contact/x", "?"]]);
    expect(await ask("store/health", { again: false })).toMatchObject({ state: "ok" });
    expect(await look()).toMatchObject({ state: "damaged", unreadable: 1 });
    startWorker();
    expect(await ask("store/health", { again: false })).toMatchObject({ state: "damaged" });
  });

  it("finds damage, which hides nothing else, and sets it aside without losing it", async () => {
    await putRaw([
      ["contact/x", { fn: 7 }],
      ["draft/y", "?"],
      ["weather/1", { tomorrow: "rain" }],
    ]);
    expect(await look()).toMatchObject({ state: "damaged", unreadable: 2, counts: { contact: 2 } });
    expect(await names()).toContain("Priya Raman");
    expect(await ask("store/repair", {})).toEqual({ moved: 2 });
    expect(await look()).toMatchObject({ state: "ok", unreadable: 0, aside: 2 });
    expect(recordsIn(await print())).toHaveProperty("weather/1");
    const aside = indexedDB.open("goodturn-snapshots");
    await new Promise((resolve) => aside.addEventListener("success", resolve));
    const all = aside.result.transaction("records").objectStore("records").getAll();
    await new Promise((resolve) => all.addEventListener("success", resolve));
    expect(all.result).toContainEqual(expect.objectContaining({ key: "contact/x", record: { fn: 7 } }));
    aside.result.close();
  });

  it("only reads what a newer version wrote, exports it, and changes nothing", async () => {
    await putRaw([["meta/schema", { version: 9 }]]);
    startWorker();
    expect(await look()).toMatchObject({ state: "newer", unreadable: 0 });
    expect(await names()).toContain("Priya Raman");
    await expect(ask("settings/save", { theme: "light" })).rejects.toThrow("storage-newer");
    await expect(ask("store/repair", {})).rejects.toThrow("storage-newer");
    expect(JSON.parse(await print())).toMatchObject({ schema: 9 });
  });

  it("says that the browser's storage does not answer, and can begin anew by the typed word alone", async () => {
    const open = indexedDB.open.bind(indexedDB);
    let isBroken = true;
    indexedDB.open = (name, version) => {
      if (isBroken && name === "goodturn") throw new DOMException("Internal error", "UnknownError");
      return open(name, version);
    };
    const erase = indexedDB.deleteDatabase.bind(indexedDB);
    indexedDB.deleteDatabase = (name) => {
      isBroken = false;
      return erase(name);
    };
    startWorker();
    expect(await look()).toMatchObject({ state: "failed", cause: "unknown" });
    expect(await ask("store/reset", { word: "yes" })).toBeNull();
    expect(isBroken).toBe(true);
    expect(await ask("store/reset", { word: " Start Again " })).toEqual({ snapshotId: null });
    expect(await look()).toMatchObject({ state: "ok", counts: { contact: 0 } });
  });

  it("keeps nothing of a write that found the disk full, and says what is safe", async () => {
    const before = await print();
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("No room", "QuotaExceededError");
    });
    await expect(ask("contacts/save", { contact: someone("Ana Lind") })).rejects.toThrow("storage-full");
    // Edited by hand, so without its digest: read like one of the first release.
    const edited = before.replace(/"digest":"\w+",/, "").replace("Lantern", "Beacon");
    await expect(ask("backup/restore", { text: edited })).rejects.toThrow("storage-full");
    await expect(ask("store/reset", { word: "start again" })).rejects.toThrow("storage-full");
    put.mockRestore();
    expect(recordsIn(await print())).toEqual(recordsIn(before));
    expect(await look()).toMatchObject({ state: "ok" });
  });

  it("names a full disk where not even opening works", async () => {
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (name, version) => {
      if (name === "goodturn") throw new DOMException("No room", "QuotaExceededError");
      return open(name, version);
    };
    startWorker();
    expect(await look()).toMatchObject({ state: "failed", cause: "full" });
    await expect(names()).rejects.toThrow("storage-full");
  });
});

describe("somebody whose browser lost everything", () => {
  const lose = async (): Promise<void> => {
    await ask("store/health", { again: false });
    await ask("contacts/save", { contact: someone("Ana Lind") });
    await vi.waitFor(async () => expect(await ask("store/snapshots", {})).not.toEqual([]), 10_000);
    const { openConnection } = await import("../../../../src/browser/store/connection");
    await openConnection().erase();
    startWorker();
  };

  it("is told so, and goes back to the newest copy", async () => {
    const before = [...(await names()), "Ana Lind"].toSorted();
    await lose();
    expect(await look()).toMatchObject({ state: "lost", counts: { contact: 0 } });
    await ask("contacts/save", { contact: someone("Bo Berg") });
    startWorker();
    expect(await look()).toMatchObject({ state: "lost", counts: { contact: 1 } });
    const copy = (await ask("store/snapshots", {})).find(({ reason }) => reason === "daily");
    const done = await ask("store/restore", { snapshotId: copy?.id ?? "" });
    expect((await names()).toSorted()).toEqual(before);
    expect(await look()).toMatchObject({ state: "ok" });
    // What was added in between is in a copy, too.
    const added = await ask("store/snapshot", { snapshotId: done?.snapshotId ?? "" });
    expect(added?.counts.contact).toBe(1);
  });

  it("may go on without it, and is not asked again", async () => {
    await lose();
    expect(await look()).toMatchObject({ state: "lost" });
    await ask("store/begin", {});
    expect(await ask("store/health", { again: false })).toMatchObject({ state: "ok" });
    startWorker();
    expect(await look()).toMatchObject({ state: "ok" });
    expect(await ask("store/snapshots", {})).not.toEqual([]);
  });

  it("is not told so after starting again by the typed word", async () => {
    await ask("store/reset", { word: "start again" });
    startWorker();
    expect(await look()).toMatchObject({ state: "ok", counts: { contact: 0 } });
  });
});

describe("starting again", () => {
  it("needs the word, copies first, and can be taken back", async () => {
    const before = await print();
    expect(await ask("store/reset", { word: "no" })).toBeNull();
    expect(await names()).toHaveLength(2);
    const done = await ask("store/reset", { word: "start again" });
    expect(await names()).toEqual([]);
    const [copy] = await ask("store/snapshots", {});
    expect(copy).toMatchObject({ id: done?.snapshotId, reason: "reset" });
    await ask("store/restore", { snapshotId: copy?.id ?? "" });
    expect(recordsIn(await print())).toEqual(recordsIn(before));
    // Undo steps and the popup's first line are there again, too.
    expect(await ask("undo/last", { kind: "share" })).not.toBeNull();
  });

  it("says when a copy is gone", async () => {
    expect(await ask("store/restore", { snapshotId: "gone" })).toBeNull();
  });
});

describe("backup and restore", () => {
  it("leads back to exactly the backup, whatever was done, and can be taken back", async () => {
    // Written once by this version: what the first release wrote lacks the settings that came later.
    await ask("settings/save", { theme: "dark" });
    const text = await print();
    await ask("contacts/delete", { uids: ["b"] });
    await ask("contacts/save", { contact: someone("Ana Lind") });
    await ask("settings/save", { theme: "light" });
    const later = await print();
    expect(await ask("backup/preview", { text })).toMatchObject({
      added: 1,
      replaced: 1,
      removed: 1,
      leaving: ["Ana Lind"],
      unreadable: 0,
    });
    const done = await ask("backup/restore", { text });
    if ("refused" in done) throw new Error(done.refused);
    expect(recordsIn(await print())).toEqual(recordsIn(text));
    expect(await names()).not.toContain("Ana Lind");
    startWorker();
    await ask("store/restore", { snapshotId: done.snapshotId ?? "" });
    expect(recordsIn(await print())).toEqual(recordsIn(later));
    expect(await names()).toContain("Ana Lind");
  });

  it("refuses what is no backup, and changes nothing", async () => {
    const before = await print();
    for (const [text, refused] of [
      ["BEGIN:VCARD", "not-a-backup"],
      [before.slice(0, 400), "not-whole"],
      [before.replace(`"schema":1`, `"schema":2`), "newer"],
    ] as const) {
      expect(await ask("backup/preview", { text })).toEqual({ refused });
      expect(await ask("backup/restore", { text })).toEqual({ refused });
    }
    expect(recordsIn(await print())).toEqual(recordsIn(before));
    expect(await ask("store/snapshots", {})).toEqual([]);
  });

  it("keeps damaged records that a restore would take away", async () => {
    const text = await print();
    await putRaw([["contact/x", "?"]]);
    await ask("backup/restore", { text });
    expect(await look()).toMatchObject({ state: "ok", aside: 1 });
  });
});

describe("a copy of everything", () => {
  it("shows what going back to it would do, and writes nothing", async () => {
    await ask("contacts/save", { contact: someone("Ana Lind") });
    const { importId } = await ask("import/begin", {});
    await ask("import/add", { importId, contacts: [someone("Bo Berg")] });
    await ask("import/keep", { importId, count: 1 });
    const [copy] = await ask("store/snapshots", {});
    expect(copy?.reason).toBe("import");
    const before = recordsIn(await print());
    const plan = await ask("store/snapshot", { snapshotId: copy?.id ?? "" });
    expect(plan).toMatchObject({ added: 0, removed: 1, leaving: ["Bo Berg"], counts: { contact: 3 } });
    expect(recordsIn(await print())).toEqual(before);
    expect(await ask("store/snapshot", { snapshotId: "gone" })).toBeNull();
  });
});

describe("the backup file that one saves oneself", () => {
  const act = (words: string) =>
    ask("act/log", { act: "praise", uids: ["Priya Raman"], on: "2026-03-02", words });

  it("is spoken of once ten acts are in no file, and not any more once one was saved or it was put off", async () => {
    await ask("contacts/save", { contact: someone("Priya Raman") });
    expect(await ask("backup/due", {})).toEqual({ savedAt: null, isDue: false });
    for (let number = 0; number < 10; number += 1) await act(`Number ${number}`);
    expect(await ask("backup/due", {})).toEqual({ savedAt: null, isDue: true });
    await ask("backup/mark", { as: "later" });
    expect(await ask("backup/due", {})).toEqual({ savedAt: null, isDue: false });
    await ask("backup/mark", { as: "saved" });
    startWorker();
    const { savedAt, isDue } = await ask("backup/due", {});
    expect([savedAt === null, isDue]).toEqual([false, false]);
  });
});
