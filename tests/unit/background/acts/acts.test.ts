import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
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

/** Start the whole background, as the browser does: a new worker on the same disk. */
function startWorker(): void {
  const { opened } = fake ?? fakeBrowser();
  fake = fakeBrowser();
  fake.opened.push(...opened);
  startBackground();
}

const ask = asker(() => fake);

const ana = someone("Ana Lind", {
  emails: at("ana@lind.example"),
  needs: ["search ranking"],
  title: "Data engineer",
});
const priya = someone("Priya Raman", {
  emails: at("priya@raman.example"),
  expertise: ["search ranking"],
  tels: [{ value: "+44 7700 900123", type: "" }],
});

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  startWorker();
  for (const contact of [ana, priya]) await ask("contacts/save", { contact });
  await ask("settings/save", { mail: "gmail" });
});

const journal = () => ask("journal/list", { query: "", limit: 20 });
const personOf = async (uid: string) => {
  const person = await ask("people/show", { uid });
  if (!person) throw new Error(`${uid} is gone.`);
  return person;
};

/** The outcome of a draft that was opened. */
function finished(outcome: Answer<"draft/finish">): { undoId: string } {
  if (outcome.outcome === "choose-mail") throw new Error("Nothing was opened.");
  return outcome;
}

/** Begin, answer and open an act; where it led. */
async function open(what: Ask<"draft/begin">, answers: Record<string, string> = {}): Promise<URL> {
  const { id } = await ask("draft/begin", what);
  await ask("draft/save", { id, answers, message: "", edited: false, edition: 1, meeting: null });
  await ask("draft/finish", { id, open: true });
  return new URL(fake.opened.at(-1) ?? "");
}

describe("a person in the popup", () => {
  it("can be done ten things for, what fits first and with its reason", async () => {
    await ask("act/log", { act: "received", uids: [ana.uid], on: "2026-11-01", words: "read my draft" });
    const { acts } = await personOf(ana.uid);
    expect(acts).toHaveLength(10);
    const reasons = acts.filter(({ reason }) => reason !== null);
    expect(acts.slice(0, reasons.length)).toEqual(reasons);
    expect(acts[0]).toMatchObject({ id: "thank", reason: { because: "received", what: "read my draft" } });
  });

  it("is reached in the ways that are known of them, by the one that was chosen from then on", async () => {
    const before = await personOf(priya.uid);
    expect(before.channel).toBe("email");
    expect(before.ways).toEqual(expect.arrayContaining(["email", "copy"]));
    await ask("contacts/change", { uids: [priya.uid], change: { channel: "copy" } });
    expect(await personOf(priya.uid)).toMatchObject({ channel: "copy", ways: before.ways });
  });

  it("is told apart from what their profile says now, and brought up to date with one click", async () => {
    const page = {
      ...anArticle("Ana Lind"),
      kind: "profile" as const,
      url: "https://people.example/ana",
      person: { name: "Ana Lind", jobTitle: "Head of data", org: "", description: "", urls: [], emails: [] },
    };
    const before = await ask("people/show", { uid: ana.uid, page });
    expect(before?.change).toMatchObject({ title: "Head of data", isNews: true });
    expect(before?.acts[0]).toMatchObject({ id: "congratulate", reason: { occasion: "role" } });
    const { person, undoId } = await ask("people/update", { uid: ana.uid, page });
    expect(person).toMatchObject({ line: "Head of data", change: null });
    await ask("undo/apply", { undoId });
    expect((await personOf(ana.uid)).line).toBe("Data engineer");
  });
});

