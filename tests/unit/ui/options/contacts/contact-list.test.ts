import { signal } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import type { Contact } from "../../../../../src/core/contact/contact";
import { createAddressBook } from "../../../../../src/ui/options/address-book";
import { createContactList } from "../../../../../src/ui/options/contacts/contact-list";
import { createPeopleSearch } from "../../../../../src/ui/options/contacts/people-search";
import { at, someone } from "../../../../fakes/people";
import { asking, byUid, reading } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const priya = someone("Priya Raman", {
  interests: ["search engines"],
  org: "Lantern",
  categories: ["Chess club"],
  emails: at("priya@lantern.example"),
  rev: "2026-02-01T00:00:00.000Z",
});
const lars = someone("Lars Nyström", { note: "Met in Porto.", rev: "2026-03-01T00:00:00.000Z" });
const noor = someone("Noor Haddad", { org: "Acme", rev: "2026-01-01T00:00:00.000Z" });

async function open(...people: Contact[]) {
  const kept = byUid(...people);
  const book = createAddressBook(asking(reading(kept)));
  await book.reload();
  const search = createPeopleSearch({ book, whenIdle: (work) => work() });
  const touched = signal<Record<string, string>>({});
  const list = createContactList({ book, search, touched, now: () => "2026-04-01T00:00:00.000Z" });
  const names = (): string[] | undefined => list.found.value?.map(({ name }) => name);
  return { list, names, search, touched, kept, book };
}

describe("the list of contacts", () => {
  it("shows everybody by name", async () => {
    const { names, list } = await open(priya, lars, noor);
    expect(names()).toEqual(["Lars Nyström", "Noor Haddad", "Priya Raman"]);
    expect(list.isWhole.value).toBe(true);
  });

  it("finds people as one types, and in notes once these are read", async () => {
    const { names, list, search } = await open(priya, lars, noor);
    list.search("raman pri");
    expect(names()).toEqual(["Priya Raman"]);
    list.search("porto");
    expect(names()).toEqual([]);
    search.prepare();
    await vi.waitFor(() => expect(names()).toEqual(["Lars Nyström"]));
  });

  it.each([
    [{ interest: "search" }, ["Priya Raman"]],
    [{ category: "chess" }, ["Priya Raman"]],
    [{ organisation: "acme" }, ["Noor Haddad"]],
    [{ isUnreachable: true }, ["Lars Nyström", "Noor Haddad"]],
    [{ hasNoInterests: true }, ["Lars Nyström", "Noor Haddad"]],
    [{ untouchedFor: 90 }, ["Noor Haddad", "Priya Raman"]],
    [{ untouchedFor: 30 }, ["Lars Nyström", "Noor Haddad", "Priya Raman"]],
  ])("narrows to %o", async (filter, expected) => {
    const { names, list, touched } = await open(priya, lars, noor);
    touched.value = { [lars.uid]: "2026-02-01T00:00:00.000Z" };
    list.narrow(filter);
    expect(names()).toEqual(expected);
  });

  it.each([
    ["organisation", ["Noor Haddad", "Priya Raman", "Lars Nyström"]],
    ["touched", ["Noor Haddad", "Lars Nyström", "Priya Raman"]],
    ["changed", ["Lars Nyström", "Priya Raman", "Noor Haddad"]],
  ] as const)("sorts by %s", async (order, expected) => {
    const { names, list, touched } = await open(priya, lars, noor);
    touched.value = { [priya.uid]: "2026-03-03T00:00:00.000Z", [lars.uid]: "2026-01-03T00:00:00.000Z" };
    list.sort(order);
    expect(names()).toEqual(expected);
  });

  it("keeps who is chosen through a search, and lets go of whoever is deleted", async () => {
    const { list, kept, book } = await open(priya, lars, noor);
    list.chooseRange(0, 1);
    list.search("priya");
    list.chooseFound();
    expect([...list.chosen.value].toSorted()).toEqual([lars.uid, noor.uid, priya.uid]);
    kept.delete(lars.uid);
    await book.reload();
    expect(list.chosen.value.size).toBe(2);
    list.choose(noor.uid, false);
    expect([...list.chosen.value]).toEqual([priya.uid]);
    list.chooseNobody();
    expect(list.chosen.value.size).toBe(0);
  });
});
