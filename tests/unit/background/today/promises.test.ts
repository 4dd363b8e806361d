import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
import { asker } from "../../../fakes/asker";
import { fakeBrowser, type FakeBrowser } from "../../../fakes/browser";
import { someone } from "../../../fakes/people";

let fake: FakeBrowser;

vi.mock("../../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

const ask = asker(() => fake);

const priya = someone("Priya Raman");
const slides = { uids: [priya.uid], what: "send the slides", due: "2026-12-04", repeat: null, page: null };
const list = async () => (await ask("promises/list", {})).promises;
const journal = () => ask("journal/list", { query: "", limit: 10 });
const undo = (undoId: string | null) => ask("undo/apply", { undoId: undoId ?? "" });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-29T12:00:00Z") });
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  startBackground();
  await ask("contacts/save", { contact: priya });
});
afterEach(() => void vi.useRealTimers());

describe("somebody who promised something", () => {
  it("finds it with its day and the person's name, also by a new worker", async () => {
    await ask("promises/save", slides);
    fake = fakeBrowser();
    startBackground();
    expect(await ask("promises/list", {})).toMatchObject({
      today: "2026-11-29",
      promises: [
        { what: "send the slides", names: ["Priya Raman"], day: "2026-12-04", late: -5, state: "open" },
      ],
    });
  });

  it("puts it off, keeps it, and takes each back", async () => {
    const { id } = await ask("promises/save", slides);
    const put = await ask("promises/snooze", { id, until: "2026-12-11" });
    expect(await list()).toMatchObject([{ day: "2026-12-11", due: "2026-12-04" }]);
    const done = await ask("promises/close", { id, state: "done", word: " Sent them. " });
    expect(await list()).toMatchObject([{ state: "done", word: "Sent them." }]);
    expect(await journal()).toMatchObject([
      { act: "follow-through", names: ["Priya Raman"], words: "send the slides\n\nSent them." },
    ]);
    await undo(done.undoId);
    expect(await list()).toMatchObject([{ state: "open", day: "2026-12-11" }]);
    expect(await journal()).toEqual([]);
    await undo(put.undoId);
    expect(await list()).toMatchObject([{ state: "open", day: "2026-12-04" }]);
  });

  it("lets it go with a word, and may think better of it", async () => {
    const { id } = await ask("promises/save", slides);
    await ask("promises/close", { id, state: "let-go", word: "She found them herself." });
    await ask("promises/reopen", { id });
    expect(await list()).toMatchObject([{ state: "open", closedAt: null }]);
  });

  it("changes its words and its day, and what was put off begins anew", async () => {
    const { id } = await ask("promises/save", slides);
    await ask("promises/snooze", { id, until: "2026-12-11" });
    await ask("promises/save", { ...slides, id, what: "send slides and notes" });
    expect(await list()).toMatchObject([{ what: "send slides and notes", snoozed: "2026-12-11" }]);
    await ask("promises/save", { ...slides, id, due: "2026-12-20" });
    expect(await list()).toMatchObject([{ snoozed: null, day: "2026-12-20" }]);
  });

  it("deletes it and gets it back, and keeps the name of somebody who was deleted", async () => {
    const { id } = await ask("promises/save", slides);
    const { undoId } = await ask("promises/delete", { id });
    expect(await list()).toEqual([]);
    await undo(undoId);
    await ask("contacts/delete", { uids: [priya.uid] });
    await ask("promises/save", { ...slides, id, what: "send the slides at last" });
    expect(await list()).toMatchObject([{ names: ["Priya Raman"] }]);
  });

  it("cannot promise nothing, a day that is none, or something about a private page", async () => {
    for (const wrong of [
      { ...slides, what: "  " },
      { ...slides, due: "2026-02-30" },
      {
        ...slides,
        page: { kind: "other" as const, url: "https://mail.google.com/mail/u/0/", title: "Inbox" },
      },
    ])
      await expect(ask("promises/save", wrong)).rejects.toThrow("bad-request");
    expect(await list()).toEqual([]);
  });

  it("keeps one that comes again by writing to her, and it is there for the next time", async () => {
    const weekly = { ...slides, due: "2026-11-29", repeat: { every: 1, unit: "week" as const } };
    const { id } = await ask("promises/save", weekly);
    const draft = await ask("draft/begin", { act: "follow-through", uid: priya.uid, promise: id });
    await ask("draft/finish", { id: draft.id, open: false });
    expect(await list()).toMatchObject([{ state: "open", day: "2026-12-06" }]);
  });

  it("keeps one that was deleted in another tab, and nothing happens", async () => {
    expect(await ask("promises/close", { id: "gone", state: "done", word: "" })).toEqual({ undoId: null });
    expect(await list()).toEqual([]);
  });
});