describe("an act", () => {
  it("goes from its answers to the person's own channel and the journal, and asks once whether it was sent", async () => {
    const url = await open({ act: "thank", uid: ana.uid }, { did: "You read it twice" });
    expect(url.searchParams.get("to")).toBe("ana@lind.example");
    expect(url.searchParams.get("body")).toBe("Hi Ana, thank you.\n\nYou read it twice.");
    expect((await journal())[0]).toMatchObject({ act: "thank", channel: "email", status: "opened" });
    fake.tab = { ...fake.tab, url: "chrome://newtab/" };
    const { banner } = await ask("popup/open", {});
    expect(banner).toMatchObject({ act: "thank", name: "Ana Lind", status: "opened" });
    await ask("act/sent", { entryId: banner?.undoId ?? "", isSent: true });
    expect((await journal())[0]?.status).toBe("sent");
  });

  it("that was not sent this time makes its page a suggestion again", async () => {
    const page = anArticle("Search ranking", { url: "https://reading.example/ranking" });
    const result = await ask("share/open", { to: { uid: priya.uid }, page, tabId: 1 });
    if (result.outcome !== "opened") throw new Error(result.outcome);
    await ask("act/sent", { entryId: result.banner.undoId, isSent: false });
    expect((await journal())[0]?.status).toBe("not-sent");
    fake.page = page;
    fake.tab = { ...fake.tab, url: page.url };
    expect((await ask("popup/open", {})).suggestions.map(({ name }) => name)).toContain("Priya Raman");
  });

  it("asks which mail is theirs before it is recorded, and keeps the answer", async () => {
    globalThis.indexedDB = new IDBFactory();
    startWorker();
    await ask("contacts/save", { contact: ana });
    const { id } = await ask("draft/begin", { act: "encourage", uid: ana.uid });
    expect(await ask("draft/finish", { id, open: true })).toEqual({ outcome: "choose-mail" });
    expect(await journal()).toEqual([]);
    expect(await ask("draft/finish", { id, open: true, mail: "yahoo" })).toMatchObject({ outcome: "opened" });
    expect((await ask("settings/show", {})).mail).toBe("yahoo");
  });

  it("through a channel that was picked makes it theirs; taken back, it is theirs no more", async () => {
    const { id } = await ask("draft/begin", { act: "praise", uid: priya.uid });
    await ask("draft/save", {
      id,
      answers: {},
      message: "Well done",
      edited: true,
      edition: 1,
      meeting: null,
      channel: "whatsapp",
    });
    const done = await ask("draft/finish", { id, open: true });
    expect(new URL(fake.opened.at(-1) ?? "").searchParams.get("text")).toBe("Well done");
    expect((await personOf(priya.uid)).channel).toBe("whatsapp");
    if (done.outcome !== "choose-mail") await ask("undo/apply", { undoId: done.undoId });
    expect((await personOf(priya.uid)).channel).toBe("email");
  });

  it("speaks the contact's language, as to a stranger where that was wished", async () => {
    await ask("contacts/save", { contact: { ...ana, lang: "de" } });
    await ask("draft/address", { uid: ana.uid, isFormal: true });
    const url = await open({ act: "thank", uid: ana.uid });
    expect(url.searchParams.get("body")).toBe("Guten Tag, Ana Lind, ich danke Ihnen.");
    await ask("settings/save", { phrases: { "de/thank_opening/formal": "Verehrte $1, danke." } });
    expect((await open({ act: "thank", uid: ana.uid })).searchParams.get("body")).toBe(
      "Verehrte Ana Lind, danke.",
    );
  });

  it("remembers when they are to meet, for the next page and the next worker", async () => {
    const { id } = await ask("draft/begin", { act: "check-in", uid: ana.uid });
    expect((await ask("draft/show", { id }))?.draft.meeting).toBeNull();
    const meeting = { day: "2026-03-06", time: "09:30" };
    await ask("draft/save", { id, answers: {}, message: "", edited: false, edition: 1, meeting });
    startWorker();
    expect((await ask("draft/show", { id }))?.draft.meeting).toEqual(meeting);
  });

  it("keeps when they meet where that is settled once the hello is sent, and one Undo takes both back", async () => {
    const { id } = await ask("draft/begin", { act: "check-in", uid: ana.uid });
    const done = await ask("draft/finish", { id, open: true });
    if (done.outcome === "choose-mail") throw new Error(done.outcome);
    const meeting = { day: "2026-03-06", time: "09:30" };
    await ask("draft/meet", { entryId: done.undoId, meeting });
    await ask("draft/meet", { entryId: done.undoId, meeting: { ...meeting, time: "09:45" } });
    startWorker();
    const [kept] = await journal();
    expect(await ask("journal/show", { id: kept?.id ?? "" })).toMatchObject({
      act: "check-in",
      meeting: { day: "2026-03-06", time: "09:45" },
    });
    expect(await ask("undo/apply", { undoId: done.undoId })).toMatchObject({ kept: 0 });
    expect(await journal()).toEqual([]);
    expect(await ask("draft/show", { id })).not.toBeNull();
    await ask("draft/meet", { entryId: done.undoId, meeting });
    expect(await journal()).toEqual([]);
  });

  it("takes the page along that it is about", async () => {
    const page = { kind: "article", url: "https://reading.example/ranking", title: "Ranking" } as const;
    const url = await open({ act: "ask", uid: priya.uid, page });
    expect(url.searchParams.get("body")).toContain(
      "what do you make of this?\n\nRanking\nhttps://reading.example/ranking",
    );
    expect((await journal())[0]?.page).toMatchObject({ title: "Ranking" });
  });
});

