import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../src/background/start";
import type { Ask } from "../../../src/protocol/requests";
import { asker } from "../../fakes/asker";
import { fakeBrowser, type FakeBrowser } from "../../fakes/browser";
import { anArticle, at, someone } from "../../fakes/people";

let fake: FakeBrowser;

vi.mock("../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

/** Start the whole background, as the browser does: a new worker on the same disk. */
function startWorker(): void {
  const { tab, page } = fake ?? fakeBrowser();
  fake = fakeBrowser();
  Object.assign(fake, { tab, page });
  startBackground();
}

const ask = asker(() => fake);

const article = anArticle("How BM25 ranks documents", {
  url: "https://reading.example/bm25",
  description: "What a search engine does with term frequency.",
  keywords: ["BM25", "search engines", "information retrieval"],
  textSample: "A search engine has to decide which documents answer a query best. BM25 ranks them.",
});
const priya = someone("Priya Raman", {
  projects: ["a search engine"],
  interests: ["information retrieval"],
  emails: at("priya@raman.example"),
});
const rosa = someone("Rosa Diaz", { interests: ["pruning roses"], emails: at("rosa@diaz.example") });

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  fake.page = article;
  startWorker();
  for (const contact of [priya, rosa]) await ask("contacts/save", { contact });
});

describe("opening the popup on an article", () => {
  it("names Priya, who is building a search engine, and not Rosa", async () => {
    const view = await ask("popup/open", {});
    expect(view.mode).toBe("share");
    expect(view.suggestions.map(({ name }) => name)).toEqual(["Priya Raman"]);
    expect(view.suggestions[0]?.preview.opening).toContain("a search engine");
  });

  it("says beforehand what anybody would get, found or suggested, and it is what they get", async () => {
    await ask("settings/save", { mail: "gmail" });
    const quote = "BM25 ranks them.";
    const uids = ["gone", rosa.uid, priya.uid];
    const previews = await ask("share/preview", { uids, page: article, quote });
    expect(previews.map(({ uid, opening }) => [uid, opening])).toEqual([
      [rosa.uid, "Hi Rosa, this made me think of you."],
      [priya.uid, "Hi Priya, this made me think of what you are working on: a search engine."],
    ]);
    for (const { uid, subject, opening, pasted } of previews) {
      await ask("share/open", { to: { uid }, page: article, tabId: 1, quote });
      const { searchParams } = new URL(fake.opened.at(-1) ?? "");
      expect(searchParams.get("su")).toBe(subject);
      expect(searchParams.get("body")).toMatch(opening);
      expect(pasted).toBeNull();
    }
  });

  it("opens the draft that was shown with each suggestion, however many others there are", async () => {
    await ask("settings/save", { mail: "gmail" });
    const others = Array.from({ length: 60 }, (_, at) =>
      someone(`Person ${at}`, { interests: ["sailing", "chess"] }),
    );
    const kai = someone("Kai Ott", { projects: ["BM25 tool"], emails: at("kai@ott.example") });
    await ask("contacts/import", { added: [kai, ...others], changed: [] });
    const { suggestions } = await ask("popup/open", {});
    expect(suggestions.map(({ name }) => name)).toContain("Kai Ott");
    for (const { uid, preview } of suggestions) {
      await ask("share/open", { to: { uid }, page: article, tabId: 1 });
      const body = new URL(fake.opened.at(-1) ?? "").searchParams.get("body");
      expect(body?.split("\n", 1)[0]).toBe(preview.opening);
      expect(preview.opening).toMatch(/what you are working on/);
    }
  });

  it("says beforehand that a whole chapter will have to be pasted, and writes nothing for having looked", async () => {
    const quote = "слова ".repeat(100);
    expect(await ask("share/preview", { uids: [rosa.uid], page: article, quote })).toMatchObject([
      { uid: rosa.uid, pasted: "too-long" },
    ]);
    expect(await ask("journal/list", { query: "", limit: 10 })).toEqual([]);
  });

  it("keeps nothing of a private page, and runs no script there", async () => {
    fake.tab = { ...fake.tab, url: "https://mail.google.com/mail/u/0/#inbox", title: "Inbox" };
    const view = await ask("popup/open", {});
    expect(view).toMatchObject({ mode: "private", page: null, suggestions: [], topics: [] });
  });

  it("goes by address and title where the page answers with rubbish", async () => {
    fake.page = { kind: "article", url: "javascript:alert(1)", title: 7 };
    const view = await ask("popup/open", {});
    expect(view.page?.url).toBe("https://reading.example/bm25");
  });

  it("says that a browser's own page cannot be shared", async () => {
    fake.tab = { ...fake.tab, url: "chrome://settings/" };
    expect(await ask("popup/open", {})).toMatchObject({ mode: "nothing", page: null });
  });
});

