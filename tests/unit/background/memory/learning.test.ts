import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
import type { Answer } from "../../../../src/protocol/requests";
import { asker } from "../../../fakes/asker";
import { fakeBrowser, type FakeBrowser } from "../../../fakes/browser";
import { anArticle, at, someone } from "../../../fakes/people";

let fake: FakeBrowser;

vi.mock("../../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

const ask = asker(() => fake);

const bm25 = anArticle("How BM25 ranks documents", {
  url: "https://reading.example/bm25",
  textSample:
    "BM25 scores documents for a query by an inverted index. Ranking functions and recall of the query log.",
});
const ranking = anArticle("Learning to rank when clicks lie", {
  url: "https://reading.example/ranking",
  textSample:
    "Ranking functions like BM25 score documents for a query. Recall over a query log and an inverted index.",
});
const priya = someone("Priya Raman", { emails: at("priya@raman.example") });
const bo = someone("Bo Berg");

function startWorker(page = bm25): void {
  fake = fakeBrowser();
  fake.page = page;
  startBackground();
}
const share = (page = bm25, uid = priya.uid): Promise<Answer<"share/open">> =>
  ask("share/open", { to: { uid }, page, tabId: 1, how: { copy: true } });
const suggested = async (page = ranking): Promise<string[]> => {
  fake.page = page;
  return (await ask("popup/open", {})).suggestions.map(({ uid }) => uid);
};
const learned = (uid = priya.uid): Promise<Answer<"lessons/list">> => ask("lessons/list", { uid });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  globalThis.indexedDB = new IDBFactory();
  startWorker();
  for (const contact of [priya, bo]) await ask("contacts/save", { contact });
});

afterEach(() => vi.useRealTimers());

describe("after a share", () => {
  it("its topics are offered at once and when the popup opens next, and no more after that", async () => {
    const shared = await share();
    const offer = shared.outcome === "copy" ? shared.offer : null;
    expect(offer).toMatchObject({ uid: priya.uid, name: "Priya" });
    expect(offer?.topics).toContain("search engines");
    const { offer: again, banner } = await ask("popup/open", {});
    expect(again).toEqual(offer);
    await ask("banner/seen", { undoId: banner?.undoId ?? "" });
    expect((await ask("popup/open", {})).offer).toBeNull();
  });

  it("what she cares about already is not offered, however it is written", async () => {
    await ask("contacts/save", { contact: { ...priya, interests: ["Search engine", "bm25"] } });
    const shared = await share();
    const topics = shared.outcome === "copy" ? (shared.offer?.topics ?? []) : [];
    expect(topics.map((topic) => topic.toLowerCase())).not.toContain("search engines");
    expect(topics.map((topic) => topic.toLowerCase())).not.toContain("bm25");
  });

  it("a topic that is accepted makes her the one for the next page on it, also where the share is forgotten", async () => {
    await share();
    await ask("contacts/change", { uids: [priya.uid], change: { interests: ["search engines"] } });
    await ask("lessons/forget", { uid: priya.uid, ids: (await learned()).map(({ id }) => id) });
    expect(await suggested()).toEqual([priya.uid]);
  });

  it("kept things sent together offer their topics together", async () => {
    const { kind, url, title } = bm25;
    await ask("shelf/keep", { to: priya.uid, page: { kind, url, title } });
    const shared = await ask("shelf/share", { uid: priya.uid, tabId: 1, how: { copy: true } });
    expect(shared.outcome === "copy" && shared.offer?.topics).toContain("search engines");
  });
});

describe("sharing teaches", () => {
  it("from the first share: Priya is suggested for the next page like it", async () => {
    expect(await suggested()).toEqual([]);
    await share();
    expect(await suggested()).toEqual([priya.uid]);
    expect(await learned()).toMatchObject([{ says: "shared", title: bm25.title }]);
    expect(await learned(bo.uid)).toEqual([]);
  });

  it("and still knows it after the worker was gone", async () => {
    await share();
    startWorker(ranking);
    expect(await suggested()).toEqual([priya.uid]);
  });

  it("what is undone was not learned", async () => {
    await share();
    const { banner } = await ask("popup/open", {});
    await ask("undo/apply", { undoId: banner?.undoId ?? "" });
    expect(await learned()).toEqual([]);
    expect(await suggested()).toEqual([]);
  });

  it("what was not sent was not learned", async () => {
    const shared = await ask("share/open", {
      to: { uid: priya.uid },
      page: bm25,
      tabId: 1,
      how: { mail: "app" },
    });
    if (shared.outcome !== "opened") throw new Error(shared.outcome);
    expect(await learned()).toHaveLength(1);
    await ask("act/sent", { entryId: shared.banner.undoId, isSent: false });
    expect(await learned()).toEqual([]);
  });

  it("a no is learned, too, and can be taken back", async () => {
    const { undoId } = await ask("share/dismiss", { uid: priya.uid, page: bm25 });
    expect(await learned()).toMatchObject([{ says: "dismissed", title: bm25.title }]);
    await ask("undo/apply", { undoId });
    expect(await learned()).toEqual([]);
  });

  it("what it taught can be taken away on the person's page, and brought back", async () => {
    await share();
    const [one] = await learned();
    const { undoId } = await ask("lessons/forget", { uid: priya.uid, ids: [one?.id ?? ""] });
    expect(await learned()).toEqual([]);
    expect(await suggested()).toEqual([]);
    await ask("undo/apply", { undoId });
    expect(await suggested()).toEqual([priya.uid]);
  });

  it("goes with the person, and comes back with them", async () => {
    await share();
    const { undoId } = await ask("contacts/delete", { uids: [priya.uid] });
    expect(await learned()).toEqual([]);
    await ask("undo/apply", { undoId });
    expect(await learned()).toHaveLength(1);
  });

  it("is in the backup, without a sentence of what was read", async () => {
    await share();
    const { text } = await ask("backup/print", {});
    expect(text).toContain('"says":"shared"');
    expect(text).not.toContain("scores documents for a query");
  });
});
