import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
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

/** A new worker on the same disk; the browser keeps the menu, and the tab in front. */
function startWorker(): void {
  const { tab, page, outside } = fake;
  fake = fakeBrowser();
  Object.assign(fake, { tab, page });
  fake.outside.items = outside.items;
  for (const [key, value] of outside.session) fake.outside.session.set(key, value);
  startBackground();
}

const ask = asker(() => fake);

const article = anArticle("How BM25 ranks documents", {
  url: "https://reading.example/bm25",
  keywords: ["BM25", "search engines"],
  textSample: "A search engine has to decide which documents answer a query best.",
});
const priya = someone("Priya Raman", { projects: ["a search engine"], emails: at("priya@raman.example") });
const rosa = someone("Rosa & Diaz", { emails: at("rosa@diaz.example") });
const bo = someone("Bo Berg");

const journal = (): Promise<Answer<"journal/list">> => ask("journal/list", { query: "", limit: 10 });
const popup = (): Promise<Answer<"popup/open">> => ask("popup/open", {});
const body = (): string => new URL(fake.opened.at(-1) ?? "").searchParams.get("body") ?? "";
const click = (menuItemId: string, info: object = {}): void =>
  fake.outside.menuClicked.dispatch({ menuItemId, editable: false, modifiers: [], ...info }, fake.tab);
const opened = (count = 1): Promise<void> => vi.waitFor(() => expect(fake.opened).toHaveLength(count));
const popupOpened = (): Promise<void> => vi.waitFor(() => expect(fake.outside.popups).toBe(1));
const titles = (parent: string): string[] =>
  fake.outside.items.filter(({ parentId }) => parentId === parent).map(({ title }) => title);

/** All three are in the menu, and it is made to the end. */
const settled = (): Promise<void> =>
  vi.waitFor(() => {
    expect(titles("keep")).toHaveLength(4);
    expect(fake.outside.session.get("menu")).not.toBe("half");
  });

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  fake.page = article;
  startWorker();
  for (const contact of [priya, rosa, bo]) await ask("contacts/save", { contact });
  await ask("settings/save", { mail: "gmail" });
});

describe("the menu", () => {
  it("is made on install: people, then the rest, each item with its uid", async () => {
    fake.outside.installed.dispatch({ reason: "update" });
    await vi.waitFor(() =>
      expect(titles("share")).toEqual([
        "Bo Berg",
        "Priya Raman",
        "Rosa && Diaz",
        "Best for this page…",
        "Someone else…",
      ]),
    );
    await vi.waitFor(() =>
      expect(titles("keep")).toEqual(["Bo Berg", "Priya Raman", "Rosa && Diaz", "Someone else…"]),
    );
    await vi.waitFor(() => expect(fake.outside.items.at(-1)).toMatchObject({ id: "add" }));
    expect(fake.outside.items.map(({ id }) => id)).toContain(`share/${priya.uid}`);
  });

  it("is made again when somebody is shared with most, and never twice at once", async () => {
    await ask("share/open", { to: { uid: rosa.uid }, page: article, tabId: 1 });
    fake.outside.startup.dispatch();
    fake.outside.installed.dispatch({ reason: "update" });
    await ask("contacts/save", { contact: someone("Ana Lind") });
    await vi.waitFor(() =>
      expect(titles("share").slice(0, 4)).toEqual(["Rosa && Diaz", "Ana Lind", "Bo Berg", "Priya Raman"]),
    );
    await vi.waitFor(() => expect(titles("keep")).toHaveLength(5));
    expect(new Set(fake.outside.items.map(({ id }) => id)).size).toBe(fake.outside.items.length);
  });

  it("does not name somebody for whom nothing is to be suggested, until that is taken back", async () => {
    await settled();
    const { undoId } = await ask("quiet/save", { uid: rosa.uid, isPaused: true, topics: [] });
    await vi.waitFor(() => expect(titles("keep")).toEqual(["Bo Berg", "Priya Raman", "Someone else…"]));
    await ask("undo/apply", { undoId });
    await settled();
    expect(titles("keep")).toContain("Rosa && Diaz");
  });

  it("is made whole again where the worker was stopped in the middle", async () => {
    await settled();
    const whole = structuredClone(fake.outside.items);
    fake.outside.items = whole.slice(0, 3);
    fake.outside.session.set("menu", "half");
    startWorker();
    await vi.waitFor(() => expect(fake.outside.items).toEqual(whole));
  });

  it("is left alone by a new worker in which nobody changed", async () => {
    await settled();
    startWorker();
    await ask("contacts/save", { contact: { ...priya, note: "met in May" } });
    await popup();
    expect(fake.outside.rebuilt).toBe(0);
  });

  it("stays as it is when something else changes", async () => {
    await settled();
    const { rebuilt } = fake.outside;
    await ask("contacts/save", { contact: { ...priya, note: "met in May" } });
    await ask("settings/save", { theme: "dark" });
    await popup();
    expect(fake.outside.rebuilt).toBe(rebuilt);
  });
});