describe("sharing with one click", () => {
  const share = (how?: Ask<"share/open">["how"]) =>
    ask("share/open", { to: { uid: priya.uid }, page: article, tabId: 1, ...(how ? { how } : {}) });

  it("asks once which mail is theirs, and records nothing before it knows", async () => {
    expect(await share()).toEqual({ outcome: "choose-mail" });
    expect(await ask("journal/list", { query: "", limit: 10 })).toEqual([]);
    expect(await share({ mail: "gmail" })).toMatchObject({ outcome: "opened" });
    expect((await ask("settings/show", {})).mail).toBe("gmail");
  });

  it("opens the draft to exactly Priya, after it is in the journal", async () => {
    await ask("settings/save", { mail: "app" });
    await share();
    expect(fake.opened).toHaveLength(1);
    const url = new URL(fake.opened[0] ?? "");
    expect(url.protocol).toBe("mailto:");
    expect(url.pathname).toBe("priya@raman.example");
    const [entry] = await ask("journal/list", { query: "", limit: 10 });
    expect(entry).toMatchObject({ act: "share", names: ["Priya Raman"], channel: "email", status: "opened" });
  });

  it("tells of the share in the next popup, even after the worker died, and takes it back", async () => {
    await share({ mail: "app" });
    startWorker();
    const { banner, suggestions } = await ask("popup/open", {});
    expect(banner).toMatchObject({ name: "Priya Raman", status: "opened" });
    expect(suggestions).toEqual([]);
    expect(await ask("undo/apply", { undoId: banner?.undoId ?? "" })).toMatchObject({
      kind: "share",
      kept: 0,
    });
    expect(await ask("journal/list", { query: "", limit: 10 })).toEqual([]);
    const again = await ask("popup/open", {});
    expect(again.banner).toBeNull();
    expect(again.suggestions.map(({ name }) => name)).toEqual(["Priya Raman"]);
  });

  it("hands the text over when the channel cannot be opened", async () => {
    fake.refuseToOpen = true;
    expect(await share({ mail: "gmail" })).toMatchObject({ outcome: "copy", opens: false });
  });

  it("makes a person of a typed name, and of a typed address its mail", async () => {
    const byName = await ask("share/open", { to: { name: "Ana Lind" }, page: article, tabId: 1 });
    expect(byName).toMatchObject({ outcome: "copy", reachable: false, person: { name: "Ana Lind" } });
    await ask("share/open", {
      to: { name: "bo@berg.example" },
      page: article,
      tabId: 1,
      how: { mail: "gmail" },
    });
    expect(new URL(fake.opened[0] ?? "").searchParams.get("to")).toBe("bo@berg.example");
    const names = (await ask("contacts/list", {})).map((contact) => contact.fn || contact.emails[0]?.value);
    expect(names).toEqual(expect.arrayContaining(["Ana Lind", "bo@berg.example"]));
  });

  it("does not make a second Priya when her name is typed", async () => {
    await ask("share/open", { to: { name: "priya raman" }, page: article, tabId: 1, how: { mail: "gmail" } });
    expect(await ask("contacts/list", {})).toHaveLength(2);
  });

  it("learns how Ana is reached, and one Undo takes share, address and person back", async () => {
    const shared = await ask("share/open", { to: { name: "Ana Lind" }, page: article, tabId: 1 });
    if (shared.outcome !== "copy") throw new Error("Ana has no channel yet.");
    const { entryId } = shared;
    expect(await ask("share/reach", { entryId, tabId: 1, address: "no idea" })).toEqual({
      outcome: "unclear",
    });
    startWorker();
    expect(await ask("share/unreached", { entryId })).toEqual({
      uid: shared.person.uid,
      name: "Ana Lind",
      text: shared.text,
      url: article.url,
    });
    const reached = await ask("share/reach", { entryId, tabId: 1, address: "+44 7700 900123" });
    expect(reached).toMatchObject({ outcome: "opened" });
    expect(await ask("share/unreached", { entryId })).toBeNull();
    expect(fake.opened[0]).toMatch(/^https:\/\/wa\.me\/447700900123\?text=/);
    expect(await ask("undo/apply", { undoId: entryId })).toMatchObject({ kept: 0 });
    expect(await ask("share/unreached", { entryId })).toBeNull();
    expect((await ask("contacts/list", {})).map(({ fn }) => fn)).toEqual(["Priya Raman", "Rosa Diaz"]);
  });
});

