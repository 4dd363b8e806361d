import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
import type { Contact } from "../../../../src/core/contact/contact";
import { asker } from "../../../fakes/asker";
import { fakeBrowser, type FakeBrowser } from "../../../fakes/browser";
import { anArticle, at, someone } from "../../../fakes/people";

let fake: FakeBrowser;

vi.mock("../../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

function startWorker(): void {
  fake = fakeBrowser();
  startBackground();
}

const ask = asker(() => fake);

const priya = someone("Priya Raman", { emails: at("priya@raman.example"), note: "Met in Leeds." });
const rosa = someone("rosa Diaz");
const zoe = someone("Zoë Lind");
const rows = async () => ask("contacts/rows", { from: 0, revision: null });
const people = async (): Promise<readonly Contact[]> =>
  (await ask("contacts/read", { from: 0, revision: null }))?.contacts ?? [];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  startWorker();
  for (const contact of [zoe, rosa, priya]) await ask("contacts/save", { contact });
});

describe("the list of contacts", () => {
  it("comes by name, as rows, with the way each would be reached", async () => {
    const list = await rows();
    expect(list?.rows.map(({ name, channel }) => [name, channel])).toEqual([
      ["Priya Raman", "email"],
      ["rosa Diaz", null],
      ["Zoë Lind", null],
    ]);
    expect(list?.total).toBe(3);
  });

  it("begins at once for the next worker, which has read nobody yet", async () => {
    await rows();
    await vi.waitFor(async () => expect(await ask("contacts/first", {})).not.toBeNull());
    startWorker();
    // What a worker begins by itself may read everybody meanwhile; whoever waits for that here waits for ever.
    const reading = vi.spyOn(IDBObjectStore.prototype, "getAll").mockReturnValue({} as IDBRequest<unknown[]>);
    const first = await ask("contacts/first", {});
    expect(first?.rows.map(({ name }) => name)).toEqual(["Priya Raman", "rosa Diaz", "Zoë Lind"]);
    expect(first?.total).toBe(3);
    reading.mockRestore();
    startWorker();
    await ask("contacts/save", { contact: someone("Bo Berg") });
    expect((await ask("contacts/first", {}))?.rows[0]?.name).toBe("Bo Berg");
  });

  it("does not go on with a list that is another one by now", async () => {
    const list = await rows();
    await ask("contacts/delete", { uids: [zoe.uid] });
    expect(await ask("contacts/rows", { from: 1, revision: list?.revision ?? "" })).toBeNull();
    expect(await ask("contacts/read", { from: 1, revision: list?.revision ?? "" })).toBeNull();
  });

  it("tells what changed since, and only that", async () => {
    const list = await rows();
    const since = list?.revision ?? "";
    expect(await ask("contacts/changes", { since })).toEqual({ revision: since, changed: [], removed: [] });
    await ask("contacts/delete", { uids: [zoe.uid] });
    await ask("contacts/save", { contact: { ...priya, note: "Met in Porto." } });
    const changes = await ask("contacts/changes", { since });
    expect(changes?.removed).toEqual([zoe.uid]);
    expect(changes?.changed.map(({ row, note }) => [row.name, note])).toEqual([
      ["Priya Raman", "Met in Porto."],
    ]);
    expect(await ask("contacts/changes", { since: changes?.revision ?? "" })).toMatchObject({ changed: [] });
  });

  it("leaves nobody out who came while it was read, at whatever moment", async () => {
    const everybody = [priya, rosa, zoe].map(({ uid }) => uid);
    for (let turns = 0; turns < 24; turns += 1) {
      const bo = someone(`Bo Berg ${turns}`);
      everybody.push(bo.uid);
      const saving = ask("contacts/save", { contact: bo });
      for (let turn = 0; turn < turns; turn += 1) await new Promise((next) => setImmediate(next));
      const list = await rows();
      await saving;
      const changes = await ask("contacts/changes", { since: list?.revision ?? "" });
      const known = new Set(list?.rows.map(({ uid }) => uid));
      for (const { row } of changes?.changed ?? []) known.add(row.uid);
      expect([...known].toSorted(), `after ${turns} turns`).toEqual(everybody.toSorted());
    }
  });

  it("says that it does not know after the worker was stopped, so that everything is read anew", async () => {
    const since = (await rows())?.revision ?? "";
    startWorker();
    expect(await ask("contacts/changes", { since })).toBeNull();
    expect((await rows())?.total).toBe(3);
  });

  it("knows for whom something was done, and when", async () => {
    const page = anArticle("Roses");
    await ask("share/open", { to: { uid: rosa.uid }, page, tabId: 1, how: { copy: true } });
    expect(Object.keys(await ask("contacts/touched", {}))).toEqual([rosa.uid]);
  });
});

