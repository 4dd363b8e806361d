import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
import { everyEntry } from "../../../../src/core/journal/sift";
import type { Ask } from "../../../../src/protocol/requests";
import { asker } from "../../../fakes/asker";
import { fakeBrowser, type FakeBrowser } from "../../../fakes/browser";
import { anArticle, someone } from "../../../fakes/people";

let fake: FakeBrowser;

vi.mock("../../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

const ask = asker(() => fake);
const ana = someone("Ana Lind", { categories: ["Work", "Friends"] });
const bo = someone("Bo Berg", { categories: ["Friends"] });

const write = (known: Partial<Ask<"journal/save">> = {}) =>
  ask("journal/save", {
    act: "praise",
    uids: [ana.uid],
    on: "2026-11-20",
    words: "The talk was clear.",
    page: null,
    channel: null,
    ...known,
  });
const found = async (sift: Partial<typeof everyEntry> = {}) =>
  (await ask("journal/find", { sift: { ...everyEntry, ...sift }, from: 0, limit: 100 })).entries;
const sentences = async () => (await found()).map(({ act, names }) => `${act} ${names.join()}`);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-29T12:00:00Z") });
  vi.spyOn(Temporal.Now, "timeZoneId").mockReturnValue("Europe/Berlin");
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  startBackground();
  for (const contact of [ana, bo]) await ask("contacts/save", { contact });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("the journal", () => {
  it("keeps what is written down by hand on its day, for help received as well", async () => {
    await write();
    await write({ act: "received", uids: [bo.uid], on: "2026-11-25" });
    expect(await sentences()).toEqual(["received Bo Berg", "praise Ana Lind"]);
    expect((await found({ kind: "given" })).map(({ at }) => at)).toEqual(["2026-11-20T11:00:00.000Z"]);
  });

  it("goes on from what it has read, whatever is written or taken back since, also in the next worker", async () => {
    const { undoId } = await write();
    expect(await sentences()).toEqual(["praise Ana Lind"]);
    await write({ uids: [bo.uid], on: "2026-11-19" });
    await ask("undo/apply", { undoId: undoId ?? "" });
    expect(await sentences()).toEqual(["praise Bo Berg"]);
    fake = fakeBrowser();
    startBackground();
    expect(await sentences()).toEqual(["praise Bo Berg"]);
  });

  it("mends an entry: whom, what, and on which day, where it stands from then on", async () => {
    const { id } = await write();
    await write({ uids: [bo.uid], on: "2026-11-22" });
    const moved = await write({
      id,
      act: "thank",
      uids: [ana.uid, bo.uid],
      on: "2026-11-28",
      channel: "email",
    });
    expect(await sentences()).toEqual(["thank Ana Lind,Bo Berg", "praise Bo Berg"]);
    expect(await ask("journal/show", { id })).toBeNull();
    expect(await ask("journal/show", { id: moved.id })).toMatchObject({ channel: "email", status: "logged" });
    await ask("undo/apply", { undoId: moved.undoId ?? "" });
    expect(await sentences()).toEqual(["praise Bo Berg", "praise Ana Lind"]);
  });

  it("keeps the moment where the day stays, and never one to come", async () => {
    const today = await write({ on: "2026-11-29" });
    vi.setSystemTime(new Date("2026-11-29T15:00:00Z"));
    const { id } = await write({ id: today.id, on: "2026-11-29", words: "Changed." });
    expect(id).toBe(today.id);
    expect((await ask("journal/show", { id }))?.at).toBe("2026-11-29T12:00:00.000Z");
    vi.setSystemTime(new Date("2026-11-30T06:00:00Z"));
    expect((await ask("journal/show", await write({ on: "2026-11-30" })))?.at).toBe(
      "2026-11-30T06:00:00.000Z",
    );
  });

  it("keeps the page typed in, without what tracks, and refuses a private one", async () => {
    const page = { url: "reading.example/bm25?utm_source=x", title: "BM25" };
    const { id } = await write({ page });
    expect((await ask("journal/show", { id }))?.page).toEqual({
      kind: "other",
      url: "https://reading.example/bm25",
      title: "BM25",
    });
    await expect(write({ page: { url: "https://account.example/login", title: "" } })).rejects.toThrow(
      "bad-request",
    );
    await expect(write({ page: { url: "javascript:alert(1)", title: "" } })).rejects.toThrow("bad-request");
  });

  it("says what came of an act, says it anew, and lets it be taken back", async () => {
    const { id } = await write();
    await ask("journal/reflect", { id, words: "She got the job." });
    const { undoId } = await ask("journal/reflect", { id, words: "" });
    expect((await ask("journal/show", { id }))?.reflection).toBeUndefined();
    await ask("undo/apply", { undoId: undoId ?? "" });
    expect((await found({ query: "got the job" }))[0]?.reflection).toBe("She got the job.");
  });

  it("lets go of an entry, once, and brings it back", async () => {
    const { id } = await write();
    const { undoId } = await ask("journal/delete", { id });
    expect(await sentences()).toEqual([]);
    expect(await ask("journal/delete", { id })).toEqual({ undoId: null });
    expect(await ask("journal/reflect", { id, words: "x" })).toEqual({ undoId: null });
    expect(await write({ id })).toEqual({ id, undoId: null });
    await ask("undo/apply", { undoId: undoId ?? "" });
    expect(await sentences()).toEqual(["praise Ana Lind"]);
  });

  it("keeps the name of somebody who is in the contacts no more", async () => {
    const { id } = await write({ uids: [ana.uid, bo.uid] });
    await ask("contacts/delete", { uids: [bo.uid] });
    await write({ id, uids: [ana.uid, bo.uid], words: "Again." });
    expect(await sentences()).toEqual(["praise Ana Lind,Bo Berg"]);
  });

  it("leaves in parts, with the groups of its people and the topics of what was shared", async () => {
    await write({ uids: [ana.uid, bo.uid] });
    const page = anArticle("How BM25 ranks documents in search engines", { keywords: ["BM25"] });
    await ask("share/open", { to: { uid: bo.uid }, page, tabId: 1, how: { copy: true } });
    const [share, praise] = await ask("journal/export", { sift: everyEntry, before: null });
    expect(praise?.groups).toEqual(["Friends", "Work"]);
    expect(share?.topics?.length).toBeGreaterThan(0);
    expect(await ask("journal/export", { sift: everyEntry, before: share?.id ?? "" })).toEqual([praise]);
    expect(await ask("journal/export", { sift: everyEntry, before: praise?.id ?? "" })).toEqual([]);
  });

  it("knows of a promise that was kept when it was made", async () => {
    const { id } = await ask("promises/save", {
      uids: [ana.uid],
      what: "send the book",
      due: null,
      repeat: null,
      page: null,
    });
    vi.setSystemTime(new Date("2026-12-02T12:00:00Z"));
    await ask("promises/close", { id, state: "done", word: "" });
    const [kept] = await ask("journal/export", { sift: everyEntry, before: null });
    expect(kept).toMatchObject({ act: "follow-through", promisedAt: "2026-11-29T12:00:00.000Z" });
  });
});
