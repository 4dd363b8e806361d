import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
import { noIntention } from "../../../../src/core/settings/settings";
import { asker } from "../../../fakes/asker";
import { fakeBrowser, type FakeBrowser } from "../../../fakes/browser";
import { someone } from "../../../fakes/people";

let fake: FakeBrowser;

vi.mock("../../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

const ask = asker(() => fake);

const ana = someone("Ana Lind", { bday: "1984-11-29" });
const bo = someone("Bo Berg", { bday: "--12-05", needs: ["a new job"] });
const show = () => ask("today/show", {});
const actNow = async () => {
  const { act } = await show();
  return act && `${act.id} ${act.person.name}`;
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-29T12:00:00Z") });
  vi.spyOn(Temporal.Now, "timeZoneId").mockReturnValue("UTC");
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  startBackground();
  for (const contact of [ana, bo]) await ask("contacts/save", { contact });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("Today", () => {
  it("has a birthday as its act, and the dates of two weeks with the age only where it is known", async () => {
    expect(await actNow()).toBe("congratulate Ana Lind");
    expect((await show()).dates.map(({ name, days, years }) => ({ name, days, years }))).toEqual([
      { name: "Ana Lind", days: 0, years: 42 },
      { name: "Bo Berg", days: 6, years: null },
    ]);
  });

  it("offers another, also to the next worker, and comes back to the first after all", async () => {
    const first = await show();
    if (!first.act) throw new Error("There is no act.");
    const pass = { act: first.act.id, uid: first.act.person.uid };
    await ask("today/pass", { ...pass, how: "another" });
    fake = fakeBrowser();
    startBackground();
    expect(await actNow()).not.toBe("congratulate Ana Lind");
  });

  it("thinks of a hello when the rhythm is over, and no more once you talked", async () => {
    await ask("contacts/delete", { uids: [ana.uid, bo.uid] });
    const cleo = someone("Cleo Duarte", { rhythm: 30 });
    await ask("contacts/save", { contact: cleo });
    await ask("act/log", { act: "talked", uids: [cleo.uid], on: "2026-10-20", words: "" });
    expect((await show()).act).toMatchObject({ id: "check-in", reason: { because: "rhythm", days: 40 } });
    await ask("act/log", { act: "talked", uids: [cleo.uid], on: "2026-11-29", words: "" });
    expect((await show()).act).toBeNull();
    expect((await show()).gave).toBe(0);
  });

  it("knows of a long rhythm when much was done for others since", async () => {
    await ask("contacts/delete", { uids: [ana.uid] });
    const cleo = someone("Cleo Duarte", { rhythm: 365 });
    vi.setSystemTime(new Date("2024-01-01T12:00:00Z"));
    await ask("contacts/save", { contact: cleo });
    vi.setSystemTime(new Date("2026-11-29T12:00:00Z"));
    await ask("act/log", { act: "talked", uids: [cleo.uid], on: "2026-06-01", words: "" });
    for (let at = 0; at < 401; at += 1)
      await ask("act/log", { act: "talked", uids: [bo.uid], on: "2026-11-01", words: "" });
    const { act } = await show();
    expect(act?.person.name).not.toBe("Cleo Duarte");
  });

  it("thinks of somebody lost sight of long before the last four hundred acts, though nobody asked for a rhythm", async () => {
    await ask("contacts/delete", { uids: [ana.uid, bo.uid] });
    const [cleo, dara] = [someone("Cleo Duarte"), someone("Dara Quinn")];
    for (const contact of [cleo, dara]) await ask("contacts/save", { contact });
    await ask("act/log", { act: "praise", uids: [cleo.uid], on: "2025-11-29", words: "" });
    for (let at = 0; at < 401; at += 1)
      await ask("act/log", { act: "talked", uids: [dara.uid], on: "2026-11-01", words: "" });
    expect((await show()).act).toMatchObject({
      id: "check-in",
      reason: { because: "silence", days: 365 },
      person: { uid: cleo.uid },
    });
  });

  it("says nothing more on “Later”, until tomorrow", async () => {
    await ask("today/pass", { act: "congratulate", uid: ana.uid, how: "later" });
    expect(await show()).toMatchObject({ act: null, isLater: true });
    vi.setSystemTime(new Date("2026-11-30T12:00:00Z"));
    expect(await show()).toMatchObject({ isLater: false });
  });

  it("never shows a kind again that is not wanted", async () => {
    await ask("today/pass", { act: "congratulate", uid: ana.uid, how: "not-this-kind" });
    expect(await actNow()).not.toMatch(/^congratulate/);
    expect((await ask("settings/show", {})).kindsOff).toEqual(["congratulate"]);
  });

  it("lists the promises that are due and counts quietly what was given since Monday", async () => {
    const due = { uids: [bo.uid], repeat: null, page: null };
    await ask("promises/save", { ...due, what: "send the book", due: "2026-11-29" });
    await ask("promises/save", { ...due, what: "call", due: "2026-12-29" });
    await ask("act/log", { act: "thank", uids: [ana.uid], on: "2026-11-24", words: "" });
    await ask("act/log", { act: "thank", uids: [ana.uid], on: "2026-11-20", words: "" });
    const view = await show();
    expect(view.due.map(({ what }) => what)).toEqual(["send the book"]);
    expect(view.gave).toBe(1);
  });

  it("shows the moment that was chosen, kinds that are liked first, and nothing on a day off", async () => {
    const intention = { ...noIntention, cue: "after my coffee", kinds: ["encourage"] };
    await ask("contacts/save", { contact: { ...bo, note: "He is having a hard time since the layoff." } });
    await ask("settings/save", { intention });
    expect((await show()).cue).toBe("after my coffee");
    expect(await actNow()).toBe("encourage Bo Berg");
    // 29 November 2026 is a Sunday.
    await ask("settings/save", { intention: { ...intention, daysOff: [7] } });
    expect(await show()).toMatchObject({ act: null, isOff: true });
    vi.setSystemTime(new Date("2026-11-30T12:00:00Z"));
    expect(await show()).toMatchObject({ isOff: false });
  });

  it("leads to the look back on its day until it is done, which is kept and can be taken back", async () => {
    await ask("settings/save", { intention: { ...noIntention, reviewDay: 7 } });
    await ask("act/log", { act: "thank", uids: [ana.uid], on: "2026-11-26", words: "" });
    expect((await show()).isReview).toBe(true);
    const { asked, from } = await ask("review/show", {});
    expect([from, asked.map(({ act }) => act)]).toEqual(["2026-11-23", ["thank"]]);
    const answers = asked.map(({ id }) => ({ id, words: "She was glad." }));
    const { undoId } = await ask("review/keep", { answers, words: "Again, all of it." });
    expect((await show()).isReview).toBe(false);
    expect((await show()).gave).toBe(1);
    const [review, thanks] = await ask("journal/list", { query: "", limit: 5 });
    expect(review).toMatchObject({ act: "review", words: "Again, all of it.", names: [] });
    expect(thanks?.reflection).toBe("She was glad.");
    await ask("undo/apply", { undoId });
    expect((await show()).isReview).toBe(true);
    expect((await ask("journal/list", { query: "", limit: 5 }))[0]?.reflection).toBeNull();
  });

  it("has a sitting of what waits: a promise, a birthday, what is kept, a small act", async () => {
    const cleo = someone("Cleo Duarte", { needs: ["a new job"] });
    await ask("contacts/save", { contact: cleo });
    await ask("shelf/keep", { to: bo.uid, page: { kind: "article", url: "https://a.example/", title: "A" } });
    await ask("promises/save", { uids: [bo.uid], repeat: null, page: null, what: "call", due: "2026-11-29" });
    const items = await ask("sitting/list", {});
    expect(items.map(({ what }) => what).slice(0, 3)).toEqual(["promise", "date", "shelf"]);
    expect(items.length).toBeLessThanOrEqual(5);
    expect(items.find((item) => item.what === "act")).toMatchObject({
      act: { person: { name: "Cleo Duarte" } },
    });
  });
});
