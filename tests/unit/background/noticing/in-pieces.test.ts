import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
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

const ask = asker(() => fake);

const url = "https://reading.example/bm25";
const sentence = "A search engine has to decide which documents answer a query best.";
const article = anArticle("How BM25 ranks documents", {
  url,
  keywords: ["BM25", "search engines"],
  textSample: Array.from({ length: 100 }, () => sentence).join(" "),
});
const priya = someone("Priya Raman", { projects: ["a search engine"], emails: at("priya@raman.example") });

type From = NonNullable<Parameters<FakeBrowser["send"]>[1]>;
const fromTab = (id: number, address: string): From => ({
  id: "goodturn",
  url: address,
  frameId: 0,
  tab: { id, url: address },
});
const notice = (page: unknown, from: From = fromTab(1, url)): Promise<unknown> =>
  fake.send({ name: "page/noticed", ask: { at: from.tab?.url, page } }, from);
const badge = () => fake.outside.badges.get(1) ?? "";

/** The slices that wait until nobody else asks for anything; a test gives them their turns. */
let waiting: (() => void)[] = [];

/** Gives every slice its turn as it asks for it, from now on. */
function letGoOn(): void {
  const turn = (goOn: () => void): void => void setTimeout(goOn);
  waiting.splice(0).forEach(turn);
  waiting.push = (...more) => {
    more.forEach(turn);
    return 0;
  };
}

/** Gives so many slices their turn, one after the other. */
async function goOnFor(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) {
    await untilItWaits();
    waiting.shift()?.();
  }
  await untilItWaits();
}

/** A new worker on the same disk; the browser keeps the permission, and the tab is as it was. */
function startNextWorker(): void {
  const { tab, page } = fake;
  fake = fakeBrowser();
  Object.assign(fake, { tab, page });
  fake.reading.permit();
  startBackground();
  waiting = [];
}

const untilItWaits = () => vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  startBackground();
  await ask("contacts/save", { contact: priya });
  fake.reading.permit();
  await ask("noticing/switch", { on: true });
  // Every step is as long as a slice.
  let clock = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (clock += 5));
  waiting = [];
  vi.stubGlobal("scheduler", {
    postTask: (work: () => void, { priority }: { priority: string }) => {
      if (priority !== "background") throw new Error("Whoever asks meanwhile would wait.");
      return new Promise<void>((resolve) => {
        waiting.push(() => {
          work();
          resolve();
        });
      });
    },
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("a page that noticing reads and ranks in pieces", () => {
  it("gets the number that it would get at once", async () => {
    letGoOn();
    expect(await notice(article)).toEqual({ ok: true, answer: { goOn: true } });
    expect(badge()).toBe("1");
  });

  it("lets the popup have its answer between two pieces", async () => {
    fake.page = { ...article };
    const noticed = notice(article);
    await untilItWaits();
    const { suggestions } = await ask("popup/open", {});
    expect(suggestions.map(({ uid }) => uid)).toEqual([priya.uid]);
    // Not a single further piece was done meanwhile.
    expect(waiting).toHaveLength(1);
    expect(badge()).toBe("");
    letGoOn();
    await noticed;
    expect(badge()).toBe("1");
  });

  it("lets the popup have it wherever a new worker is, also while it opens what it ranks with", async () => {
    fake.page = { ...article };
    const ana = someone("Ana Lind", { interests: ["bread"] });
    await ask("contacts/save", { contact: ana });
    // Enough to learn from that it is more than one piece.
    for (let at = 0; at < 24; at += 1) {
      const page = anArticle(`A loaf for the weekend, ${at}`, { url: `https://reading.example/bread/${at}` });
      await ask("share/dismiss", { uid: ana.uid, page });
    }
    for (const place of [0, 3, 6, 12, 18, 24, 30]) {
      // Each gets a page that it has not seen, and goes on to no other piece while the popup is answered.
      startNextWorker();
      const noticed = notice({ ...article });
      await goOnFor(place);
      const { suggestions } = await ask("popup/open", {});
      expect(suggestions.map(({ uid }) => uid)).toEqual([priya.uid]);
      letGoOn();
      await noticed;
      expect(badge()).toBe("1");
    }
  });

  it("lights no badge where the tab was closed or is somewhere else by then", async () => {
    const noticed = notice(article);
    await untilItWaits();
    fake.tab = { ...fake.tab, url: "https://reading.example/bread" };
    letGoOn();
    await noticed;
    expect(badge()).toBe("");
    const { helpedIn } = await import("../../../../src/background/noticing/noticed");
    expect(helpedIn(1, url)).toEqual([]);
  });

  it("is left where it is once the tab's next page asks to be read", async () => {
    const noticed = notice(article);
    await untilItWaits();
    const next = "https://reading.example/bread";
    await fake.send({ name: "page/permit", ask: { at: next, moved: false } }, fromTab(1, next));
    waiting.splice(0).forEach((goOn) => goOn());
    await noticed;
    expect(waiting).toEqual([]);
    expect(badge()).toBe("");
  });

  it("goes on where only the same document asks again", async () => {
    const noticed = notice(article);
    await untilItWaits();
    await fake.send({ name: "page/permit", ask: { at: url, moved: false } }, fromTab(1, url));
    letGoOn();
    await noticed;
    expect(badge()).toBe("1");
  });

  it("makes way for a later page of the same tab, which may be done sooner", async () => {
    const first = notice(article);
    await untilItWaits();
    const bread = anArticle("A loaf for the weekend", { url, textSample: "Flour, water and salt." });
    const second = notice(bread);
    letGoOn();
    await Promise.all([first, second]);
    expect(badge()).toBe("");
  });

  it("is taken back where it is found private in between", async () => {
    const noticed = notice(article);
    await untilItWaits();
    expect(await notice("private")).toEqual({ ok: true, answer: { goOn: false } });
    letGoOn();
    await noticed;
    expect(badge()).toBe("");
  });

  it("lights no badge where noticing was switched off in between", async () => {
    const noticed = notice(article);
    await untilItWaits();
    const off = ask("noticing/switch", { on: false });
    letGoOn();
    await Promise.all([noticed, off]);
    expect(badge()).toBe("");
  });

  it("counts whoever was added in between, and not whoever got it in between", async () => {
    const noticed = notice(article);
    // It is judged by then, and whom it helps is being worked out.
    await goOnFor(10);
    await ask("share/dismiss", { uid: priya.uid, page: article });
    await ask("contacts/save", { contact: someone("Ana Lind", { interests: ["BM25"] }) });
    await ask("contacts/save", { contact: someone("Noor Aziz", { interests: ["search engines"] }) });
    letGoOn();
    await noticed;
    expect(badge()).toBe("2");
  });

  it("loses nothing where the worker ends between two pieces: the next one reads it like any other", async () => {
    void notice(article);
    await untilItWaits();
    startNextWorker();
    expect(await ask("contacts/show", { uid: priya.uid })).toMatchObject({ fn: "Priya Raman" });
    letGoOn();
    await notice(article);
    expect(badge()).toBe("1");
  });
});