describe("changing several people at once", () => {
  it("gives all of them an interest, and takes it back in one step", async () => {
    const uids = [priya.uid, rosa.uid, "somebody who is gone"];
    const { undoId, count } = await ask("contacts/change", { uids, change: { interests: ["bread"] } });
    expect(count).toBe(2);
    expect((await people()).map(({ interests }) => interests)).toEqual([["bread"], ["bread"], []]);
    await ask("undo/apply", { undoId: undoId ?? "" });
    expect((await people()).map(({ interests }) => interests)).toEqual([[], [], []]);
  });

  it("adds a category to those who have none of it, whatever its case", async () => {
    await ask("contacts/change", { uids: [priya.uid], change: { categories: ["Friends"] } });
    const again = await ask("contacts/change", {
      uids: [priya.uid, rosa.uid],
      change: { categories: ["friends"] },
    });
    expect(again.count).toBe(1);
    expect((await people()).map(({ categories }) => categories)).toEqual([["Friends"], ["friends"], []]);
  });

  it("sets how they are best reached, and says so where nothing was to be done", async () => {
    const uids = [priya.uid];
    expect((await ask("contacts/change", { uids, change: { channel: "copy" } })).count).toBe(1);
    const again = await ask("contacts/change", { uids, change: { channel: "copy" } });
    expect(again).toEqual({ undoId: null, count: 0 });
  });
});

describe("an import in parts", () => {
  const send = async (...names: string[]) => {
    const { importId } = await ask("import/begin", {});
    for (const name of names) await ask("import/add", { importId, contacts: [someone(name)] });
    return importId;
  };

  it("keeps all of them together, with one undo and a copy of what was there before", async () => {
    const importId = await send("Lars", "Noor");
    expect(await people()).toHaveLength(3);
    const kept = await ask("import/keep", { importId, count: 2 });
    expect(await people()).toHaveLength(5);
    expect(await ask("store/snapshots", {})).toMatchObject([{ reason: "import" }]);
    await ask("undo/apply", { undoId: kept?.undoId ?? "" });
    expect(await people()).toHaveLength(3);
  });

  it.each([
    [
      "a promise",
      () => ask("promises/save", { uids: [], what: "the slides", due: null, repeat: null, page: null }),
    ],
    ["a setting", () => ask("settings/save", { theme: "dark" })],
  ])("has a copy before it where nobody is there yet, but %s", async (_, leave) => {
    globalThis.indexedDB = new IDBFactory();
    startWorker();
    await leave();
    await ask("import/keep", { importId: await send("Lars"), count: 1 });
    expect(await ask("store/snapshots", {})).toMatchObject([{ reason: "import" }]);
  });

  it("has none before it where there is nothing that anybody would miss", async () => {
    globalThis.indexedDB = new IDBFactory();
    startWorker();
    await ask("import/keep", { importId: await send("Lars"), count: 1 });
    expect(await people()).toHaveLength(1);
    expect(await ask("store/snapshots", {})).toEqual([]);
  });

  it("keeps nothing where a part is missing or the worker was stopped", async () => {
    const importId = await send("Lars");
    expect(await ask("import/keep", { importId, count: 2 })).toBeNull();
    startWorker();
    expect(await ask("import/keep", { importId, count: 1 })).toBeNull();
    expect(await people()).toHaveLength(3);
  });
});