describe("“Not for Priya”", () => {
  it("is remembered for this page, and can be taken back", async () => {
    const { undoId } = await ask("share/dismiss", { uid: priya.uid, page: article });
    startWorker();
    expect((await ask("popup/open", {})).suggestions).toEqual([]);
    await ask("undo/apply", { undoId });
    expect((await ask("popup/open", {})).suggestions).toHaveLength(1);
  });
});

describe("a profile", () => {
  const person = {
    name: "Ana Lind",
    jobTitle: "Data engineer",
    org: "Northwind",
    description: "",
    urls: [],
    emails: [],
  };
  const profile = {
    ...anArticle("Ana Lind"),
    kind: "profile" as const,
    url: "https://people.example/ana",
    person,
  };

  it("offers to add a stranger, and knows her from then on", async () => {
    fake.tab = { ...fake.tab, url: profile.url };
    fake.page = profile;
    expect(await ask("popup/open", {})).toMatchObject({ mode: "person", person: null });
    await ask("people/add", { page: profile });
    const view = await ask("popup/open", {});
    expect(view.person).toMatchObject({ name: "Ana Lind", line: "Data engineer, Northwind" });
    expect(view.person?.acts[0]).toEqual({ id: "recommend", minutes: 5, reason: { because: "profile" } });
    expect(view.person?.acts).toHaveLength(10);
  });
});

describe("writing a recommendation", () => {
  it("keeps every key, survives the worker, ends in the journal, and can be taken back", async () => {
    const { id } = await ask("draft/begin", { act: "recommend", uid: priya.uid });
    await ask("draft/save", {
      id,
      answers: { strength: "She listens" },
      message: "She listens.",
      edited: false,
      edition: 1,
      meeting: null,
    });
    startWorker();
    expect(await ask("draft/begin", { act: "recommend", uid: priya.uid })).toEqual({ id });
    expect(await ask("draft/show", { id })).toMatchObject({
      contact: { fn: "Priya Raman" },
      draft: { message: "She listens." },
    });
    const done = await ask("draft/finish", { id, open: true });
    if (done.outcome === "choose-mail") throw new Error("LinkedIn is no mail.");
    const { undoId } = done;
    expect(fake.opened.at(-1)).toContain("linkedin.com");
    const [entry] = await ask("journal/list", { query: "listens", limit: 10 });
    expect(entry).toMatchObject({ act: "recommend", words: "She listens.", channel: "linkedin" });
    expect(await ask("draft/show", { id })).toBeNull();
    await ask("undo/apply", { undoId });
    expect(await ask("draft/show", { id })).toMatchObject({ draft: { message: "She listens." } });
  });
});

describe("contacts", () => {
  it("says when nothing was changed, so that there is nothing to take back", async () => {
    const [first] = await ask("contacts/list", {});
    if (!first) throw new Error("Priya is missing.");
    expect((await ask("contacts/save", { contact: first })).undoId).toBeNull();
  });

  it("brings a deleted person back", async () => {
    const { undoId } = await ask("contacts/delete", { uids: [priya.uid] });
    expect(await ask("contacts/list", {})).toHaveLength(1);
    await ask("undo/apply", { undoId });
    expect(await ask("contacts/list", {})).toHaveLength(2);
  });

  it("imports all or nothing, and one Undo takes the import back", async () => {
    const added = Array.from({ length: 300 }, (_, at) => someone(`Person ${at}`));
    const { undoId, count } = await ask("contacts/import", {
      added,
      changed: [{ ...rosa, note: "met in May" }],
    });
    expect(count).toBe(301);
    expect(await ask("contacts/list", {})).toHaveLength(302);
    expect(await ask("undo/apply", { undoId: undoId ?? "" })).toMatchObject({ restored: 301 });
    expect((await ask("contacts/list", {})).find(({ uid }) => uid === rosa.uid)?.note).toBe("");
  });
});

describe("who may ask", () => {
  it("is nobody but our own pages", async () => {
    const message = { name: "contacts/list", ask: {} };
    for (const sender of [
      { id: "goodturn", url: "https://reading.example/bm25" },
      { id: "another", url: "chrome-extension://another/popup.html" },
      {},
    ]) {
      expect(await fake.send(message, sender)).toEqual({ ok: false, code: "not-allowed" });
    }
  });

  it("gets no answer to what is no question of ours, and a refusal of what is malformed", async () => {
    expect(await fake.send({ name: "toString", ask: {} })).toBeUndefined();
    expect(await fake.send({ name: "contacts/steal", ask: {} })).toBeUndefined();
    expect(await fake.send(null)).toBeUndefined();
    expect(await fake.send({ name: "contacts/save", ask: { contact: { uid: "x" } } })).toEqual({
      ok: false,
      code: "bad-request",
    });
  });
});
