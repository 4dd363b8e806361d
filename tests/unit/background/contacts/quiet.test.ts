import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
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
const bm25 = anArticle("How BM25 ranks documents", {
  url: "https://reading.example/bm25",
  textSample: "BM25 is the ranking function of most search engines. A search engine needs an inverted index.",
});
const priya = someone("Priya Raman", { interests: ["search engines"], needs: ["beta testers"] });
const bo = someone("Bo Berg", { interests: ["search engines"] });
const suggested = async (): Promise<string[]> =>
  (await ask("popup/open", {})).suggestions.map(({ uid }) => uid);

function startWorker(): void {
  fake = fakeBrowser();
  fake.page = bm25;
  startBackground();
}

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  startWorker();
  for (const contact of [priya, bo]) await ask("contacts/save", { contact });
});

describe("Priya is paused", () => {
  it("and is suggested no more, also by a new worker, until she is on again", async () => {
    expect(await suggested()).toContain(priya.uid);
    await ask("quiet/save", { uid: priya.uid, isPaused: true, topics: [] });
    expect(await suggested()).toEqual([bo.uid]);
    startWorker();
    expect(await suggested()).toEqual([bo.uid]);
    await ask("quiet/save", { uid: priya.uid, isPaused: false, topics: [] });
    expect(await suggested()).toContain(priya.uid);
  });

  it("and Undo takes it back", async () => {
    const { undoId } = await ask("quiet/save", { uid: priya.uid, isPaused: true, topics: [] });
    await ask("undo/apply", { undoId });
    expect(await ask("quiet/show", { uid: priya.uid })).toEqual({ isPaused: false, topics: [] });
    expect(await suggested()).toContain(priya.uid);
  });

  it("and Today suggests no act for her", async () => {
    await ask("contacts/delete", { uids: [bo.uid] });
    expect((await ask("today/show", {})).act?.person.uid).toBe(priya.uid);
    await ask("quiet/save", { uid: priya.uid, isPaused: true, topics: [] });
    expect((await ask("today/show", {})).act).toBeNull();
  });

  it("and can still be found, and be shared with", async () => {
    await ask("quiet/save", { uid: priya.uid, isPaused: true, topics: [] });
    const [found] = await ask("people/search", { query: "priya", limit: 5 });
    expect(found?.uid).toBe(priya.uid);
    const shared = await ask("share/open", {
      to: { uid: priya.uid },
      page: bm25,
      tabId: 1,
      how: { copy: true },
    });
    expect(shared.outcome).toBe("copy");
  });
});

describe("a topic is not for Priya", () => {
  it("and pages on it are not suggested for her, others are", async () => {
    await ask("quiet/save", { uid: priya.uid, isPaused: false, topics: ["search engines"] });
    expect(await suggested()).toEqual([bo.uid]);
    await ask("quiet/save", { uid: priya.uid, isPaused: false, topics: ["gardening"] });
    expect(await suggested()).toContain(priya.uid);
  });

  it("and what was said of her goes with her, and comes back with her", async () => {
    await ask("quiet/save", { uid: priya.uid, isPaused: true, topics: ["running"] });
    const { undoId } = await ask("contacts/delete", { uids: [priya.uid] });
    expect(await ask("quiet/show", { uid: priya.uid })).toEqual({ isPaused: false, topics: [] });
    await ask("undo/apply", { undoId });
    expect(await ask("quiet/show", { uid: priya.uid })).toEqual({ isPaused: true, topics: ["running"] });
  });

  it("and is kept for the one whom she is merged into", async () => {
    await ask("quiet/save", { uid: priya.uid, isPaused: false, topics: ["running"] });
    await ask("contacts/merge", { keep: bo.uid, from: [priya.uid], fromOther: [] });
    expect(await ask("quiet/show", { uid: bo.uid })).toEqual({ isPaused: false, topics: ["running"] });
  });
});
