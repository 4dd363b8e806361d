import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import fc from "fast-check";
import * as v from "valibot";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../src/background/start";
import { openConnection } from "../../../src/browser/store/connection";
import { reading } from "../../../src/browser/store/transactions";
import { promisifyRequest } from "idb-keyval";
import { noticedPageSchema } from "../../../src/core/noticing/noticed-page";
import { isDerived, noticedKey } from "../../../src/core/store/keys";
import type { FailureCode, RequestName } from "../../../src/protocol/requests";
import { asks, contentAsks, requestNames } from "../../fakes/asks";
import { fakeBrowser, type FakeBrowser } from "../../fakes/browser";
import { goldenStore } from "../../fakes/golden";
import { nearMisses } from "../../fakes/near-misses";
import { anArticle } from "../../fakes/people";

// The same questions every time; more of them, or others: GOODTURN_SEED=7 GOODTURN_FUZZ=20 npx vitest …
fc.configureGlobal({ seed: Number(process.env["GOODTURN_SEED"] ?? 20261129) });
// Far more than it needs, for machines with other work to do.
vi.setConfig({ testTimeout: 120_000 });
const thoroughness = Number(process.env["GOODTURN_FUZZ"] ?? 1);

let fake: FakeBrowser;

vi.mock("../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

/** Why a question may go unanswered here, where the disk works: never for a mistake of ours. */
const expectedCodes: readonly FailureCode[] = ["not-allowed", "bad-request", "gone"];
const contentNames = Object.keys(contentAsks) as (keyof typeof contentAsks)[];

/** A new worker on a disk with a store of the first release. */
async function begin(): Promise<void> {
  globalThis.indexedDB = new IDBFactory();
  await openConnection(indexedDB)("readwrite", (objectStore) => {
    for (const [key, record] of goldenStore(1)) objectStore.put(record, key);
    return promisifyRequest(objectStore.transaction);
  });
  fake = fakeBrowser();
  startBackground();
}

/** Everything that is stored, read beside the worker; what is derived from it may be made anew at any time. */
const stored = async (): Promise<ReadonlyMap<string, unknown>> => {
  const records = await openConnection(indexedDB)("readonly", (objectStore) => reading(objectStore).list(""));
  return new Map([...records].filter(([key]) => !isDerived(key)));
};

/** The answer; a question that is not answered in time hangs. */
async function sent(message: unknown, sender?: object): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const hangs = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("No answer in three seconds.")), 3_000);
  });
  try {
    return await Promise.race([fake.send(message, sender), hangs]);
  } finally {
    clearTimeout(timer);
  }
}

/** Send it: an answer, or a refusal with a closed code that changed nothing and opened nothing. */
async function expectAnswerOrRefusal(message: unknown, sender?: object): Promise<void> {
  const before = await stored();
  const opened = fake.opened.length;
  const reply = await sent(message, sender);
  if (reply === undefined) expect(isAQuestion(message)).toBe(false);
  else if ((reply as { ok: boolean }).ok) {
    expect(Object.keys(reply as object).toSorted()).toEqual(["answer", "ok"]);
    return;
  } else expect(expectedCodes).toContain((reply as { code: FailureCode }).code);
  expect(await stored()).toEqual(before);
  expect(fake.opened).toHaveLength(opened);
}

/** Whether it has the form of a question whose name is known. */
function isAQuestion(message: unknown): boolean {
  if (typeof message !== "object" || message === null || Array.isArray(message)) return false;
  const { name } = message as { name?: unknown };
  return typeof name === "string" && "ask" in message && Object.hasOwn({ ...asks, ...contentAsks }, name);
}

const askOf = (name: RequestName): fc.Arbitrary<unknown> => asks[name].ask;
const oneOf = (name: RequestName, seed: number): unknown => fc.sample(askOf(name), { numRuns: 1, seed })[0];

const anyName = fc.oneof(
  fc.constantFrom(...requestNames, ...contentNames),
  fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "popup/open ", "POPUP/OPEN", ""),
  fc.string(),
);
const rightQuestion = fc
  .constantFrom(...requestNames)
  .chain((name): fc.Arbitrary<{ name: RequestName; ask: unknown }> =>
    askOf(name).map((ask) => ({ name, ask })),
  );
const almostRight = fc
  .constantFrom(...requestNames)
  .chain((name) => nearMisses(asks[name].ask).map((ask) => ({ name, ask })));

