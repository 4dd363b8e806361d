import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
import type { Answer, Ask } from "../../../../src/protocol/requests";
import { asker } from "../../../fakes/asker";
import { fakeBrowser, type FakeBrowser } from "../../../fakes/browser";
import { anArticle, at, someone } from "../../../fakes/people";

let fake: FakeBrowser;

vi.mock("../../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

/** A new worker on the same disk. */
function startWorker(): void {
  fake = fakeBrowser();
  fake.page = bm25;
  startBackground();
}

const ask = asker(() => fake);

const bm25 = anArticle("How BM25 ranks documents", {
  url: "https://reading.example/bm25",
  keywords: ["BM25", "search engines"],
  textSample: "A search engine has to decide which documents answer a query best.",
});
const roses = anArticle("Pruning roses", { url: "https://reading.example/roses" });
const priya = someone("Priya Raman", {
  projects: ["a search engine"],
  note: "is looking for a new job",
  emails: at("priya@raman.example"),
});
const bo = someone("Bo Berg");

const keep = (page = bm25, to = priya.uid, quote?: string): Promise<Answer<"shelf/keep">> => {
  // Clicks are never in the same millisecond; the order of a shelf is by time.
  vi.setSystemTime(Date.now() + 1_000);
  const { kind, url, title } = page;
  return ask("shelf/keep", { to, page: { kind, url, title }, ...(quote === undefined ? {} : { quote }) });
};
const titles = async (uid = priya.uid): Promise<string[] | undefined> =>
  (await ask("shelf/list", { uid }))?.things.map(({ title }) => title);
const send = (how?: Ask<"shelf/share">["how"], uid = priya.uid): Promise<Answer<"shelf/share">> =>
  ask("shelf/share", { uid, tabId: 1, ...(how ? { how } : {}) });
const journal = (): Promise<Answer<"journal/list">> => ask("journal/list", { query: "", limit: 10 });

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  startWorker();
  for (const contact of [priya, bo]) await ask("contacts/save", { contact });
});

afterEach(() => vi.useRealTimers());

describe("keeping a page for Priya", () => {
  it("is still kept when the worker is gone, and the popup says so", async () => {
    expect(await keep()).toMatchObject({ count: 1 });
    expect(await keep(roses)).toMatchObject({ count: 2 });
    startWorker();
    expect(await titles()).toEqual(["How BM25 ranks documents", "Pruning roses"]);
    const { keptFor, suggestions } = await ask("popup/open", {});
    expect(keptFor).toEqual([priya.uid]);
    expect(suggestions[0]).toMatchObject({ name: "Priya Raman", shelf: 2 });
    expect(await ask("people/show", { uid: bo.uid })).toMatchObject({ shelf: 0 });
  });

  it("is said by a popup that was opening while it was kept from the menu", async () => {
    const { scripting } = fake.api as { scripting: { executeScript(injection: unknown): Promise<unknown> } };
    const inject = scripting.executeScript.bind(scripting);
    vi.spyOn(scripting, "executeScript").mockImplementationOnce(async (injection) => {
      await keep();
      return inject(injection);
    });
    const { keptFor, suggestions } = await ask("popup/open", {});
    expect(keptFor).toEqual([priya.uid]);
    expect(suggestions[0]).toMatchObject({ name: "Priya Raman", shelf: 1 });
  });

  it("changes nothing the second time, unless there is a new passage to keep", async () => {
    await keep();
    expect(await keep()).toEqual({ undoId: null, count: 1 });
    const { undoId } = await keep(bm25, priya.uid, "Rare words weigh more.");
    expect((await ask("shelf/list", { uid: priya.uid }))?.things[0]?.quote).toBe("Rare words weigh more.");
    await ask("undo/apply", { undoId: undoId ?? "" });
    expect((await ask("shelf/list", { uid: priya.uid }))?.things).toMatchObject([{ quote: "" }]);
  });

  it("is taken back with Undo", async () => {
    const { undoId } = await keep();
    await ask("undo/apply", { undoId: undoId ?? "" });
    expect(await titles()).toEqual([]);
  });

  it("keeps nothing of a private page, nothing of her page but kind, address and title, and nothing for nobody", async () => {
    const inbox = {
      kind: "article" as const,
      url: "https://mail.google.com/mail/u/0/#inbox",
      title: "Inbox",
    };
    await expect(ask("shelf/keep", { to: priya.uid, page: inbox })).rejects.toThrow("bad-request");
    const page = { ...inbox, kind: "private" as const, url: "https://reading.example/" };
    await expect(ask("shelf/keep", { to: priya.uid, page })).rejects.toThrow("bad-request");
    await expect(keep(bm25, "somebody else")).rejects.toThrow("gone");
    await keep(bm25);
    expect(JSON.stringify(await ask("shelf/list", { uid: priya.uid }))).not.toContain("has to decide");
  });

  it("tells two people apart whose identities look alike", async () => {
    for (const uid of ["a", "a/b", "a%2Fb"]) {
      await ask("contacts/save", { contact: { ...someone(`Person ${uid}`), uid } });
      await keep(bm25, uid);
    }
    for (const uid of ["a", "a/b", "a%2Fb"]) expect(await titles(uid)).toHaveLength(1);
    await ask("contacts/delete", { uids: ["a"] });
    expect(await titles("a/b")).toHaveLength(1);
  });
});

