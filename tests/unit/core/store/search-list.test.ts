import { describe, expect, it } from "vitest";
import type { Contact } from "../../../../src/core/contact/contact";
import { searchContacts, searchWithoutNotes } from "../../../../src/core/contact/search";
import { contactKey } from "../../../../src/core/store/keys";
import { readSearchList, searchList } from "../../../../src/core/store/search-list";
import { at, someone } from "../../../fakes/people";
import { memoryTransaction } from "../../../fakes/transaction";

/** Whom these words find where these people are kept; null where nothing is said of it. */
async function find(people: readonly Contact[], query: string, limit: number): Promise<string[] | null> {
  const records = new Map<string, unknown>([
    ...people.map((contact) => [contactKey(contact.uid), contact] as const),
    ...searchList.print(people, people.length),
  ]);
  const kept = await readSearchList(memoryTransaction(records));
  return kept && (searchWithoutNotes(query, kept, limit)?.map(({ uid }) => uid) ?? null);
}

describe("what everybody is found by, kept ready", () => {
  it("finds by name, organisation, e-mail and interests, as the people themselves do", async () => {
    const people = [
      someone("Zoë Lind", { org: "Tidewater", note: "sails" }),
      someone("Bo Berg", { emails: at("bo@tidewater.example"), interests: ["jazz"] }),
    ];
    for (const query of ["zoe", "tide", "jaz", "lind zo"])
      expect(await find(people, query, 1)).toEqual(searchContacts(query, people, 1).map(({ uid }) => uid));
  });

  it("says nothing where so few are found that notes would be looked at", async () => {
    const people = [someone("Zoë Lind", { note: "sails" })];
    expect(await find(people, "sails", 1)).toBeNull();
    expect(await find(people, "zoe", 2)).toBeNull();
  });
});
