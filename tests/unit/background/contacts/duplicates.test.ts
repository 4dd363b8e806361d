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

const ask = asker(() => fake);

const priya = someone("Priya Raman", { uid: "p1", emails: at("priya@raman.example"), org: "Lantern" });
const again = someone("Raman, Priya", {
  uid: "p2",
  emails: at("priya@raman.example"),
  org: "Acme",
  note: "Met.",
});
const page = anArticle("Roses", { url: "https://reading.example/roses" });
const show = (uid: string) => ask("contacts/show", { uid });
const names = async () => (await ask("contacts/list", {})).map(({ uid }) => uid);

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  startBackground();
  for (const contact of [priya, again]) await ask("contacts/save", { contact });
});

describe("somebody who is in the list twice", () => {
  it("is found, with what speaks for it", async () => {
    const { pairs, total } = await ask("duplicates/list", {});
    expect([total, pairs.map(({ reasons }) => reasons)]).toEqual([1, [["email"]]]);
  });

  it("becomes one, with what was done for either of them, and two again with an undo", async () => {
    await ask("share/open", { to: { uid: "p2" }, page, tabId: 1, how: { copy: true } });
    await ask("shelf/keep", { to: "p2", page: { kind: "article", url: page.url, title: page.title } });
    const done = await ask("contacts/merge", { keep: "p1", from: ["p2"], fromOther: ["org"] });
    if (done.outcome !== "merged") throw new Error(done.outcome);
    expect(await names()).toEqual(["p1"]);
    expect(await show("p1")).toMatchObject({ fn: "Priya Raman", org: "Acme" });
    expect((await show("p1"))?.note).toContain("org: Lantern");
    expect(Object.keys(await ask("contacts/touched", {}))).toEqual(["p1"]);
    expect((await ask("shelf/list", { uid: "p1" }))?.things).toHaveLength(1);
    expect((await ask("duplicates/list", {})).total).toBe(0);
    await ask("undo/apply", { undoId: done.undoId });
    expect(await names()).toEqual(["p1", "p2"]);
    expect(await show("p2")).toMatchObject({ org: "Acme", note: "Met." });
    expect((await ask("shelf/list", { uid: "p2" }))?.things).toHaveLength(1);
    expect(Object.keys(await ask("contacts/touched", {}))).toEqual(["p2"]);
  });

  it("stays two people once that was said, until it is taken back", async () => {
    const { undoId } = await ask("duplicates/apart", { uids: ["p2", "p1"] });
    expect((await ask("duplicates/list", {})).total).toBe(0);
    await ask("undo/apply", { undoId });
    expect((await ask("duplicates/list", {})).total).toBe(1);
  });

  it("is left alone where one of them is gone, or both say more than fits", async () => {
    expect(await ask("contacts/merge", { keep: "p1", from: ["nobody"], fromOther: [] })).toEqual({
      outcome: "gone",
    });
    for (const [uid, sign] of [
      ["p1", "x"],
      ["p2", "y"],
    ] as const) {
      const contact = await show(uid);
      if (contact) await ask("contacts/save", { contact: { ...contact, note: sign.repeat(30_000) } });
    }
    expect(await ask("contacts/merge", { keep: "p1", from: ["p2"], fromOther: [] })).toEqual({
      outcome: "too-much",
    });
    expect(await names()).toEqual(["p1", "p2"]);
  });
});
