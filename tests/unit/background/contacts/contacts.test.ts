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
const priya = someone("Priya Raman", { interests: ["search engines"] });
const bo = someone("Bo Berg");
const interests = async (uid: string) => (await ask("contacts/show", { uid }))?.interests;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  startBackground();
  for (const contact of [priya, bo]) await ask("contacts/save", { contact });
});

describe("what a few people care about", () => {
  it("is kept for each their own in one go, and taken back in one go", async () => {
    const { undoId, count } = await ask("contacts/interests", {
      people: [
        { uid: priya.uid, interests: ["Search Engines", "tides"] },
        { uid: bo.uid, interests: ["glazes"] },
      ],
    });
    expect(count).toBe(2);
    expect(await interests(priya.uid)).toEqual(["search engines", "tides"]);
    expect(await interests(bo.uid)).toEqual(["glazes"]);
    await ask("undo/apply", { undoId: undoId ?? "" });
    expect([await interests(priya.uid), await interests(bo.uid)]).toEqual([["search engines"], []]);
  });

  it("leaves out who is gone, and writes nothing where nothing is new", async () => {
    const people = [
      { uid: "gone", interests: ["tides"] },
      { uid: priya.uid, interests: ["search engines"] },
    ];
    expect(await ask("contacts/interests", { people })).toEqual({ undoId: null, count: 0 });
    expect(await ask("contacts/show", { uid: "gone" })).toBeNull();
  });
});
