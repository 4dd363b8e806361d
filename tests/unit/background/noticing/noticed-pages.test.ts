import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
import { emptyPage, type Page } from "../../../../src/core/page/page";
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
const priya = someone("Priya Raman", { projects: ["a search engine"], emails: at("priya@raman.example") });

const url = "https://reading.example/bm25";
const article = (where = url) =>
  anArticle("How a search engine ranks documents", {
    url: where,
    keywords: ["search engines"],
    textSample: "A search engine has to decide which documents answer a query best.",
  });

/** Somebody reads this page, with noticing on. */
async function read(page: Page): Promise<void> {
  fake.tab.url = page.url;
  const sender = { id: "goodturn", url: page.url, frameId: 0, tab: { id: 1, url: page.url } };
  await fake.send({ name: "page/noticed", ask: { at: page.url, page } }, sender);
}
const remembered = async () =>
  (await ask("today/show", {})).read.map(({ page, name }) => `${page.url} ${name}`);
const waitFor = (count: number) => vi.waitFor(async () => expect(await remembered()).toHaveLength(count));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-23T12:00:00Z") });
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  startBackground();
  await ask("contacts/save", { contact: priya });
  fake.reading.permit();
  await ask("noticing/switch", { on: true });
});
afterEach(() => vi.useRealTimers());

describe("what was read this week", () => {
  it("is brought up with whom it would help and why, also by the next worker, for a week", async () => {
    await read(article());
    await waitFor(1);
    fake = fakeBrowser();
    fake.reading.permit();
    startBackground();
    const [found] = (await ask("today/show", {})).read;
    expect(found).toMatchObject({ name: "Priya Raman", page: { url, kind: "article" } });
    expect(found?.evidence[0]).toMatchObject({ field: "projects", phrase: "a search engine" });
    vi.setSystemTime(new Date("2026-11-30T11:59:00Z"));
    expect(await remembered()).toHaveLength(1);
    vi.setSystemTime(new Date("2026-11-30T12:01:00Z"));
    expect(await remembered()).toEqual([]);
  });

  it("is never a page that helps nobody", async () => {
    await read(anArticle("How a slate roof is laid", { url: "https://reading.example/roofs" }));
    await read(article());
    await waitFor(1);
    expect(await remembered()).toEqual([`${url} Priya Raman`]);
    // What it is about changed since: it would help nobody any more.
    await read(anArticle("How a slate roof is laid", { url }));
    await waitFor(0);
  });

  it("is over once it was shared, or is not for them, or they are gone", async () => {
    await read(article());
    await waitFor(1);
    const { undoId } = await ask("share/dismiss", { uid: priya.uid, page: emptyPage("article", url, "") });
    expect(await remembered()).toEqual([]);
    await ask("undo/apply", { undoId });
    await waitFor(1);
    await ask("contacts/delete", { uids: [priya.uid] });
    expect(await remembered()).toEqual([]);
  });

  it("is three pages at most, the last read first", async () => {
    for (const number of [1, 2, 3, 4]) {
      vi.setSystemTime(new Date(`2026-11-23T12:0${number}:00Z`));
      await read(article(`${url}/${number}`));
      await vi.waitFor(async () => expect((await remembered())[0]).toContain(`/${number} `));
    }
    expect((await remembered()).map((line) => line.split(" ")[0]?.at(-1))).toEqual(["4", "3", "2"]);
  });

  it("is forgotten with one click, and not kept any more with one switch", async () => {
    await read(article());
    await waitFor(1);
    await ask("noticed/forget", {});
    expect(await remembered()).toEqual([]);
    await read(article(`${url}/2`));
    await waitFor(1);
    expect((await ask("noticed/remember", { on: false })).remembers).toBe(false);
    expect(await remembered()).toEqual([]);
    await ask("noticed/remember", { on: true });
    expect(await remembered()).toEqual([]);
  });

  it("goes when noticing is switched off", async () => {
    await read(article());
    await waitFor(1);
    await ask("noticing/switch", { on: false });
    fake.reading.permit();
    await ask("noticing/switch", { on: true });
    await waitFor(0);
  });

  it("goes in the one write in which noticing is switched off, so that no worker ends in between", async () => {
    await read(article());
    await waitFor(1);
    const written = vi.spyOn(IDBObjectStore.prototype, "put");
    const removed = vi.spyOn(IDBObjectStore.prototype, "delete");
    await ask("noticing/switch", { on: false });
    const inTransaction = (store: unknown): IDBTransaction | undefined =>
      (store as IDBObjectStore | undefined)?.transaction;
    const off = inTransaction(
      written.mock.contexts[written.mock.calls.findIndex(([, key]) => key === "settings")],
    );
    const gone = inTransaction(
      removed.mock.contexts[
        removed.mock.calls.findIndex(([key]) => JSON.stringify(key).startsWith('"noticed/'))
      ],
    );
    vi.restoreAllMocks();
    expect(off).toBeDefined();
    expect(gone).toBe(off);
  });

  it("is in no backup", async () => {
    await read(article());
    await waitFor(1);
    expect((await ask("backup/print", {})).text).not.toContain(url);
  });
});
