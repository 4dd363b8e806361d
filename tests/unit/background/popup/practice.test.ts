import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../../../src/background/start";
import { asker } from "../../../fakes/asker";
import { fakeBrowser, type FakeBrowser } from "../../../fakes/browser";
import { at, someone } from "../../../fakes/people";

let fake: FakeBrowser;

vi.mock("../../../../src/browser/api", () => ({
  get browser() {
    return fake.api;
  },
}));

const ask = asker(() => fake);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  fake = fakeBrowser();
  startBackground();
});

const names = ({ people }: { people: readonly { person: { name: string } }[] }) =>
  people.map(({ person }) => person.name);

describe("a share to practise", () => {
  it("is with somebody made up, and says so, where nobody's interests are noted", async () => {
    await ask("contacts/save", { contact: someone("Bo Berg") });
    const practice = await ask("practice/show", { uids: ["Bo Berg"] });
    expect(practice.isSample).toBe(true);
    expect(names(practice)).toEqual(["Robin Sample"]);
    expect(practice.people[0]?.draft.body).toContain("Hi Robin");
  });

  it.each(["sourdough", "climate policy", "BM25", "rowing", "محركات البحث", "early music"])(
    "is about what was just noted of somebody, ranked and drafted as any page is: %s",
    async (interest) => {
      const priya = someone("Priya Raman", { emails: at("priya@raman.example"), interests: [interest] });
      await ask("contacts/import", { added: [someone("Lars"), priya], changed: [] });
      const { people, page, isSample } = await ask("practice/show", { uids: ["Lars", "Priya Raman"] });
      expect(isSample).toBe(false);
      expect(page.title).toContain(interest);
      expect(people[0]).toMatchObject({
        person: { name: "Priya Raman", evidence: [{ field: "interests", phrase: interest }] },
        draft: { subject: page.title },
      });
      expect(people[0]?.draft.body).toContain(`Hi Priya, this made me think of you and ${interest}.`);
    },
  );

  it("finds somebody among those who were imported, too", async () => {
    await ask("contacts/save", { contact: someone("Ana Lind", { interests: ["pruning roses"] }) });
    expect(names(await ask("practice/show", { uids: [] }))).toEqual(["Ana Lind"]);
  });

  it("leaves nothing behind: no entry, no lesson, nothing to undo", async () => {
    await ask("contacts/save", { contact: someone("Ana Lind", { interests: ["pruning roses"] }) });
    const before = await ask("backup/print", {});
    await ask("practice/show", { uids: ["Ana Lind"] });
    // The digest is of when it was made, too.
    const told = (text: string) => ({ ...(JSON.parse(text) as object), digest: "", at: "" });
    expect(told((await ask("backup/print", {})).text)).toEqual(told(before.text));
    expect(await ask("journal/list", { query: "", limit: 20 })).toEqual([]);
    expect(fake.opened).toEqual([]);
  });
});