describe("the menu where noticing has read the page in front", () => {
  const inFront = { id: 1, url: article.url, title: "", index: 0, active: true };

  it("begins with those whom it would help, and follows the tab", async () => {
    fake.tab = inFront;
    fake.reading.permit();
    await ask("noticing/switch", { on: true });
    const { remember } = await import("../../../../src/background/noticing/noticed");
    remember(1, { page: article, address: article.url, helped: [priya.uid] });
    await vi.waitFor(() => expect(titles("share")[0]).toBe("Priya Raman"));
    fake.tab = { ...inFront, url: "https://reading.example/other" };
    fake.outside.activated.dispatch({ tabId: 1 });
    await vi.waitFor(() => expect(titles("share")[0]).toBe("Bo Berg"));
  });

  it("listens to no tab while noticing is off", async () => {
    startWorker();
    expect(fake.outside.activated.size).toBe(1);
    await vi.waitFor(() => expect(fake.outside.activated.size).toBe(0));
  });
});

describe("“Share with contact”", () => {
  it("does exactly what the popup does, in a worker that was started for it", async () => {
    startWorker();
    click(`share/${priya.uid}`);
    await opened();
    expect(new URL(fake.opened[0] ?? "").searchParams.get("to")).toBe("priya@raman.example");
    expect(body()).toContain(article.url);
    expect(await journal()).toMatchObject([{ act: "share", names: ["Priya Raman"], channel: "email" }]);
    expect((await popup()).banner).toMatchObject({ name: "Priya Raman", status: "opened" });
  });

  it("quotes the selection", async () => {
    click(`share/${priya.uid}`, { selectionText: "Term frequency\nsaturates.\u202e" });
    await opened();
    expect(body()).toMatch(/\n\n> Term frequency\n> saturates\.$/);
  });

  it("takes of a link its clean address and its own text, and reads nothing", async () => {
    fake.page = anArticle("must not be read");
    click(`share/${priya.uid}`, {
      linkUrl: "https://other.example/roses?utm_source=x",
      linkText: "Pruning roses",
      selectionText: "something else",
    });
    await opened();
    expect(body()).toMatch(/\n\nPruning roses\nhttps:\/\/other\.example\/roses$/);
  });

  it("goes by the address where the browser does not tell the link's text", async () => {
    click(`share/${priya.uid}`, { linkUrl: "https://other.example/roses" });
    await opened();
    expect(new URL(fake.opened[0] ?? "").searchParams.get("su")).toBe("https://other.example/roses");
  });

  it.each([
    ["a private page", { tab: "https://mail.google.com/mail/u/0/#inbox" }, "private"],
    ["a private link", { linkUrl: "https://mail.google.com/mail/u/0/#inbox" }, "private"],
    ["a link that is no address of the web", { linkUrl: "mailto:ana@lind.example" }, "nothing"],
  ])(
    "shares and keeps nothing of %s, and the popup says so",
    async (_what, over: { tab?: string; linkUrl?: string }, mode) => {
      const { tab, ...info } = over;
      if (tab) fake.tab = { ...fake.tab, url: tab };
      click(`share/${priya.uid}`, { ...info, selectionText: "a secret" });
      await popupOpened();
      expect(await popup()).toMatchObject({ mode, page: null, intent: { quote: "" } });
      expect(await journal()).toEqual([]);
      click(`keep/${priya.uid}`, info);
      await vi.waitFor(() => expect(fake.outside.popups).toBe(2));
      expect((await ask("shelf/list", { uid: priya.uid }))?.things).toEqual([]);
      expect(fake.opened).toEqual([]);
    },
  );

  it("asks in the popup where mail is not chosen yet, once, with nothing recorded before", async () => {
    globalThis.indexedDB = new IDBFactory();
    startWorker();
    await ask("contacts/save", { contact: priya });
    click(`share/${priya.uid}`, { selectionText: "Term frequency saturates." });
    await popupOpened();
    expect(await journal()).toEqual([]);
    startWorker();
    const view = await popup();
    expect(view).toMatchObject({
      page: { url: article.url },
      wasRead: true,
      intent: {
        quote: "Term frequency saturates.",
        shareWith: { uid: priya.uid, name: "Priya Raman" },
        find: null,
        isSharing: true,
        isLogging: false,
      },
    });
    expect((await popup()).intent).toBeNull();
  });

  it("copies in the popup where only a name is known; with no popup to open, in a window", async () => {
    fake.outside.opensPopup = false;
    click(`share/${bo.uid}`);
    await vi.waitFor(() => expect(fake.outside.windows).toHaveLength(1));
    expect(await journal()).toEqual([]);
    fake.tab = { id: 9, url: fake.outside.windows[0] ?? "", title: "", index: 0 };
    expect(await popup()).toMatchObject({ tabId: 1, intent: { shareWith: { uid: bo.uid } } });
  });

  it("takes the share back where the channel does not open, and goes on in the popup", async () => {
    fake.refuseToOpen = true;
    click(`share/${priya.uid}`);
    await popupOpened();
    expect(await journal()).toEqual([]);
    expect(await popup()).toMatchObject({ banner: null, intent: { shareWith: { uid: priya.uid } } });
  });

  it("is not told to a popup over another tab", async () => {
    click(`share/${bo.uid}`);
    await popupOpened();
    fake.tab = { ...fake.tab, id: 2 };
    expect((await popup()).intent).toBeNull();
  });

  it("looks for somebody where the person was deleted a moment ago", async () => {
    await ask("contacts/delete", { uids: [priya.uid] });
    click(`share/${priya.uid}`);
    await popupOpened();
    expect(await popup()).toMatchObject({ intent: { shareWith: null, find: "" } });
  });

  it("opens the popup with the page for “Best for this page…”, and the search for “Someone else…”", async () => {
    click("best", { selectionText: "saturates" });
    await popupOpened();
    const best = await popup();
    expect(best.suggestions.map(({ name }) => name)).toEqual(["Priya Raman"]);
    expect(best.intent).toEqual({
      quote: "saturates",
      shareWith: null,
      find: null,
      isSharing: true,
      isLogging: false,
    });
    click("share-else", { linkUrl: "https://other.example/roses" });
    await vi.waitFor(() => expect(fake.outside.popups).toBe(2));
    expect(await popup()).toMatchObject({
      page: { url: "https://other.example/roses" },
      wasRead: false,
      intent: { find: "" },
    });
  });
});

