import { effect } from "@preact/signals";
import { describe, expect, it, vi } from "vitest";
import { rowOf } from "../../../../src/core/contact/row";
import { createAddressBook } from "../../../../src/ui/options/address-book";
import { someone } from "../../../fakes/people";
import { asking, byUid, failing, reading } from "./asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const row = (name: string, uid = name) => rowOf(someone(name, { uid }), null);

describe("the address book", () => {
  it("shows the first people at once and all of them when they are read", async () => {
    const people = byUid(...Array.from({ length: 250 }, (_, at) => someone(`Person ${1000 + at}`)));
    const background = asking(reading(people));
    const book = createAddressBook(background);
    const shown: unknown[] = [];
    effect(() => {
      shown.push([book.rows.value?.length ?? null, book.revision.value !== null]);
    });
    await book.reload();
    expect(shown[0]).toEqual([null, false]);
    expect(shown).toContainEqual([100, false]);
    expect(shown.at(-1)).toEqual([250, true]);
    expect(book.total.value).toBe(250);
  });

  it("begins again when the list changes between its parts", async () => {
    const people = byUid(...Array.from({ length: 150 }, (_, at) => someone(`Person ${1000 + at}`)));
    const answers = reading(people);
    const background = asking({
      ...answers,
      "contacts/rows"(ask) {
        if (ask.from === 100) people.delete("Person 1000");
        return answers["contacts/rows"]?.(ask) ?? null;
      },
    });
    const book = createAddressBook(background);
    await book.reload();
    expect(book.rows.value).toHaveLength(149);
    expect(book.find("Person 1000")).toBeNull();
  });

  it("is told only what changed, and shows it in its place", async () => {
    const people = byUid(someone("Aiko"), someone("Bo"), someone("Zoë"));
    const answers = reading(people);
    const background = asking({
      ...answers,
      "contacts/changes": () => ({
        revision: "next",
        changed: [{ row: row("Émile"), note: "a baker" }],
        removed: ["Bo"],
      }),
    });
    const book = createAddressBook(background);
    await book.reload();
    await book.reload();
    expect(book.rows.value?.map(({ name }) => name)).toEqual(["Aiko", "Émile", "Zoë"]);
    expect([book.total.value, book.revision.value, book.notes.get("Émile")]).toEqual([3, "next", "a baker"]);
    expect(background.asked.filter(({ name }) => name === "contacts/rows")).toHaveLength(1);
  });

  it("looks once more when something changed while it was looking", async () => {
    const answers = reading(byUid(someone("Priya")));
    let isChanged = false;
    const background = asking({
      ...answers,
      "contacts/rows"(ask) {
        if (!isChanged) void book.reload();
        isChanged = true;
        return answers["contacts/rows"]?.(ask) ?? null;
      },
    });
    const book = createAddressBook(background);
    await book.reload();
    expect(background.asked.map(({ name }) => name)).toEqual([
      "contacts/first",
      "contacts/rows",
      "contacts/changes",
      "contacts/rows",
    ]);
  });

  it("shows the beginning that is kept ready while the whole list is read", async () => {
    const people = byUid(someone("Aiko"), someone("Bo"));
    let atFirst: unknown = null;
    const answers = reading(people);
    const background = asking({
      ...answers,
      "contacts/first": () => ({ total: 2, rows: [row("Aiko")] }),
      "contacts/rows"(ask) {
        atFirst ??= [book.rows.value?.map(({ name }) => name), book.total.value, book.revision.value];
        return answers["contacts/rows"]?.(ask) ?? null;
      },
    });
    const book = createAddressBook(background);
    await book.reload();
    expect(atFirst).toEqual([["Aiko"], 2, null]);
    expect(book.rows.value?.map(({ name }) => name)).toEqual(["Aiko", "Bo"]);
  });

  it("says what happened when the storage does not answer, and keeps what it had", async () => {
    let works = true;
    const answers = reading(byUid(someone("Priya")));
    const fails = failing("storage-failed");
    const book = createAddressBook(
      asking({ ...answers, "contacts/changes": () => (works ? null : fails()) }),
    );
    await book.reload();
    works = false;
    await book.reload();
    expect(book.failure.value).toContain("storage did not answer");
    expect(book.rows.value).toHaveLength(1);
    works = true;
    await book.reload();
    expect(book.failure.value).toBeNull();
  });
});
