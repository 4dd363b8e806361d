import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
import { prefixes } from "../../../../src/core/store/keys";
import { asker } from "../../../fakes/asker";
import { fakeBrowser, type FakeBrowser } from "../../../fakes/browser";
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
const find = async (query: string, limit = 2): Promise<string[]> =>
  (await ask("people/search", { query, limit })).map(({ name }) => name);

/** How often everybody was read from now on. */
function watchReading(): () => number {
  const list = vi.spyOn(IDBObjectStore.prototype, "getAll").mockClear();
  return () =>
    list.mock.calls.filter(([range]) => range instanceof IDBKeyRange && range.lower === prefixes.contact)
      .length;
}

/** Somebody looked for a person, and the worker was stopped a while later. */
async function lookedOnce(): Promise<void> {
  await ask("people/prepare", {});
  await find("an");
  const { openConnection } = await import("../../../../src/browser/store/connection");
  const { promisifyRequest } = await import("idb-keyval");
  const kept = (): Promise<unknown> =>
    openConnection()("readonly", (objectStore) => promisifyRequest(objectStore.get("derived/search")));
  await vi.waitFor(async () => expect(await kept()).toBeDefined());
  startWorker();
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  startWorker();
  // More than the menu names: for that, few are read all.
  const others = Array.from({ length: 8 }, (_, of) => `Cleo Duarte ${of}`);
  const people = ["Ana Lind", "Anton Berg", ...others].map((fn) => someone(fn));
  await ask("contacts/import", { added: people, changed: [] });
});

describe("somebody who looks for a person just after the worker was started", () => {
  it("finds them without everybody being read", async () => {
    await lookedOnce();
    const reads = watchReading();
    expect(await find("an")).toEqual(["Ana Lind", "Anton Berg"]);
    expect(reads()).toBe(0);
    vi.restoreAllMocks();
  });

  it("finds nobody who is gone", async () => {
    await lookedOnce();
    await ask("contacts/delete", { uids: ["Ana Lind"] });
    startWorker();
    expect(await find("an")).toEqual(["Anton Berg"]);
  });

  it("finds somebody new, and an edit", async () => {
    await lookedOnce();
    await ask("contacts/save", { contact: someone("Andrea Novak") });
    await ask("contacts/save", { contact: someone("Beth Lind", { uid: "Ana Lind" }) });
    const reads = watchReading();
    expect(await find("an")).toEqual(["Andrea Novak", "Anton Berg"]);
    startWorker();
    expect(await find("an")).toEqual(["Andrea Novak", "Anton Berg"]);
    expect(reads()).toBe(0);
    vi.restoreAllMocks();
  });

  it("has everybody read where few are found, since it may stand in a note", async () => {
    await ask("contacts/save", { contact: someone("Bo Diaz", { note: "met at the regatta" }) });
    await lookedOnce();
    expect(await find("regatta")).toEqual(["Bo Diaz"]);
  });
});
