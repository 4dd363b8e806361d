import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { promisifyRequest } from "idb-keyval";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../src/background/start";
import { commands as askedUnderAnId } from "../../../src/browser/commands";
import { openConnection } from "../../../src/browser/store/connection";
import { reading } from "../../../src/browser/store/transactions";
import { isDerived } from "../../../src/core/store/keys";
import type { Reply, RequestName } from "../../../src/protocol/requests";
import { commands } from "../../e2e/kill-commands";
import type { Command, Records } from "../../e2e/kill-commands/command";
import { aCopy, base } from "../../e2e/kill-commands/records";
import { fakeBrowser, type FakeBrowser } from "../../fakes/browser";

let fake: FakeBrowser;

vi.mock("../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

const now = "2026-03-06T09:00:00.000Z";
const id = `${now}-0000d1ce`;

/** A worker of its own on the same disk, as after the one before was stopped. */
function startWorker(): void {
  fake = fakeBrowser();
  startBackground();
}

async function put(records: Records, name = "goodturn"): Promise<void> {
  await openConnection(indexedDB, name)("readwrite", (objectStore) => {
    for (const [key, record] of Object.entries(records)) {
      if (record === null) objectStore.delete(key);
      else objectStore.put(record, key);
    }
    return promisifyRequest(objectStore.transaction);
  });
}

async function recordsOf(name = "goodturn"): Promise<Records> {
  const all = await openConnection(indexedDB, name)("readonly", (objectStore) =>
    reading(objectStore).list(""),
  );
  return Object.fromEntries([...all].filter(([key]) => !isDerived(key)));
}

/** How many copies of everything there are. */
const copies = async (): Promise<number> =>
  Object.keys(await recordsOf("goodturn-snapshots")).filter((key) => key.startsWith("head/")).length;

async function send(name: RequestName, ask: unknown, command?: string): Promise<unknown> {
  const reply = (await fake.send({ name, ask, ...(command ? { command } : {}) })) as Reply<RequestName>;
  if (!reply.ok) throw new Error(`${name}: ${reply.code}`);
  return reply.answer;
}

/** Ask as a page does, an import part by part. */
async function carryOut({ request, parts }: Command, ask: unknown, command: string): Promise<unknown> {
  if (!parts) return send(request as RequestName, ask, command);
  await send("import/begin", { importId: command });
  for (const contacts of parts()) await send("import/add", { importId: command, contacts });
  return send("import/keep", { importId: command, ...(ask as object) });
}

/** Of what is taken back nothing stays but what says so, and a mail service or the like that was chosen with it. */
const besides = (records: Records): Records =>
  Object.fromEntries(Object.entries(records).filter(([key]) => !/^(?:undo\/|banner$|settings$)/.test(key)));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(now) });
  globalThis.indexedDB = new IDBFactory();
  startWorker();
  await send("settings/show", {});
  await put(base(await recordsOf()));
});
afterEach(() => vi.useRealTimers());

const named = new Set<string>(askedUnderAnId);
const asked = commands.filter(({ request }) => request !== null);

describe("somebody who presses “Try again” because the answer was lost", () => {
  it.each(asked)("does it once: $name ($request)", async (command) => {
    await put(aCopy, "goodturn-snapshots");
    await put(command.given?.(await recordsOf()) ?? {});
    const before = await recordsOf();
    const ask = command.ask(before);
    const first = await carryOut(command, ask, id);
    const after = await recordsOf();
    const kept = await copies();
    // It did something, or it proves nothing.
    expect(after).not.toEqual(before);

    startWorker();
    const second = await carryOut(command, ask, id);
    expect(await recordsOf()).toEqual(after);
    expect(await copies()).toBe(kept);
    if (named.has(command.request ?? "") || command.parts) expect(second).toEqual(first);

    const { undoId } = (second ?? {}) as { undoId?: string | null };
    if (!undoId) return;
    expect(await send("undo/apply", { undoId }, `${now}-0000face`)).not.toBeNull();
    expect(besides(await recordsOf())).toEqual(besides(before));
  });

  it("is told by the second “Undo” what the first one did, and nothing is taken back but that", async () => {
    const { undoId } = (await send("promises/save", aPromise)) as { undoId: string };
    const first = await send("undo/apply", { undoId }, id);
    startWorker();
    expect(await send("undo/apply", { undoId }, id)).toEqual(first);
    // Asked by somebody else, there is nothing left to take back.
    expect(await send("undo/apply", { undoId }, `${now}-0000face`)).toBeNull();
  });

  it("can do it anew once it was taken back", async () => {
    await send("promises/save", aPromise, id);
    await send("undo/apply", { undoId: id }, `${now}-0000face`);
    expect(promised(await recordsOf())).toBe(0);
    await send("promises/save", aPromise, id);
    expect(promised(await recordsOf())).toBe(1);
  });

  it("does it twice where they mean it twice", async () => {
    await send("promises/save", aPromise, id);
    await send("promises/save", aPromise, `${now}-0000face`);
    expect(promised(await recordsOf())).toBe(2);
  });

  it("has one journal entry where the channel opens only the second time", async () => {
    const share = {
      ...(commands.find(({ name }) => name === "choose the mail and share")?.ask({}) as object),
      tabId: 1,
    };
    fake.refuseToOpen = true;
    await send("share/open", share, id);
    startWorker();
    expect(await send("share/open", share, id)).toMatchObject({ outcome: "opened" });
    expect(fake.opened).toHaveLength(1);
    expect(Object.keys(await recordsOf()).filter((key) => key.startsWith("journal/"))).toHaveLength(1);
  });

  it("leaves no more than fifty receipts, and none in a backup", async () => {
    for (let count = 0; count < 60; count += 1)
      await send("promises/save", aPromise, `${now}-${String(count).padStart(4, "0")}face`);
    const keys = await openConnection(indexedDB)("readonly", (objectStore) =>
      reading(objectStore).keys("derived/receipt/"),
    );
    expect(keys).toHaveLength(50);
    expect(JSON.stringify(await send("backup/print", {}))).not.toContain("receipt");
  });

  it("is refused under what is no id of ours", async () => {
    await expect(send("promises/save", aPromise, "../../contact/b")).rejects.toThrow("bad-request");
  });
});

const aPromise = { uids: [], what: "the slides", due: null, repeat: null, page: null };
const promised = (records: Records): number =>
  Object.keys(records).filter((key) => key.startsWith("promise/")).length;
