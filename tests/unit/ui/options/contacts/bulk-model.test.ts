import { signal } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import { changeContact } from "../../../../../src/core/contact/change";
import type { Contact } from "../../../../../src/core/contact/contact";
import type { Answer } from "../../../../../src/protocol/requests";
import { createStatus } from "../../../../../src/ui/kit/status";
import { createAddressBook } from "../../../../../src/ui/options/address-book";
import { createBulk } from "../../../../../src/ui/options/contacts/bulk-model";
import { createContactList } from "../../../../../src/ui/options/contacts/contact-list";
import { createPeopleSearch } from "../../../../../src/ui/options/contacts/people-search";
import { createOutcomes } from "../../../../../src/ui/options/outcomes";
import { aMoment, someone } from "../../../../fakes/people";
import { asking, byUid, failing, reading } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const aiko = someone("Aiko Mori", { categories: ["Choir"] });
const bo = someone("Bo Lund");
const zoe = someone("Zoë Marsh", { interests: ["tides"] });

type Answers = Parameters<typeof asking>[0];

/** The list with these three, the first two of them chosen. */
async function open(more: Answers = {}) {
  const kept = byUid(aiko, bo, zoe);
  let before: Contact[] = [];
  const step = (): string => {
    before = [...kept.values()];
    return "step";
  };
  const { asked, request } = asking({
    ...reading(kept),
    "contacts/change"({ uids, change }) {
      const undoId = step();
      const changed = uids.flatMap((uid) => {
        const contact = kept.get(uid);
        const next = contact && changeContact(contact, change);
        return next === undefined || next === contact ? [] : [next];
      });
      for (const contact of changed) kept.set(contact.uid, contact);
      return { undoId: changed.length > 0 ? undoId : null, count: changed.length };
    },
    "contacts/delete"({ uids }) {
      const undoId = step();
      for (const uid of uids) kept.delete(uid);
      return { undoId };
    },
    "contacts/merge"({ from }) {
      const undoId = step();
      for (const uid of from) kept.delete(uid);
      return { outcome: "merged", undoId };
    },
    "undo/apply"() {
      for (const contact of before) kept.set(contact.uid, contact);
      return { kind: "edit", restored: before.length, kept: 0 };
    },
    ...more,
  });
  const book = createAddressBook({ request });
  await book.reload();
  const search = createPeopleSearch({ book, whenIdle: (work) => work() });
  const list = createContactList({ book, search, touched: signal({}), now: () => aMoment });
  const status = createStatus();
  const exported: string[][] = [];
  const bulk = createBulk({
    request,
    book,
    list,
    outcomes: createOutcomes({ request, status }),
    ownChannels: signal([{ id: "pager", name: "Pager", template: "https://pager.example/?to={phone}" }]),
    onExport: (uids) => exported.push([...uids]),
  });
  list.chooseRange(0, 1);
  return {
    bulk,
    list,
    book,
    kept,
    exported,
    said: () => status.outcome.value?.text,
    asks: (name: string) => asked.filter((one) => one.name === name).map(({ ask }) => ask),
    undo: async () => {
      status.outcome.value?.undo?.run();
      await vi.waitFor(() => expect(status.outcome.value?.text).toBe("Taken back."));
    },
    isUndoable: () => status.outcome.value?.undo !== undefined,
  };
}