describe("“Keep for contact”", () => {
  it("keeps the page with the passage, marks the tab, and tells of it in the next popup", async () => {
    click(`keep/${bo.uid}`, { selectionText: "Term frequency saturates." });
    await vi.waitFor(() => expect(fake.outside.badges.get(1)).toBe("✓"));
    startWorker();
    fake.outside.badges.set(1, "✓");
    const { banner, keptFor } = await popup();
    expect(banner).toMatchObject({ name: "Bo Berg", status: "kept" });
    expect(keptFor).toEqual([bo.uid]);
    await vi.waitFor(() => expect(fake.outside.badges.has(1)).toBe(false));
    expect((await ask("shelf/list", { uid: bo.uid }))?.things).toMatchObject([
      { url: article.url, quote: "Term frequency saturates." },
    ]);
    await ask("undo/apply", { undoId: banner?.undoId ?? "" });
    expect(await popup()).toMatchObject({ banner: null, keptFor: [] });
  });

  it("leaves a number on the badge alone, and brings back the one that the mark covered", async () => {
    fake.outside.badges.set(1, "2");
    await popup();
    expect(fake.outside.badges.get(1)).toBe("2");
    click(`keep/${bo.uid}`);
    await vi.waitFor(() => expect(fake.outside.badges.get(1)).toBe("✓"));
    await popup();
    await vi.waitFor(() => expect(fake.outside.badges.get(1)).toBe("2"));
  });
});

