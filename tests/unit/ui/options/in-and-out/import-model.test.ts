import { describe, expect, it, vi } from "vitest";
import type { Contact } from "../../../../../src/core/contact/contact";
import { planImportInSlices } from "../../../../../src/core/formats/plan-import";
import { readContactsInSlices, sketchFile } from "../../../../../src/core/formats/read-contacts";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createAddressBook } from "../../../../../src/ui/options/address-book";
import { createImport } from "../../../../../src/ui/options/in-and-out/import-model";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import { aMoment, at, someone } from "../../../../fakes/people";
import { asking, byUid, failing, importing, reading } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const card = (...lines: string[]): string =>
  ["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD", ""].join("\r\n");
const aFile = (text: string): File => new File([text], "people.vcf");

async function desk(contacts: Contact[] = [], answers: Parameters<typeof asking>[0] = {}) {
  const people = byUid(...contacts);
  let imported: readonly Contact[] | undefined;
  const background = asking({
    ...reading(people),
    ...importing((all) => (imported = all)),
    ...answers,
  });
  const status = createStatus();
  const book = createAddressBook(background);
  await book.reload();
  let uids = 0;
  const model = createImport({
    request: background.request,
    book,
    outcomes: createOutcomes({ request: background.request, status }),
    steps: { sketch: sketchFile, read: readContactsInSlices, plan: planImportInSlices },
    home: () => ({ country: "GB", isSure: false }),
    now: () => aMoment,
    newUid: () => `uid-${++uids}`,
    newId: () => `import-${++uids}`,
  });
  return { model, status, book, people, background, imported: () => imported };
}

describe("importing a file", () => {
  it("shows who is new, who is known and why, and what could not be read, and writes nothing", async () => {
    const priya = someone("Priya Raman", { emails: at("priya@lantern.example") });
    const { model, imported } = await desk([priya]);
    await model.offer(
      aFile(
        card("FN:Priya Raman", "EMAIL:priya@lantern.example", "TEL:+44 7700 900101") +
          card("FN:Lars Nyström") +
          card(),
      ),
    );
    const plan = model.plan.value;
    expect(plan?.added.map(({ fn }) => fn)).toEqual(["Lars Nyström"]);
    expect(plan?.merged.map(({ before, reason }) => [before.fn, reason])).toEqual([["Priya Raman", "email"]]);
    expect(plan?.unreadable.map(({ reason }) => reason)).toEqual(["no-name"]);
    expect(imported()).toBeUndefined();
  });

  it("keeps all of it in one go when agreed, with an undo", async () => {
    const priya = someone("Priya Raman", { emails: at("priya@lantern.example") });
    const { model, status, imported } = await desk([priya]);
    await model.offer(
      aFile(card("FN:Priya Raman", "EMAIL:priya@lantern.example", "ORG:Lantern") + card("FN:Lars Nyström")),
    );
    await model.confirm();
    expect(imported()).toMatchObject([{ fn: "Lars Nyström" }, { uid: priya.uid, org: "Lantern" }]);
    expect(status.outcome.value).toMatchObject({ text: "2 contacts are in.", undo: { label: "Undo" } });
    expect(model.plan.value).toBeNull();
  });

  it("keeps the preview when the disk is full, so that it can be tried again", async () => {
    const { model, status } = await desk([], { "import/keep": failing("storage-full") });
    await model.offer(aFile(card("FN:Lars Nyström")));
    await model.confirm();
    expect(status.outcome.value?.text).toContain("The disk is full");
    expect(model.plan.value?.added).toHaveLength(1);
  });

  it("sends everything anew when the background was stopped on the way", async () => {
    let stopped = 0;
    const { model, status, background } = await desk([], {
      "import/keep": ({ count }) => (++stopped < 3 ? null : { undoId: "undo", count }),
    });
    await model.offer(aFile(card("FN:Lars Nyström")));
    await model.confirm();
    expect(status.outcome.value?.text).toBe("1 contact is in.");
    expect(background.asked.filter(({ name }) => name === "import/add")).toHaveLength(3);
  });

  it("knows a number that is written without its country for the same, from where the user is", async () => {
    const priya = someone("Priya Raman", { tels: [{ value: "+44 7700 900101", type: "" }] });
    const { model } = await desk([priya]);
    await model.offer(aFile(card("FN:Priya Raman", "TEL:07700 900101", "ORG:Lantern")));
    expect(model.plan.value?.merged.map(({ reason }) => reason)).toEqual(["phone"]);
  });

  it("plans anew when the list changes under the preview", async () => {
    const { model, book, people } = await desk();
    await model.offer(aFile(card("FN:Lars Nyström", "EMAIL:lars@example.org")));
    expect(model.plan.value?.added).toHaveLength(1);
    people.set("lars", someone("Lars Nyström", { uid: "lars", emails: at("lars@example.org") }));
    await book.reload();
    await vi.waitFor(() => expect(model.plan.value?.unchanged).toBe(1));
    expect(model.plan.value?.added).toEqual([]);
  });

  it("leaves a file where it is when the import is taken back while it is read", async () => {
    const { model } = await desk();
    const reading = model.offer(aFile(card("FN:Lars Nyström")));
    model.cancel();
    await reading;
    expect([model.plan.value, model.progress.value, model.fileName.value]).toEqual([null, null, null]);
  });

  it.each([
    ["an empty file", aFile(""), "empty-file"],
    ["a picture", aFile("\u0089PNG\r\n\u001a\nIHDR"), "unknown-format"],
    ["a backup of ours", aFile('{"format":"goodturn-backup","version":1}'), "backup"],
    ["cards that name nobody", aFile(card()), "nobody"],
  ])("refuses %s", async (_what, file, refusal) => {
    const { model } = await desk();
    await model.offer(file);
    expect([model.refusal.value, model.plan.value]).toEqual([refusal, null]);
  });

  it("says where a file of cards without a name gave nobody", async () => {
    const { model } = await desk();
    await model.offer(aFile(card()));
    expect(model.unreadable.value).toEqual([{ line: 1, reason: "no-name" }]);
  });

  it("does not open a file of more than 50 MB", async () => {
    const { model } = await desk();
    const huge = Object.defineProperty(aFile("x"), "size", { value: 51 * 1024 * 1024 });
    await model.offer(huge);
    expect(model.refusal.value).toBe("too-large");
  });

  it("says so when the file is not there any more", async () => {
    const { model } = await desk();
    const gone = Object.defineProperty(aFile("x"), "arrayBuffer", {
      value: () => Promise.reject(new Error()),
    });
    await model.offer(gone);
    expect(model.refusal.value).toBe("unreachable");
  });

  it("shows the file that was chosen last, however long the first one takes", async () => {
    const { model } = await desk();
    const first = model.offer(aFile(card("FN:First")));
    const second = model.offer(aFile(card("FN:Second")));
    await Promise.all([first, second]);
    expect(model.plan.value?.added.map(({ fn }) => fn)).toEqual(["Second"]);
  });
});