describe("what is done with everybody who is chosen", () => {
  it("puts them in the categories that are new to them, and takes that back", async () => {
    const { bulk, kept, said, undo } = await open();
    expect(await bulk.addCategories("choir,  Book  club, ")).toBe(true);
    expect(said()).toBe("2 people are in choir, Book club now.");
    expect(kept.get(aiko.uid)?.categories).toEqual(["Choir", "Book club"]);
    expect(kept.get(bo.uid)?.categories).toEqual(["choir", "Book club"]);
    expect(kept.get(zoe.uid)).toBe(zoe);
    await undo();
    expect(kept.get(aiko.uid)).toBe(aiko);
    expect(kept.get(bo.uid)).toBe(bo);
  });

  it("says so where all of them had it, with nothing to take back", async () => {
    const { bulk, list, said, isUndoable } = await open();
    list.chooseNobody();
    list.choose(zoe.uid, true);
    expect(await bulk.addInterests("Tides")).toBe(true);
    expect(said()).toBe("All of them have that already.");
    expect(isUndoable()).toBe(false);
  });

  it("gives an interest to those who lack it, and counts only them", async () => {
    const { bulk, list, kept, said } = await open();
    list.choose(zoe.uid, true);
    await bulk.addInterests("tides");
    expect(said()).toBe("2 people have the interest tides now.");
    expect(kept.get(bo.uid)?.interests).toEqual(["tides"]);
  });

  it.each([
    ["telegram", "Best reached by Telegram: 2 people."],
    ["custom-pager", "Best reached by Pager: 2 people."],
  ] as const)("says that they are best reached by %s", async (channel, words) => {
    const { bulk, kept, said } = await open();
    await bulk.setChannel(channel);
    expect(said()).toBe(words);
    expect([...kept.values()].map((contact) => contact.channel)).toEqual([channel, channel, null]);
    await bulk.setChannel(null);
    expect(kept.get(aiko.uid)?.channel).toBeNull();
  });

  it("deletes them, lets go of them, and has them chosen again when that is taken back", async () => {
    const { bulk, book, list, kept, said, undo } = await open();
    await bulk.remove();
    expect(said()).toBe("2 people were deleted.");
    expect([...kept.keys()]).toEqual([zoe.uid]);
    await book.reload();
    expect(list.chosen.value.size).toBe(0);
    await undo();
    await book.reload();
    expect(list.found.value?.map(({ name }) => name)).toEqual(["Aiko Mori", "Bo Lund", "Zoë Marsh"]);
    expect([...list.chosen.value]).toEqual([aiko.uid, bo.uid]);
  });

  it("puts them together into the first in the list, and parts them again", async () => {
    const { bulk, kept, said, asks, undo } = await open();
    await bulk.merge();
    expect(asks("contacts/merge")).toEqual([{ keep: aiko.uid, from: [bo.uid], fromOther: [] }]);
    expect(said()).toBe("Aiko Mori is one person now.");
    await undo();
    expect(kept.size).toBe(3);
  });

  it("puts those together, too, whom a search hides, into one who is in sight", async () => {
    const { bulk, list, said, asks } = await open();
    list.choose(zoe.uid, true);
    list.search("zoe");
    await bulk.merge();
    expect(asks("contacts/merge")).toEqual([{ keep: zoe.uid, from: [aiko.uid, bo.uid], fromOther: [] }]);
    expect(said()).toBe("Zoë Marsh is one person now.");
  });

  it.each([
    ["gone", "One of them is not in your contacts any more. Nothing was changed."],
    ["too-much", /^Together they say more than fits into one contact. Nothing was changed./],
  ] as const)("says why they stay apart: %s", async (outcome, words) => {
    const { bulk, said, isUndoable } = await open({ "contacts/merge": () => ({ outcome }) });
    await bulk.merge();
    expect(said()).toMatch(words);
    expect(isUndoable()).toBe(false);
  });

  it("asks for two of them where only one is chosen", async () => {
    const { bulk, list, said, asks } = await open();
    list.choose(bo.uid, false);
    await bulk.merge();
    expect(said()).toBe("Nothing to put together: choose at least two people of this list.");
    expect(asks("contacts/merge")).toEqual([]);
  });

  it("hands exactly those who are chosen to the export", async () => {
    const { bulk, exported } = await open();
    bulk.export();
    expect(exported).toEqual([[aiko.uid, bo.uid]]);
  });

  it("does nothing for nobody, and nothing with an empty word", async () => {
    const { bulk, list, asks, said } = await open();
    expect(await bulk.addCategories(" , ")).toBe(false);
    list.chooseNobody();
    expect(await bulk.addCategories("Choir")).toBe(false);
    await bulk.remove();
    await bulk.merge();
    expect([...asks("contacts/change"), ...asks("contacts/delete"), ...asks("contacts/merge")]).toEqual([]);
    expect(said()).toBeUndefined();
  });

  it("says that it failed, tells the bar to keep what was typed, and lets one try again", async () => {
    const fail = failing("storage-full");
    const { bulk, kept, said, isUndoable } = await open({ "contacts/change": fail, "contacts/delete": fail });
    expect(await bulk.addCategories("Choir")).toBe(false);
    expect(said()).toMatch(/full/);
    expect(isUndoable()).toBe(false);
    expect(bulk.busy.value).toBe(false);
    await bulk.remove();
    expect(kept.size).toBe(3);
    expect(said()).toMatch(/full/);
  });

  it("does one thing at a time: a second click does not delete twice", async () => {
    let answer: (done: Answer<"contacts/delete">) => void = () => {};
    const slow = new Promise<Answer<"contacts/delete">>((resolve) => (answer = resolve));
    const { bulk, asks } = await open({ "contacts/delete": () => slow });
    const first = bulk.remove();
    expect(bulk.busy.value).toBe(true);
    await bulk.remove();
    expect(await bulk.setChannel("email")).toBe(false);
    expect(asks("contacts/delete")).toHaveLength(1);
    expect(asks("contacts/change")).toEqual([]);
    answer({ undoId: "step" });
    await first;
    expect(bulk.busy.value).toBe(false);
  });
});
