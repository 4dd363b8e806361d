import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Contact } from "../../../../../src/core/contact/contact";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createAddressBook } from "../../../../../src/ui/options/address-book";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import {
  createPersonForm,
  type PersonFormModel,
} from "../../../../../src/ui/options/person/person-form-model";
import { createTyped } from "../../../../../src/ui/options/person/typed";
import { aMoment, someone } from "../../../../fakes/people";
import { aStorage, asking, failing } from "../asking";

vi.mock("webextension-polyfill", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { default: fakeBrowser().api };
});

const priya = someone("Priya Raman", { interests: ["search engines"] });

async function page(answers: Parameters<typeof asking>[0] = {}) {
  const background = asking({
    "contacts/list": () => [priya],
    "contacts/save": ({ contact }) => ({ contact, undoId: "undo-1" }),
    "contacts/delete": () => ({ undoId: "undo-2" }),
    "undo/apply": () => ({ kind: "delete", restored: 1, kept: 0 }),
    ...answers,
  });
  const status = createStatus();
  const book = createAddressBook(background);
  await book.reload();
  const left: (string | null)[] = [];
  const typed = createTyped(aStorage());
  const open = (uid: string | null): PersonFormModel =>
    createPersonForm({
      uid,
      book,
      typed,
      request: background.request,
      outcomes: createOutcomes({ request: background.request, status }),
      now: () => aMoment,
      newUid: () => "new-uid",
      leave: (who) => left.push(who),
    });
  const saved = (): Contact | undefined =>
    background.asked
      .filter(({ name }) => name === "contacts/save")
      .map(({ ask }) => (ask as { contact: Contact }).contact)
      .at(-1);
  return { open, status, book, left, saved, background };
}

describe("the form of a person", () => {
  let desk: Awaited<ReturnType<typeof page>>;
  beforeEach(async () => {
    desk = await page();
  });

  it("saves Priya with what was typed, says so, and goes back to her in the list", async () => {
    const form = desk.open(priya.uid);
    form.type({ needs: { items: [], pending: "beta testers" } });
    await form.save();
    expect(desk.saved()).toEqual({ ...priya, needs: ["beta testers"] });
    expect(desk.status.outcome.value).toMatchObject({
      text: "Priya Raman is saved.",
      undo: { label: "Undo" },
    });
    expect(desk.left).toEqual([priya.uid]);
    expect(desk.book.find(priya.uid)?.needs).toEqual(["beta testers"]);
  });

  it("adds somebody new under an identity of their own", async () => {
    const form = desk.open(null);
    form.type({ fn: "Lars Nyström" });
    await form.save();
    expect(desk.saved()).toMatchObject({ uid: "new-uid", fn: "Lars Nyström", n: { family: "Nyström" } });
    expect(desk.status.outcome.value?.text).toBe("Lars Nyström is in your contacts.");
  });

  it("asks for a name before anything is saved", async () => {
    const form = desk.open(null);
    await form.save();
    expect(form.errors.value).toEqual({ fn: "options_error_name" });
    expect(desk.saved()).toBeUndefined();
    form.type({ fn: "Lars" });
    expect(form.errors.value).toEqual({});
  });

  it("still has what was typed after a reload, and forgets it once it is saved", async () => {
    desk.open(priya.uid).type({ note: "Likes papers." });
    const again = desk.open(priya.uid);
    expect(again.form.value.note).toBe("Likes papers.");
    expect(again.unsaved.value).toBe(true);
    await again.save();
    expect(desk.open(priya.uid).unsaved.value).toBe(false);
  });

  it("goes back to what is saved when the changes are discarded", () => {
    const form = desk.open(priya.uid);
    form.type({ fn: "Pria" });
    form.discard();
    expect(form.form.value.fn).toBe("Priya Raman");
    expect(desk.open(priya.uid).unsaved.value).toBe(false);
  });

  it("deletes her with a way back", async () => {
    await desk.open(priya.uid).remove();
    expect(desk.book.contacts.value).toEqual([]);
    expect(desk.status.outcome.value?.text).toBe("Priya Raman was deleted.");
    desk.status.outcome.value?.undo?.run();
    await vi.waitFor(() => expect(desk.status.outcome.value?.text).toBe("Taken back."));
    expect(desk.background.asked.at(-1)).toEqual({ name: "undo/apply", ask: { undoId: "undo-2" } });
  });

  it("keeps the form and the text when the disk is full", async () => {
    desk = await page({ "contacts/save": failing("storage-full") });
    const form = desk.open(priya.uid);
    form.type({ title: "Founder" });
    await form.save();
    expect(desk.status.outcome.value?.text).toContain("The disk is full");
    expect(desk.left).toEqual([]);
    expect(desk.open(priya.uid).form.value.title).toBe("Founder");
  });
});