describe("sending it together", () => {
  beforeEach(async () => {
    await keep();
    await keep(roses);
  });

  it("asks once which mail is theirs, and records nothing before it knows", async () => {
    expect(await send()).toEqual({ outcome: "choose-mail" });
    expect(await journal()).toEqual([]);
    expect(await titles()).toHaveLength(2);
  });

  it("opens one mail to exactly Priya with both links and nothing that is noted of her", async () => {
    expect(await send({ mail: "gmail" })).toMatchObject({
      outcome: "opened",
      banner: { name: "Priya Raman" },
    });
    expect(fake.opened).toHaveLength(1);
    const { searchParams } = new URL(fake.opened[0] ?? "");
    expect(searchParams.getAll("to")).toEqual(["priya@raman.example"]);
    expect(searchParams.get("su")).toBe("How BM25 ranks documents, and more");
    expect(searchParams.get("body")).toBe(
      `Hi Priya, a few things that made me think of you.\n\n${bm25.title}\n${bm25.url}\n\n${roses.title}\n${roses.url}`,
    );
  });

  it("is one act in the journal; both pages count as shared, and the shelf is empty", async () => {
    await send({ mail: "gmail" });
    const entries = await journal();
    expect(entries).toMatchObject([{ act: "share", names: ["Priya Raman"], page: { url: bm25.url } }]);
    expect(entries[0]?.words).toContain(roses.url);
    expect(await titles()).toEqual([]);
    expect((await ask("popup/open", {})).suggestions).toEqual([]);
    expect(await send()).toEqual({ outcome: "nothing-kept" });
  });

  it("is told of in the next popup, and one Undo brings everything back, even after the worker died", async () => {
    await send({ mail: "gmail" });
    startWorker();
    const { banner } = await ask("popup/open", {});
    expect(await ask("undo/apply", { undoId: banner?.undoId ?? "" })).toMatchObject({
      kind: "share",
      kept: 0,
    });
    expect(await titles()).toEqual(["How BM25 ranks documents", "Pruning roses"]);
    expect(await journal()).toEqual([]);
    expect((await ask("popup/open", {})).suggestions).toHaveLength(1);
  });

  it("copies the draft for somebody of whom only the name is known, then learns how they are reached", async () => {
    await keep(bm25, bo.uid);
    const shared = await send(undefined, bo.uid);
    if (shared.outcome !== "copy") throw new Error("Bo has no channel yet.");
    expect(shared.text).toContain(bm25.url);
    const reach = { entryId: shared.entryId, tabId: 1, address: "+44 7700 900123" };
    expect(await ask("share/reach", reach)).toMatchObject({ outcome: "opened" });
    expect(fake.opened[0]).toMatch(/^https:\/\/wa\.me\/447700900123\?text=/);
    await ask("undo/apply", { undoId: shared.entryId });
    expect(await titles(bo.uid)).toHaveLength(1);
  });

  it("leaves on the shelf what did not fit into one draft", async () => {
    const quote = "x".repeat(2_000);
    for (let place = 0; place < 30; place += 1) {
      await keep(anArticle(`Thing ${place}`, { url: `https://reading.example/${place}` }), bo.uid, quote);
    }
    await send({ copy: true }, bo.uid);
    const left = await titles(bo.uid);
    expect(left?.length).toBeGreaterThan(0);
    expect(left?.at(-1)).toBe("Thing 29");
    expect(await journal()).toHaveLength(1);
  });

  it("takes a page off the shelf when it is shared by itself", async () => {
    await ask("share/open", { to: { uid: priya.uid }, page: bm25, tabId: 1, how: { mail: "gmail" } });
    expect(await titles()).toEqual(["Pruning roses"]);
  });
});

describe("talking about it", () => {
  beforeEach(async () => {
    await keep();
    await keep(roses);
  });

  it("opens the calendar beside the user's mail with both titles; the things stay until they talked", async () => {
    await ask("settings/save", { mail: "outlook" });
    expect(await ask("shelf/agenda", { uid: priya.uid, tabId: 1 })).toMatchObject({ calendars: ["outlook"] });
    const event = new URL(fake.opened[0] ?? "");
    expect(event.searchParams.get("subject")).toBe("Talk with Priya Raman");
    expect(event.searchParams.get("body")).toContain("How BM25 ranks documents");
    expect(event.searchParams.get("body")).toContain("Pruning roses");
    expect(await titles()).toHaveLength(2);
    expect(await journal()).toEqual([]);
  });

  it("hands over the text and opens nothing where nobody knows which calendar is theirs", async () => {
    const { text, calendars } = await ask("shelf/agenda", { uid: priya.uid, tabId: 1 });
    expect(text).toBe(`${bm25.title}\n${bm25.url}\n\n${roses.title}\n${roses.url}`);
    expect(calendars).toHaveLength(3);
    expect(fake.opened).toEqual([]);
    await ask("shelf/agenda", { uid: priya.uid, tabId: 1, calendar: "google" });
    expect(fake.opened[0]).toMatch(/^https:\/\/calendar\.google\.com\//);
  });

  it("lets go of everything once they talked, and brings it back", async () => {
    const things = (await ask("shelf/list", { uid: priya.uid }))?.things ?? [];
    const { undoId } = await ask("shelf/remove", { uid: priya.uid, ids: things.map(({ id }) => id) });
    expect(await titles()).toEqual([]);
    await ask("undo/apply", { undoId });
    expect(await titles()).toHaveLength(2);
  });
});

describe("a contact who is deleted", () => {
  it("takes the shelf along, and brings it back with Undo", async () => {
    await keep();
    await keep(roses, bo.uid);
    const { undoId } = await ask("contacts/delete", { uids: [priya.uid] });
    expect(await ask("shelf/list", { uid: priya.uid })).toBeNull();
    await ask("contacts/save", { contact: priya });
    expect(await titles()).toEqual([]);
    expect(await titles(bo.uid)).toEqual(["Pruning roses"]);
    await ask("contacts/delete", { uids: [priya.uid] });
    await ask("undo/apply", { undoId });
    expect(await titles()).toEqual(["How BM25 ranks documents"]);
  });
});
