import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
import { asker } from "../../../fakes/asker";
import { fakeBrowser, type FakeBrowser } from "../../../fakes/browser";
import { anArticle, at, someone } from "../../../fakes/people";

let fake: FakeBrowser;

vi.mock("../../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

/** A new worker on the same disk; the browser keeps permission and registration. */
function startWorker(): void {
  startBackground();
}

const ask = asker(() => fake);

const url = "https://reading.example/bm25";
const article = anArticle("How BM25 ranks documents", {
  url,
  keywords: ["BM25", "search engines"],
  textSample: "A search engine has to decide which documents answer a query best.",
});
const priya = someone("Priya Raman", { projects: ["a search engine"], emails: at("priya@raman.example") });

type From = Parameters<FakeBrowser["send"]>[1];
const script: NonNullable<From> = { id: "goodturn", url, frameId: 0, tab: { id: 1, url } };
const notice = (page: unknown, from: From = script, where = url): Promise<unknown> =>
  fake.send({ name: "page/noticed", ask: { at: where, page } }, from);
const mayRead = (at = url, moved = false, from: From = script): Promise<unknown> =>
  fake.send({ name: "page/permit", ask: { at, moved } }, from);
const goOn = (is: boolean) => ({ ok: true, answer: { goOn: is } });
const badge = () => fake.outside.badges.get(1) ?? "";

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  startWorker();
  await ask("contacts/save", { contact: priya });
});

async function switchOn(): Promise<void> {
  fake.reading.permit();
  await ask("noticing/switch", { on: true });
}

describe("switching noticing on and off", () => {
  it("is nothing without the permission, and begins when it comes, whoever is left to see it", async () => {
    expect((await ask("noticing/switch", { on: true })).on).toBe(false);
    expect(fake.reading.registered).toEqual([]);
    fake.reading.permit();
    await vi.waitFor(() => expect(fake.reading.registered.map(({ id }) => id)).toEqual(["notice-page"]));
    expect(fake.reading.files).toContainEqual({ tabId: 1, file: "content/notice-page.js" });
    expect((await ask("noticing/show", {})).on).toBe(true);
  });

  it("leaves nothing behind", async () => {
    await switchOn();
    await notice(article);
    expect(badge()).toBe("1");
    expect((await ask("noticing/switch", { on: false })).on).toBe(false);
    expect(fake.reading).toMatchObject({ isPermitted: false, registered: [] });
    expect(badge()).toBe("");
    expect(fake.reading.calls).toContain(1);
    expect(await notice(article)).toEqual(goOn(false));
    expect(badge()).toBe("");
  });

  it("is ended by the next worker where this one ended in the middle: no number stays on a tab", async () => {
    await switchOn();
    await notice(article);
    expect(badge()).toBe("1");
    const { tabs } = fake.api as { tabs: { query(): Promise<unknown> } };
    const stops = vi.spyOn(tabs, "query").mockImplementation(() => new Promise(() => {}));
    void ask("noticing/switch", { on: false });
    await vi.waitFor(() => expect(stops).toHaveBeenCalled());
    expect(badge()).toBe("1");
    stops.mockRestore();
    startWorker();
    await vi.waitFor(() => expect(fake.reading.registered).toEqual([]));
    expect(badge()).toBe("");
  });

  it("is off when the permission was taken back in the browser, and stays so when it is given again", async () => {
    await switchOn();
    fake.reading.withdraw();
    await vi.waitFor(() => expect(fake.reading.registered).toEqual([]));
    expect((await ask("noticing/show", {})).on).toBe(false);
    fake.reading.permit();
    await ask("settings/show", {});
    expect((await ask("noticing/show", {})).on).toBe(false);
  });

  it("registers again after an update has dropped the script", async () => {
    await switchOn();
    fake.reading.registered = [];
    startWorker();
    fake.outside.installed.dispatch({ reason: "update" });
    await vi.waitFor(() => expect(fake.reading.registered).toHaveLength(1));
  });

  it("forgets a wish that was answered with no", async () => {
    await ask("noticing/switch", { on: true });
    fake.outside.startup.dispatch();
    await vi.waitFor(async () => expect((await ask("settings/show", {})).noticing.on).toBe(false));
  });
});

describe("a page that asks whether it may be read", () => {
  const no = { ok: true, answer: null };

  it("gets leave, and what its address tells", async () => {
    await switchOn();
    expect(await mayRead()).toEqual({ ok: true, answer: { address: url, place: "door" } });
  });

  it.each([
    "https://www.linkedin.com/in/priya",
    "https://mail.google.com/mail/u/0/",
    "https://reading.example/login",
  ])("gets none at %s, and what was said of the tab before is taken back", async (where) => {
    await switchOn();
    await notice(article);
    const there = { ...script, url: where, tab: { id: 1, url: where } };
    expect(await mayRead(where, true, there)).toEqual(no);
    expect(badge()).toBe("");
  });

  it("gets none where noticing is off, or goes off, or leaves the site out", async () => {
    expect(await mayRead()).toEqual(no);
    await switchOn();
    await ask("noticing/site", { site: "reading.example", on: false });
    expect(await mayRead()).toEqual(no);
    await ask("noticing/site", { site: "reading.example", on: true });
    expect(await mayRead()).not.toEqual(no);
    fake.reading.withdraw();
    await vi.waitFor(async () => expect(await mayRead()).toEqual(no));
  });
});

