import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
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
const priya = someone("Priya Raman", { note: "Met in Leeds.", interests: ["maps"] });
const note = async (): Promise<string | undefined> => (await ask("contacts/show", { uid: priya.uid }))?.note;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  startBackground();
  await ask("contacts/save", { contact: priya });
});

describe("notes that are kept as they are typed", () => {
  it("are one action with the title saved after them, and one Undo takes both back", async () => {
    const first = await ask("contacts/note", {
      uid: priya.uid,
      base: "Met in Leeds.",
      note: "Met in L",
      undoId: null,
    });
    const { undoId } = await ask("contacts/note", {
      uid: priya.uid,
      base: first.note,
      note: "Met in London.",
      undoId: first.undoId,
    });
    const now = await ask("contacts/show", { uid: priya.uid });
    if (!now || undoId === null) throw new Error("Nothing was kept.");
    await ask("contacts/save", { contact: { ...now, title: "Founder" }, undoId });
    await ask("undo/apply", { undoId });
    expect(await ask("contacts/show", { uid: priya.uid })).toMatchObject({
      note: "Met in Leeds.",
      title: "",
    });
  });

  it("leave every other field as it was changed meanwhile", async () => {
    await ask("contacts/change", { uids: [priya.uid], change: { interests: ["bread"] } });
    await ask("contacts/note", { uid: priya.uid, base: priya.note, note: "Rows.", undoId: null });
    expect(await ask("contacts/show", { uid: priya.uid })).toMatchObject({
      note: "Rows.",
      interests: ["maps", "bread"],
    });
  });

  it("are joined by what was heard of her meanwhile", async () => {
    await ask("act/heard", { uid: priya.uid, text: "moves to Oslo", as: "note" });
    await ask("contacts/note", { uid: priya.uid, base: priya.note, note: "Met in York.", undoId: null });
    expect(await note()).toMatch(/^Met in York\.\n.*: moves to Oslo$/);
  });

  it("write nothing where nothing is new", async () => {
    const same = { uid: priya.uid, base: priya.note, note: priya.note, undoId: null };
    expect(await ask("contacts/note", same)).toEqual({ note: priya.note, undoId: null });
  });

  it("are told that she is gone", async () => {
    await ask("contacts/delete", { uids: [priya.uid] });
    const asked = ask("contacts/note", { uid: priya.uid, base: "", note: "x", undoId: null });
    await expect(asked).rejects.toThrow("gone");
  });
});
