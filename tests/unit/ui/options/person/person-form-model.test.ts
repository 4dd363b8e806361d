import { signal } from "@preact/signals";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Contact } from "../../../../../src/core/contact/contact";
import { defaultSettings, type Settings } from "../../../../../src/core/settings/settings";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createAddressBook } from "../../../../../src/ui/options/address-book";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import {
  createPersonForm,
  type PersonFormModel,
} from "../../../../../src/ui/options/person/person-form-model";
import { createTyped } from "../../../../../src/ui/options/person/typed";
import { aMoment, someone } from "../../../../fakes/people";
import { aStorage, asking, byUid, failing, reading } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const priya = someone("Priya Raman", { interests: ["search engines"] });

async function page(answers: Parameters<typeof asking>[0] = {}, settings: Partial<Settings> = {}) {
  const people = byUid(priya);
  const background = asking({
    ...reading(people),
    "contacts/save"({ contact }) {
      people.set(contact.uid, contact);
      return { contact, undoId: "undo-1" };
    },
    "contacts/delete"({ uids }) {
      for (const uid of uids) people.delete(uid);
      return { undoId: "undo-2" };
    },
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
      contact: uid === null ? null : (people.get(uid) ?? null),
      book,
      typed,
      unsaved: aStorage(),
      pause: async () => undefined,
      settings: signal({ ...defaultSettings, ...settings }),
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
  return { open, status, book, left, saved, background, people };
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
    expect(desk.book.find(priya.uid)?.more).toEqual(["beta testers"]);
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
    desk.open(priya.uid).type({ role: "Chair" });
    const again = desk.open(priya.uid);
    expect(again.form.value.role).toBe("Chair");
    expect(again.unsaved.value).toBe(true);
    await again.save();
    expect(desk.open(priya.uid).unsaved.value).toBe(false);
  });

  it("keeps what was changed elsewhere while the form was open", async () => {
    const form = desk.open(priya.uid);
    form.type({ title: "Founder" });
    desk.people.set(priya.uid, { ...priya, org: "Lantern" });
    await form.save();
    expect(desk.saved()).toEqual({ ...priya, title: "Founder", org: "Lantern" });
  });

  it("saves notes and fields as one action, so that one Undo takes both back", async () => {
    desk = await page({ "contacts/note": ({ note }) => ({ note, undoId: "undo-note" }) });
    const form = desk.open(priya.uid);
    form.notes?.type("Likes papers.");
    form.type({ title: "Founder" });
    await form.save();
    expect(desk.background.asked).toContainEqual({
      name: "contacts/save",
      ask: { contact: { ...priya, title: "Founder" }, undoId: "undo-note" },
    });
  });

  it("shows what was changed elsewhere where nothing is typed, and leaves alone what is", async () => {
    const [untouched, typed] = [desk.open(priya.uid), desk.open(priya.uid)];
    typed.type({ title: "Founder" });
    desk.people.set(priya.uid, { ...priya, org: "Lantern" });
    await Promise.all([untouched.reload(), typed.reload()]);
    expect(untouched.form.value.org).toBe("Lantern");
    expect(untouched.unsaved.value).toBe(false);
    expect(typed.form.value).toMatchObject({ title: "Founder", org: "" });
  });

  it("goes back to what is saved when the changes are discarded", async () => {
    const form = desk.open(priya.uid);
    form.type({ fn: "Pria" });
    await form.discard();
    expect(form.form.value.fn).toBe("Priya Raman");
    expect(desk.open(priya.uid).unsaved.value).toBe(false);
  });

  it("deletes her with a way back", async () => {
    await desk.open(priya.uid).remove();
    expect(desk.book.rows.value).toEqual([]);
    expect(desk.status.outcome.value?.text).toBe("Priya Raman was deleted.");
    desk.status.outcome.value?.undo?.run();
    await vi.waitFor(() => expect(desk.status.outcome.value?.text).toBe("Taken back."));
    expect(desk.background.asked).toContainEqual({ name: "undo/apply", ask: { undoId: "undo-2" } });
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
