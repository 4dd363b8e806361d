import { describe, expect, it, vi } from "vitest";
import type { Contact } from "../../../../../src/core/contact/contact";
import { planImport } from "../../../../../src/core/formats/plan-import";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createAddressBook } from "../../../../../src/ui/options/address-book";
import { createImport } from "../../../../../src/ui/options/in-and-out/import-model";
import { readFile } from "../../../../../src/ui/options/in-and-out/read-file";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import { aMoment, at, someone } from "../../../../fakes/people";
import { asking, failing } from "../asking";

vi.mock("webextension-polyfill", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { default: fakeBrowser().api };
});

const card = (...lines: string[]): string =>
  ["BEGIN:VCARD", "VERSION:3.0", ...lines, "END:VCARD", ""].join("\r\n");
const aFile = (text: string): File => new File([text], "people.vcf");

async function desk(contacts: Contact[] = [], answers: Parameters<typeof asking>[0] = {}) {
  const background = asking({
    "contacts/list": () => contacts,
    "contacts/import": ({ added, changed }) => ({ undoId: "undo", count: added.length + changed.length }),
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
    readFile,
    planImport,
    now: () => aMoment,
    newUid: () => `uid-${++uids}`,
  });
  const imported = () => background.asked.find(({ name }) => name === "contacts/import")?.ask;
  return { model, status, imported };
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
    expect(imported()).toMatchObject({
      added: [{ fn: "Lars Nyström" }],
      changed: [{ uid: priya.uid, org: "Lantern" }],
    });
    expect(status.outcome.value).toMatchObject({ text: "2 contacts are in.", undo: { label: "Undo" } });
    expect(model.plan.value).toBeNull();
  });

  it("keeps the preview when the disk is full, so that it can be tried again", async () => {
    const { model, status } = await desk([], { "contacts/import": failing("storage-full") });
    await model.offer(aFile(card("FN:Lars Nyström")));
    await model.confirm();
    expect(status.outcome.value?.text).toContain("The disk is full");
    expect(model.plan.value?.added).toHaveLength(1);
  });

  it.each([
    ["an empty file", aFile(""), "empty-file"],
    ["a picture", aFile("\u0089PNG\r\n\u001a\nIHDR"), "unknown-format"],
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
