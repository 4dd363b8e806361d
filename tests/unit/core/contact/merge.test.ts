import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type Contact, contactSchema, emptyContact } from "../../../../src/core/contact/contact.ts";
import { mergeContacts } from "../../../../src/core/contact/merge.ts";
import { contact } from "../formats/arbitrary-contact.ts";

const ann: Contact = { ...emptyContact("ann", "2025-01-01T00:00:00.000Z"), fn: "Ann Lee" };

describe("merging what two records say about Ann", () => {
  it("fills what was empty", () => {
    const merged = mergeContacts(ann, {
      ...ann,
      uid: "other",
      org: "Kiln",
      bday: "--04-05",
      channel: "email",
    });
    expect(merged).toMatchObject({ uid: "ann", org: "Kiln", bday: "--04-05", channel: "email" });
  });

  it("keeps the existing words and puts the others into the note", () => {
    const merged = mergeContacts(
      { ...ann, title: "Potter", note: "Met at the fair" },
      { ...ann, title: "Head potter", note: "Likes tea" },
    );
    expect(merged.title).toBe("Potter");
    expect(merged.note).toBe("Met at the fair\n\nLikes tea\ntitle: Head potter");
  });

  it("joins lists without repeating what differs only in case", () => {
    const before = { ...ann, interests: ["Pottery"], emails: [{ value: "ann@example.org", type: "" }] };
    const merged = mergeContacts(before, {
      ...ann,
      interests: ["pottery", "tea"],
      emails: [{ value: "Ann@Example.org", type: "work" }],
    });
    expect(merged.interests).toEqual(["Pottery", "tea"]);
    expect(merged.emails).toEqual([{ value: "ann@example.org", type: "work" }]);
  });

  it("learns the year of a birthday, but never trades one day for another", () => {
    expect(mergeContacts({ ...ann, bday: "--04-05" }, { ...ann, bday: "1980-04-05" }).bday).toBe(
      "1980-04-05",
    );
    const merged = mergeContacts({ ...ann, bday: "1980-04-05" }, { ...ann, bday: "1980-04-06" });
    expect([merged.bday, merged.note]).toEqual(["1980-04-05", "bday: 1980-04-06"]);
  });

  it("goes on calling Bob Bob", () => {
    const bob = { ...ann, fn: "Bob Smith" };
    const n = { family: "Smith", given: "Robert", additional: "", prefix: "", suffix: "" };
    const merged = mergeContacts(bob, { ...ann, fn: "Robert Smith", n });
    expect([merged.fn, merged.n, merged.note]).toEqual(["Bob Smith", bob.n, "name: Robert Smith"]);
  });

  it("gives back the very same record where nothing is new, whatever the file's date says", () => {
    expect(mergeContacts(ann, { ...ann, uid: "other", rev: "2030-01-01T00:00:00.000Z" })).toBe(ann);
  });

  it("dates the record by the later of the two", () => {
    expect(mergeContacts(ann, { ...ann, org: "Kiln", rev: "2026-02-03T00:00:00.000Z" }).rev).toBe(
      "2026-02-03T00:00:00.000Z",
    );
  });
});

describe("merging any two records", { timeout: 30_000 }, () => {
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(contact, contact, (a, b) => {
        const merged = mergeContacts(a, b);
        expect(mergeContacts(merged, b)).toBe(merged);
        expect(mergeContacts(merged, a)).toBe(merged);
        expect(mergeContacts(a, a)).toBe(a);
      }),
      { numRuns: 200 },
    );
  });

  it("loses no word of either, and what comes out can be stored", () => {
    fc.assert(
      fc.property(contact, contact, (a, b) => {
        const merged = mergeContacts(a, b);
        const kept = wordsOf(merged).join("\n").toLowerCase();
        for (const word of [...wordsOf(a), ...wordsOf(b)]) expect(kept).toContain(word.toLowerCase());
        expect(v.is(contactSchema, merged)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

/** All that a record says, piece by piece. A day counts without its year, an address without its scheme. */
function wordsOf({ uid: _uid, rev: _rev, channel: _channel, rhythm: _rhythm, ...fields }: Contact): string[] {
  const pieces = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    return value !== null && typeof value === "object" ? Object.values(value).flatMap(pieces) : [];
  };
  const { emails, tels, ...rest } = fields;
  const values = [...emails, ...tels].map(({ value }) => value.replace(/ /g, ""));
  return [
    ...pieces(rest).map((piece) => piece.replace(/^https?:\/\//, "").replace(/^\d{4}-|^--/, "")),
    ...values,
  ];
}