describe("an introduction", () => {
  it("asks the one, then the other, then brings them together, over three days and three workers", async () => {
    const first = await ask("draft/begin", { act: "introduce", uid: ana.uid });
    const { matches } = (await ask("draft/show", first)) ?? {};
    expect(matches?.map(({ person, about }) => [person.name, about])).toEqual([
      ["Priya Raman", "search ranking"],
    ]);
    await ask("draft/pair", { id: first.id, other: priya.uid });
    await ask("draft/save", {
      id: first.id,
      answers: { "first-why": "Priya has ranked for years" },
      message: "",
      edited: false,
      edition: 1,
      meeting: null,
    });
    await ask("draft/finish", { id: first.id, open: true });
    let url = new URL(fake.opened.at(-1) ?? "");
    expect(url.searchParams.get("to")).toBe("ana@lind.example");
    expect(url.searchParams.get("body")).toContain(
      "may I introduce you to Priya Raman?\n\nPriya has ranked for years.",
    );

    startWorker();
    let [on] = (await personOf(ana.uid)).introductions;
    expect(on).toMatchObject({ next: null, introduction: { first: "asked", second: "to-ask" } });
    await ask("introduction/answer", { promiseId: on?.promiseId ?? "", isYes: true });
    [on] = (await personOf(priya.uid)).introductions;
    expect(on?.next).toBe("ask-second");
    const promise = on?.promiseId ?? "";
    url = await open({ act: "introduce", uid: ana.uid, promise }, { "second-why": "Ana builds a catalogue" });
    expect(url.searchParams.get("to")).toBe("priya@raman.example");

    startWorker();
    await ask("introduction/answer", { promiseId: promise, isYes: true });
    const last = await ask("draft/begin", { act: "introduce", uid: ana.uid, promise });
    await ask("draft/finish", { id: last.id, open: true });
    url = new URL(fake.opened.at(-1) ?? "");
    expect(url.searchParams.get("to")).toBe("ana@lind.example,priya@raman.example");
    expect(url.searchParams.get("body")).toContain("Ana builds a catalogue.");
    expect((await personOf(ana.uid)).introductions).toEqual([]);
    expect((await journal())[0]).toMatchObject({ act: "introduce", names: ["Ana Lind", "Priya Raman"] });
  });

  it("can be let go at any time, and taken up again", async () => {
    const { id } = await ask("draft/begin", { act: "introduce", uid: ana.uid });
    await ask("draft/pair", { id, other: priya.uid });
    await ask("draft/finish", { id, open: true });
    const [on] = (await personOf(ana.uid)).introductions;
    const { undoId } = await ask("introduction/drop", { promiseId: on?.promiseId ?? "" });
    expect((await personOf(ana.uid)).introductions).toEqual([]);
    await ask("undo/apply", { undoId });
    expect((await personOf(ana.uid)).introductions).toHaveLength(1);
  });

  it("was not begun where the first was not asked after all", async () => {
    const begin = async () => {
      const { id } = await ask("draft/begin", { act: "introduce", uid: ana.uid });
      return (await ask("draft/show", { id }))?.matches.map(({ person }) => person.name);
    };
    const { id } = await ask("draft/begin", { act: "introduce", uid: ana.uid });
    await ask("draft/pair", { id, other: priya.uid });
    const { undoId } = await ask("draft/finish", { id, open: true }).then(finished);
    expect((await personOf(ana.uid)).introductions).toHaveLength(1);
    expect(await begin()).toEqual([]);
    await ask("act/sent", { entryId: undoId, isSent: false });
    expect((await personOf(ana.uid)).introductions).toEqual([]);
    expect(await begin()).toEqual(["Priya Raman"]);
  });

  it("is offered to two who were promised something else together", async () => {
    const said = {
      uids: [ana.uid, priya.uid],
      what: "send the photographs",
      due: null,
      repeat: null,
      page: null,
    };
    await ask("promises/save", said);
    const { id } = await ask("draft/begin", { act: "introduce", uid: ana.uid });
    expect((await ask("draft/show", { id }))?.matches).toHaveLength(1);
  });

  it("waits for the first answer again where the second was not asked after all", async () => {
    const { id } = await ask("draft/begin", { act: "introduce", uid: ana.uid });
    await ask("draft/pair", { id, other: priya.uid });
    await ask("draft/finish", { id, open: true });
    const [on] = (await personOf(ana.uid)).introductions;
    const promise = on?.promiseId ?? "";
    await ask("introduction/answer", { promiseId: promise, isYes: true });
    const second = await ask("draft/begin", { act: "introduce", uid: ana.uid, promise });
    const { undoId } = await ask("draft/finish", { id: second.id, open: true }).then(finished);
    await ask("act/sent", { entryId: undoId, isSent: false });
    expect((await personOf(ana.uid)).introductions).toMatchObject([{ next: "ask-second" }]);
  });

  it("is not opened with one side missing", async () => {
    const { id } = await ask("draft/begin", { act: "introduce", uid: ana.uid });
    await expect(ask("draft/finish", { id, open: true })).rejects.toThrow("gone");
    expect(await journal()).toEqual([]);
  });
});