describe("“Add to contacts”", () => {
  const linkedin = {
    id: 1,
    url: "https://www.linkedin.com/in/ana-lind",
    title: "Ana Lind | LinkedIn",
    index: 0,
  };

  it("adds by address and title alone, shows the person, and can be taken back", async () => {
    fake.tab = linkedin;
    click("add");
    await popupOpened();
    const view = await popup();
    expect(view).toMatchObject({
      mode: "person",
      person: { name: "Ana Lind" },
      banner: { name: "Ana Lind", status: "added" },
      intent: { isSharing: false },
    });
    await ask("undo/apply", { undoId: view.banner?.undoId ?? "" });
    expect(await ask("contacts/list", {})).toHaveLength(3);
  });

  it("shows who is known already, and does not add a second one", async () => {
    await ask("contacts/save", { contact: { ...bo, socialProfiles: [linkedin.url] } });
    fake.tab = linkedin;
    click("add");
    await popupOpened();
    expect(await popup()).toMatchObject({ person: { name: "Bo Berg" }, banner: null });
    expect(await ask("contacts/list", {})).toHaveLength(3);
  });
});

describe("the command “Share with the top suggestion”", () => {
  it("shares with whom the page would help most, and then with nobody", async () => {
    fake.outside.command.dispatch("share-top", fake.tab);
    await opened();
    expect(await journal()).toMatchObject([{ names: ["Priya Raman"] }]);
    fake.outside.command.dispatch("share-top", fake.tab);
    await popupOpened();
    expect(await journal()).toHaveLength(1);
    expect(await popup()).toMatchObject({ intent: { shareWith: null, find: null, isSharing: true } });
  });

  it("finds the tab in front where the browser does not name it, and leaves private pages alone", async () => {
    fake.tab = { ...fake.tab, url: "https://mail.google.com/mail/u/0/#inbox" };
    fake.outside.command.dispatch("share-top", undefined);
    await popupOpened();
    expect(await popup()).toMatchObject({ mode: "private", page: null });
    fake.outside.command.dispatch("something-else", fake.tab);
    expect(await journal()).toEqual([]);
  });
});

describe("the command “Log an act”", () => {
  it("opens the popup, which asks for whom, on any page and on private ones", async () => {
    fake.outside.command.dispatch("log-act", fake.tab);
    await popupOpened();
    expect(await popup()).toMatchObject({ intent: { isLogging: true, isSharing: false } });
    expect(await journal()).toEqual([]);
  });
});

describe("“gt” in the address bar", () => {
  const suggestions = (text: string): Promise<{ content: string; description: string }[]> =>
    new Promise((resolve) => fake.outside.inputChanged.dispatch(text, resolve));

  it("names people, escaped for Chromium, and says what Enter will do", async () => {
    fake.outside.inputStarted.dispatch();
    expect(fake.outside.defaultSuggestion).toBe("Type the name of the person to share this page with");
    expect(await suggestions("ros")).toEqual([
      { content: "Rosa & Diaz", description: "Share with Rosa &amp; Diaz" },
    ]);
    expect(fake.outside.defaultSuggestion).toBe("Share with Rosa &amp; Diaz");
    expect(await suggestions("<b>")).toEqual([]);
    expect(fake.outside.defaultSuggestion).toBe("Find “&lt;b&gt;” in your contacts");
  });

  it("shares the page in front with the person", async () => {
    fake.outside.inputEntered.dispatch("priya", "currentTab");
    await opened();
    expect(await journal()).toMatchObject([{ names: ["Priya Raman"] }]);
  });

  it("goes on in the popup with the name where nobody is called that", async () => {
    fake.outside.inputEntered.dispatch("Ana Lind", "currentTab");
    await popupOpened();
    expect(await popup()).toMatchObject({ intent: { find: "Ana Lind", isSharing: true } });
    expect(await journal()).toEqual([]);
  });
});