const origin = "chrome-extension://goodturn/";
const web = "https://reading.example/bm25";
/** Whoever the browser may say a message is from. */
const stranger = fc
  .record(
    {
      id: fc.constantFrom("goodturn", "another-extension", "", "Goodturn"),
      url: fc.constantFrom(
        web,
        "https://chrome-extension//goodturn/src/ui/popup/popup.html",
        "chrome-extension://goodturn.example/src/ui/popup/popup.html",
        "chrome-extension://another-extension/popup.html",
        "moz-extension://goodturn/popup.html",
        "data:text/html,chrome-extension://goodturn/",
        "about:blank",
        "",
        `${origin}src/ui/popup/popup.html`,
      ),
      frameId: fc.constantFrom(0, 1, -1),
      tab: fc.oneof(
        fc.constant({ id: 1, url: web }),
        fc.constant({ id: 7, url: "https://elsewhere.example/" }),
        fc.constant({ id: 7 }),
        fc.constant({ url: web }),
      ),
    },
    { requiredKeys: [] },
  )
  .filter(({ id, url = "" }) => id !== "goodturn" || !url.startsWith(origin));

beforeEach(begin);

describe("whatever a page of ours is made to ask", () => {
  it("is answered or refused: nothing is thrown, nothing hangs, and what is refused changes nothing", async () => {
    const message = fc.oneof(
      { weight: 4, arbitrary: almostRight },
      { weight: 4, arbitrary: rightQuestion },
      { weight: 1, arbitrary: fc.record({ name: anyName, ask: fc.jsonValue() }) },
      { weight: 1, arbitrary: nearMisses(rightQuestion) },
      { weight: 1, arbitrary: fc.jsonValue() },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(message, { minLength: 8, maxLength: 14 }),
        fc.anything(),
        async (messages, page) => {
          await begin();
          fake.page = page;
          for (const one of messages) await expectAnswerOrRefusal(one);
        },
      ),
      { numRuns: 25 * thoroughness },
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it.each(requestNames)("%s: near misses are refused by a code or answered", async (name) => {
    await fc.assert(
      fc.asyncProperty(nearMisses(asks[name].ask), (ask) => expectAnswerOrRefusal({ name, ask })),
      { numRuns: 25 * thoroughness },
    );
  });

  it.each(requestNames.filter((name) => !asks[name].writes))(
    "%s only reads: nothing is put or deleted but what is derived",
    async (name) => {
      const before = await stored();
      const put = vi.spyOn(IDBObjectStore.prototype, "put");
      const remove = vi.spyOn(IDBObjectStore.prototype, "delete");
      await fc.assert(
        fc.asyncProperty(askOf(name), async (ask) => {
          await sent({ name, ask });
        }),
        { numRuns: 10 * thoroughness },
      );
      // The copy of every day goes into a database of its own, whoever asks what.
      const ofRecords = (at: number, stores: readonly unknown[]): boolean =>
        (stores[at] as IDBObjectStore).transaction.db.name === "goodturn";
      const touched = [
        ...put.mock.calls.filter((_, at) => ofRecords(at, put.mock.contexts)).map(([, key]) => key),
        ...remove.mock.calls.filter((_, at) => ofRecords(at, remove.mock.contexts)).map(([key]) => key),
      ];
      put.mockRestore();
      remove.mockRestore();
      expect(touched.filter((key) => typeof key !== "string" || !isDerived(key))).toEqual([]);
      expect(await stored()).toEqual(before);
    },
  );
});

describe("whoever is not a page of ours", () => {
  it("gets nothing: no answer, nothing stored, nothing opened", async () => {
    await fc.assert(
      fc.asyncProperty(rightQuestion, stranger, async (message, sender) => {
        const before = await stored();
        expect(await sent(message, sender)).toEqual({ ok: false, code: "not-allowed" });
        expect(await stored()).toEqual(before);
        expect(fake.opened).toEqual([]);
      }),
      { numRuns: 150 * thoroughness },
    );
  });
});

describe("a script in a page", () => {
  /** Shared with nobody yet. */
  const here = "https://reading.example/engines";
  const inPage = { id: "goodturn", url: here, frameId: 0, tab: { id: 1, url: here } };

  /** For Priya of the first release, read where the script is. */
  const helping = anArticle("How a search engine ranks documents", {
    url: here,
    keywords: ["search engines"],
    textSample: "A search engine has to decide which documents answer a query best.",
  });

  beforeEach(async () => {
    fake.tab.url = here;
    fake.reading.permit();
    await sent({ name: "noticing/switch", ask: { on: true } });
    // The store of the first release leaves this very site alone.
    await sent({ name: "noticing/save", ask: { mode: "everywhere" } });
  });

  it("may ask its tiny set and nothing else", async () => {
    expect(contentNames).toEqual(["page/permit", "page/noticed"]);
    for (const name of requestNames) {
      const ask = oneOf(name, 2);
      expect(await sent({ name, ask }, inPage), name).toEqual({ ok: false, code: "not-allowed" });
    }
  });

  it("hears only whether to go on, whatever it says, and speaks for its own tab alone", async () => {
    const saying = contentAsks["page/noticed"].ask;
    const helpful = nearMisses(fc.constant({ at: here, page: helping }));
    const message = fc.oneof(saying, nearMisses(saying), helpful, fc.jsonValue());
    const before = await stored();
    const shown = new Set<string | undefined>();
    await fc.assert(
      fc.asyncProperty(message, async (said) => {
        const claim = typeof said === "object" && said !== null && !Array.isArray(said) ? said : {};
        const ask = { ...claim, tabId: 7, address: "https://elsewhere.example/" };
        const reply = await sent({ name: "page/noticed", ask }, inPage);
        expect([
          { ok: true, answer: { goOn: true } },
          { ok: true, answer: { goOn: false } },
          { ok: false, code: "bad-request" },
        ]).toContainEqual(reply);
        expect([...fake.outside.badges.keys()].filter((tabId) => tabId !== 1)).toEqual([]);
        shown.add(fake.outside.badges.get(1));
      }),
      { numRuns: 200 * thoroughness },
    );
    // Some of it was heard, or the others prove nothing.
    expect(shown).toContain("1");
    await sent({ name: "page/noticed", ask: { at: here, page: helping } }, inPage);
    const remembered = await vi.waitFor(async () => {
      const noticed = [...(await stored())].filter(([key]) => key.startsWith("noticed/"));
      expect(noticed.map(([key]) => key)).toContain(noticedKey(here));
      return noticed;
    });
    // Of that, what would help somebody is remembered: of its own site alone, and within bounds.
    for (const [key, record] of remembered) {
      const { url } = v.parse(noticedPageSchema, record);
      expect(new URL(url).hostname).toBe("reading.example");
      expect(key).toBe(noticedKey(url));
    }
    const others = new Map([...(await stored())].filter(([key]) => !key.startsWith("noticed/")));
    expect(others).toEqual(before);
  });

  it("hears whether it may read, and of an address that it named itself no more than what that tells", async () => {
    const asking = contentAsks["page/permit"].ask;
    const message = fc.oneof(asking, nearMisses(asking), fc.jsonValue());
    const before = await stored();
    await fc.assert(
      fc.asyncProperty(message, async (ask) => {
        const reply = (await sent({ name: "page/permit", ask }, inPage)) as {
          ok: boolean;
          answer?: { address: string } | null;
        };
        if (!reply.ok) expect(reply).toEqual({ ok: false, code: "bad-request" });
        else if (reply.answer) {
          expect(reply.answer.address).toBe((ask as { at: string }).at);
          expect(Object.keys(reply.answer).toSorted()).toEqual(["address", "place"]);
        }
      }),
      { numRuns: 100 * thoroughness },
    );
    expect(await stored()).toEqual(before);
  });

  it("is not heard from frames, from pages of ours, or from anybody else", async () => {
    const elsewhere = stranger.filter(
      ({ id, url = "", frameId, tab }) =>
        !(
          id === "goodturn" &&
          url === web &&
          frameId === 0 &&
          tab &&
          "url" in tab &&
          "id" in tab &&
          tab.url === web
        ),
    );
    await fc.assert(
      fc.asyncProperty(contentAsks["page/noticed"].ask, elsewhere, async (ask, sender) => {
        expect(await sent({ name: "page/noticed", ask }, sender)).toEqual({ ok: false, code: "not-allowed" });
      }),
      { numRuns: 100 * thoroughness },
    );
    const [ask] = fc.sample(contentAsks["page/noticed"].ask, 1);
    expect(await sent({ name: "page/noticed", ask })).toEqual({ ok: false, code: "not-allowed" });
  });
});