describe("a promise", () => {
  it("is open again where saying that it is kept was not sent", async () => {
    await ask("act/heard", { uid: ana.uid, text: "send the slides", as: "promise" });
    const states = async () => (await ask("promises/list", {})).promises.map(({ state }) => state);
    const [promise] = (await ask("promises/list", {})).promises;
    const what = { act: "follow-through", uid: ana.uid, promise: promise?.id ?? "" } as const;
    const { id } = await ask("draft/begin", what);
    const { undoId } = await ask("draft/finish", { id, open: true }).then(finished);
    expect(await states()).toEqual(["done"]);
    await ask("act/sent", { entryId: undoId, isSent: false });
    expect(await states()).toEqual(["open"]);
  });
});

describe("a new role on a profile", () => {
  it.each([
    ["title", { jobTitle: "Head of data", org: "" }],
    ["organisation", { jobTitle: "", org: "Tidewater" }],
  ])("is a reason to congratulate, also once the %s was taken over", async (_field, now) => {
    const url = "https://lantern.example/people/ana-lind";
    const person = { name: "Ana Lind", description: "", urls: [], emails: [], ...now };
    const page = { ...anArticle("Ana Lind"), kind: "profile", url, person } as const;
    await ask("contacts/save", { contact: { ...ana, org: "Lantern", urls: [url] } });
    const offered = ({ acts }: { acts: readonly { id: string; reason: unknown }[] }) =>
      acts.find(({ id, reason }) => id === "congratulate" && reason !== null)?.reason;
    const before = await ask("people/show", { uid: ana.uid, page });
    expect(before && offered(before)).toMatchObject({ occasion: "role" });
    expect(before?.change).not.toBeNull();
    const { person: after } = await ask("people/update", { uid: ana.uid, page });
    expect(after.change).toBeNull();
    expect(offered(after)).toMatchObject({ occasion: "role" });
  });
});

describe("what was done or heard already", () => {
  it("is written down for several people, on the day it was done, and can be taken back", async () => {
    const { undoId } = await ask("act/log", {
      act: "introduce",
      uids: [ana.uid, priya.uid],
      on: "2026-03-05",
      words: "at the meetup",
    });
    expect(await journal()).toMatchObject([
      {
        act: "introduce",
        at: "2026-03-05T12:00:00.000Z",
        names: ["Ana Lind", "Priya Raman"],
        status: "logged",
      },
    ]);
    await ask("undo/apply", { undoId });
    expect(await journal()).toEqual([]);
    await expect(
      ask("act/log", { act: "thank", uids: [ana.uid], on: "2026-02-30", words: "" }),
    ).rejects.toThrow("bad-request");
  });

  it("goes to the notes, the needs or a promise with one click", async () => {
    await ask("act/heard", { uid: ana.uid, text: "moving to Oslo", as: "note" });
    await ask("act/heard", { uid: ana.uid, text: "a flat in Oslo", as: "need" });
    await ask("act/heard", { uid: ana.uid, text: "send the address of a friend", as: "promise" });
    const [contact] = await ask("contacts/list", {});
    expect(contact?.note).toMatch(/^\d{4}-\d{2}-\d{2}: moving to Oslo$/);
    expect(contact?.needs).toEqual(["search ranking", "a flat in Oslo"]);
    expect((await ask("undo/last", { kind: "promise" }))?.undoId).toBeTruthy();
  });
});