describe("importing a table that no program we know has written", () => {
  const club = "Mitglied;Arbeitet bei\nOla;Kiln\nSun;Fernweh\n";

  it("asks what the columns are before it reads them", async () => {
    const { model } = await desk();
    await model.offer(aFile(club));
    expect([model.isMatching.value, model.plan.value, model.progress.value]).toEqual([true, null, null]);
    expect(model.columns.value?.columns.value).toEqual([
      { header: "Mitglied", samples: ["Ola", "Sun"], topic: null },
      { header: "Arbeitet bei", samples: ["Kiln", "Fernweh"], topic: null },
    ]);
  });

  it("reads it as the columns were chosen, and asks again on request", async () => {
    const { model } = await desk();
    await model.offer(aFile(club));
    model.columns.value?.choose(0, "fn");
    await model.matched();
    expect(model.plan.value?.added.map(({ fn, org }) => [fn, org])).toEqual([
      ["Ola", ""],
      ["Sun", ""],
    ]);
    expect(model.isMatching.value).toBe(false);
    model.matchAgain();
    expect([model.isMatching.value, model.plan.value]).toEqual([true, null]);
    model.columns.value?.choose(1, "org");
    await model.matched();
    expect(model.plan.value?.added.map(({ org }) => org)).toEqual(["Kiln", "Fernweh"]);
  });

  it("takes the first row for a person when told that it is no heading", async () => {
    const { model } = await desk();
    await model.offer(aFile(club));
    model.columns.value?.choose(0, "fn");
    model.columns.value?.head(false);
    expect(model.columns.value?.columns.value[0]).toEqual({
      header: "",
      samples: ["Mitglied", "Ola", "Sun"],
      topic: "fn",
    });
    await model.matched();
    expect(model.plan.value?.added.map(({ fn }) => fn)).toEqual(["Mitglied", "Ola", "Sun"]);
  });

  it("stays with the columns when they name nobody", async () => {
    const { model } = await desk();
    await model.offer(aFile(club));
    await model.matched();
    expect([model.refusal.value, model.isMatching.value, model.unreadable.value.length]).toEqual([
      "nobody",
      true,
      2,
    ]);
    model.columns.value?.choose(0, "fn");
    await model.matched();
    expect([model.refusal.value, model.isMatching.value, model.plan.value?.added.length]).toEqual([
      null,
      false,
      2,
    ]);
  });

  it("forgets it all when it is left", async () => {
    const { model } = await desk();
    await model.offer(aFile(club));
    model.cancel();
    expect([model.columns.value, model.isMatching.value, model.fileName.value]).toEqual([null, false, null]);
  });
});
