import { describe, expect, it, vi } from "vitest";
import type { Contact } from "../../../../../src/core/contact/contact";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createAddressBook } from "../../../../../src/ui/options/address-book";
import { createFirstFive } from "../../../../../src/ui/options/in-and-out/first-five-model";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import { someone } from "../../../../fakes/people";
import { asking, byUid, failing, reading } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const ana = someone("Ana Lind", { title: "Data Engineer", org: "Lantern" });
const bo = someone("Bo Berg");

async function desk(contacts: Contact[], answers: Parameters<typeof asking>[0] = {}) {
  const people = byUid(...contacts);
  const background = asking({
    ...reading(people),
    "contacts/interests": ({ people: some }) => ({ undoId: "undo", count: some.length }),
    ...answers,
  });
  const status = createStatus();
  const book = createAddressBook(background);
  await book.reload();
  const model = createFirstFive({
    request: background.request,
    book,
    outcomes: createOutcomes({ request: background.request, status }),
  });
  return { model, status, book, people, background };
}

describe("picking five people after an import", () => {
  it("offers those who came in, and what the work of the picked ones suggests, and writes nothing by itself", async () => {
    const { model, background } = await desk([ana, bo]);
    model.offer([bo, ana]);
    expect(model.offered.value).toEqual([
      { uid: ana.uid, label: "Ana Lind", line: "Data Engineer, Lantern" },
      { uid: bo.uid, label: "Bo Berg", line: "" },
    ]);
    model.picker.pick({ uid: ana.uid, label: ana.fn });
    expect(model.picked.value).toMatchObject([
      { name: "Ana Lind", interests: { items: [] }, suggested: ["data engineering", "databases"] },
    ]);
    expect(model.offered.value.map(({ label }) => label)).toEqual(["Bo Berg"]);
    expect(background.asked.map(({ name }) => name)).not.toContain("contacts/interests");
  });

  it("offers no more what was taken, and keeps all of it in one go, with an undo", async () => {
    const { model, status, background } = await desk([ana, bo]);
    model.offer([ana, bo]);
    model.picker.pick({ uid: ana.uid, label: ana.fn });
    model.picker.pick({ uid: bo.uid, label: bo.fn });
    model.type(ana.uid, { items: ["databases"], pending: "" });
    expect(model.picked.value[0]?.suggested).toEqual(["data engineering"]);
    model.type(bo.uid, { items: [], pending: "lighthouses, tides" });
    await model.save();
    expect(background.asked.at(-1)).toEqual({
      name: "contacts/interests",
      ask: {
        people: [
          { uid: ana.uid, interests: ["databases"] },
          { uid: bo.uid, interests: ["lighthouses", "tides"] },
        ],
      },
    });
    expect(status.outcome.value).toMatchObject({
      text: "2 people have interests now.",
      undo: { label: "Undo" },
    });
    expect(model.isOpen.value).toBe(false);
  });

  it("is full with five", async () => {
    const people = Array.from({ length: 6 }, (_, number) => someone(`Person ${number}`));
    const { model } = await desk(people);
    model.offer(people);
    for (const { uid, fn } of people.slice(0, 5)) model.picker.pick({ uid, label: fn });
    expect(model.isFull.value).toBe(true);
    model.picker.drop(people[0]?.uid ?? "");
    expect(model.isFull.value).toBe(false);
  });

  it("is left without a trace", async () => {
    const { model, background } = await desk([ana]);
    model.offer([ana]);
    model.picker.pick({ uid: ana.uid, label: ana.fn });
    model.type(ana.uid, { items: ["tides"], pending: "" });
    model.close();
    expect([model.isOpen.value, model.picked.value]).toEqual([false, []]);
    model.offer([ana]);
    model.picker.pick({ uid: ana.uid, label: ana.fn });
    expect(model.picked.value[0]?.interests.items).toEqual([]);
    expect(background.asked.map(({ name }) => name)).not.toContain("contacts/interests");
  });

  it("does not come where five people have interests already, nor for people who all have some", async () => {
    const told = Array.from({ length: 5 }, (_, number) =>
      someone(`Told ${number}`, { interests: ["tides"] }),
    );
    const { model } = await desk([...told, ana]);
    model.offer([ana]);
    expect(model.isOpen.value).toBe(false);
    const { model: other } = await desk(told.slice(0, 2));
    other.offer(told.slice(0, 2));
    expect(other.isOpen.value).toBe(false);
  });

  it("goes when the import is taken back", async () => {
    const { model, people, book } = await desk([]);
    model.offer([ana]);
    expect(model.isOpen.value).toBe(true);
    people.set(ana.uid, ana);
    await book.reload();
    expect(model.isOpen.value).toBe(true);
    people.delete(ana.uid);
    await book.reload();
    expect(model.isOpen.value).toBe(false);
  });

  it("keeps what is typed when it could not be kept", async () => {
    const { model, status } = await desk([ana], { "contacts/interests": failing("storage-full") });
    model.offer([ana]);
    model.picker.pick({ uid: ana.uid, label: ana.fn });
    model.type(ana.uid, { items: ["tides"], pending: "" });
    await model.save();
    expect(status.outcome.value?.text).toContain("The disk is full");
    expect(model.picked.value[0]?.interests.items).toEqual(["tides"]);
  });
});