describe("a page that was noticed", () => {
  beforeEach(switchOn);

  it("has as its badge the number of people it would help, and nothing of them in the answer", async () => {
    expect(await notice(article)).toEqual(goOn(true));
    expect(badge()).toBe("1");
    const { helpedIn } = await import("../../../../src/background/noticing/noticed");
    expect(helpedIn(1, `${url}#notes`)).toEqual([priya.uid]);
    expect(helpedIn(1, "https://reading.example/else")).toEqual([]);
  });

  it("is nothing to the browser where it would help nobody, unless a number has to go", async () => {
    const { tabs } = fake.api as { tabs: { get: () => Promise<unknown> } };
    const get = vi.spyOn(tabs, "get");
    const bread = anArticle("A loaf for the weekend", { url, textSample: "Flour, water and salt." });
    expect(await notice(bread)).toEqual(goOn(true));
    expect(get).not.toHaveBeenCalled();
    await notice(article);
    expect(badge()).toBe("1");
    await notice(bread);
    expect(badge()).toBe("");
  });

  it("counts no further than its badge does", async () => {
    for (let at = 0; at < 12; at += 1)
      await ask("contacts/save", { contact: someone(`Reader ${at}`, { projects: ["a search engine"] }) });
    await notice(article);
    expect(badge()).toBe("9+");
    const { helpedIn } = await import("../../../../src/background/noticing/noticed");
    expect(helpedIn(1, url)).toHaveLength(10);
  });

  it("loses the number while it is being replaced, and when it is private", async () => {
    await notice(article);
    expect(await mayRead(url, true)).toMatchObject({ ok: true, answer: { address: url } });
    expect(badge()).toBe("");
    await notice(article);
    expect(await notice("private")).toEqual(goOn(false));
    expect(badge()).toBe("");
  });

  it("loses a person to whom it was shared or who was put aside", async () => {
    await notice(article);
    await ask("share/dismiss", { uid: priya.uid, page: article });
    await vi.waitFor(() => expect(badge()).toBe(""));
  });

  it("does not put a number over the mark of what was kept, and takes both off when the page goes", async () => {
    fake.outside.badges.set(1, "✓");
    expect(await notice(article)).toEqual(goOn(true));
    expect(badge()).toBe("✓");
    await mayRead(url, true);
    expect(badge()).toBe("");
  });

  it("keeps its number when the document only asks again", async () => {
    await notice(article);
    await mayRead();
    expect(badge()).toBe("1");
  });

  it("cannot speak for another address than the tab's", async () => {
    expect(await notice(article, script, "https://reading.example/left-behind")).toEqual(goOn(true));
    expect(badge()).toBe("");
  });

  it.each([
    ["a frame", { ...script, frameId: 3 }],
    ["another extension", { ...script, id: "stranger" }],
    ["no tab", { id: "goodturn", url, frameId: 0 }],
    ["a document of another site than the tab's", { ...script, url: "https://evil.example/" }],
    ["our own page", { ...script, url: "chrome-extension://goodturn/src/ui/popup/popup.html" }],
  ])("is not heard from %s", async (_who, from) => {
    expect(await notice(article, from)).toEqual({ ok: false, code: "not-allowed" });
    expect(badge()).toBe("");
  });

  it.each([
    "https://www.linkedin.com/in/priya",
    "https://mail.google.com/mail/u/0/",
    "https://x.example/login",
  ])("is nothing at %s", async (address) => {
    fake.tab = { ...fake.tab, url: address };
    const from = { ...script, url: address, tab: { id: 1, url: address } };
    expect(await notice({ ...article, url: address }, from, address)).toEqual(goOn(false));
    expect(badge()).toBe("");
  });

  it("may ask for nothing else", async () => {
    for (const name of ["contacts/list", "popup/open", "noticing/switch", "noticing/show"]) {
      expect(await fake.send({ name, ask: { on: true } }, script)).toEqual({
        ok: false,
        code: "not-allowed",
      });
    }
  });

  it("is left alone on a site that was switched off, and read again when it is switched on", async () => {
    await notice(article);
    await ask("noticing/site", { site: "reading.example", on: false });
    expect(badge()).toBe("");
    expect(fake.reading.registered[0]?.excludeMatches).toContain("*://*.reading.example/*");
    expect(await notice(article)).toEqual(goOn(false));
    await ask("noticing/site", { site: "reading.example", on: true });
    expect(await notice(article)).toEqual(goOn(true));
    expect(badge()).toBe("1");
  });
});
