import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
  type Contact,
  contactLimits,
  contactSchema,
  emptyContact,
} from "../../../../src/core/contact/contact.ts";
import { mergeContacts } from "../../../../src/core/contact/merge.ts";
import { contact } from "../formats/arbitrary-contact.ts";

const ann: Contact = { ...emptyContact("ann", "2025-01-01T00:00:00.000Z"), fn: "Ann Lee" };

/** One record of both, for people of whom little enough is known to fit into one. */
function together(existing: Contact, incoming: Contact): Contact {
  const merged = mergeContacts(existing, incoming);
  if (merged === null) throw new Error("They do not fit into one record.");
  return merged;
}

describe("merging what two records say about Ann", () => {
  it("fills what was empty", () => {
    const merged = together(ann, {
      ...ann,
      uid: "other",
      org: "Kiln",
      bday: "--04-05",
      channel: "email",
    });
    expect(merged).toMatchObject({ uid: "ann", org: "Kiln", bday: "--04-05", channel: "email" });
  });

  it("keeps the existing words and puts the others into the note", () => {
    const merged = together(
      { ...ann, title: "Potter", note: "Met at the fair" },
      { ...ann, title: "Head potter", note: "Likes tea" },
    );
    expect(merged.title).toBe("Potter");
    expect(merged.note).toBe("Met at the fair\n\nLikes tea\ntitle: Head potter");
  });

  it("joins lists without repeating what differs only in case", () => {
    const before = { ...ann, interests: ["Pottery"], emails: [{ value: "ann@example.org", type: "" }] };
    const merged = together(before, {
      ...ann,
      interests: ["pottery", "tea"],
      emails: [{ value: "Ann@Example.org", type: "work" }],
    });
    expect(merged.interests).toEqual(["Pottery", "tea"]);
    expect(merged.emails).toEqual([{ value: "ann@example.org", type: "work" }]);
  });

  it("learns the year of a birthday, but never trades one day for another", () => {
    expect(together({ ...ann, bday: "--04-05" }, { ...ann, bday: "1980-04-05" }).bday).toBe("1980-04-05");
    const merged = together({ ...ann, bday: "1980-04-05" }, { ...ann, bday: "1980-04-06" });
    expect([merged.bday, merged.note]).toEqual(["1980-04-05", "bday: 1980-04-06"]);
  });

  it("goes on calling Bob Bob", () => {
    const bob = { ...ann, fn: "Bob Smith" };
    const n = { family: "Smith", given: "Robert", additional: "", prefix: "", suffix: "" };
    const merged = together(bob, { ...ann, fn: "Robert Smith", n });
    expect([merged.fn, merged.n, merged.note]).toEqual(["Bob Smith", bob.n, "name: Robert Smith"]);
  });

  it("notes the other way to reach her and the other rhythm", () => {
    const merged = together(
      { ...ann, channel: "email", rhythm: 30 },
      { ...ann, channel: "telegram", rhythm: 90 },
    );
    expect(merged).toMatchObject({ channel: "email", rhythm: 30, note: "channel: telegram\nrhythm: 90" });
  });

  it("notes that her work address is her home address too, once however often she is merged", () => {
    const before = { ...ann, emails: [{ value: "ann@example.org", type: "work" }] };
    const other = { ...ann, emails: [{ value: "Ann@example.org", type: "home" }] };
    const merged = together(before, other);
    expect([merged.emails, merged.note]).toEqual([before.emails, "email: ann@example.org (home)"]);
    expect(together(merged, other)).toBe(merged);
  });

  it("takes in a number that the other record has twice, with both of its types", () => {
    const merged = together(ann, {
      ...ann,
      tels: [
        { value: "+44 7700 900101", type: "mobile" },
        { value: "+447700900101", type: "work" },
      ],
    });
    expect(merged.tels).toEqual([{ value: "+44 7700 900101", type: "mobile" }]);
    expect(merged.note).toBe("tel: +44 7700 900101 (work)");
  });

  it("refuses where a title that was not taken has no room left in the note", () => {
    const full = { ...ann, title: "Potter", note: "x".repeat(contactLimits.note) };
    expect(mergeContacts(full, { ...ann, title: "Head potter" })).toBeNull();
    expect(together(full, { ...ann, title: "potter" })).toBe(full);
  });

  it("refuses a hundred and first interest, but not one that she has already", () => {
    const full = {
      ...ann,
      interests: Array.from({ length: contactLimits.list }, (_, at) => `interest ${at}`),
    };
    expect(mergeContacts(full, { ...ann, interests: ["tea"] })).toBeNull();
    expect(mergeContacts({ ...ann, interests: ["tea"] }, full)).toBeNull();
    expect(together(full, { ...ann, interests: ["Interest 7"] })).toBe(full);
  });

  it("gives back the very same record where nothing is new, whatever the file's date says", () => {
    expect(together(ann, { ...ann, uid: "other", rev: "2030-01-01T00:00:00.000Z" })).toBe(ann);
  });

  it("dates the record by the later of the two", () => {
    expect(together(ann, { ...ann, org: "Kiln", rev: "2026-02-03T00:00:00.000Z" }).rev).toBe(
      "2026-02-03T00:00:00.000Z",
    );
  });
});

describe("merging any two records", { timeout: 30_000 }, () => {
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const merged = together(a, b);
        expect(together(merged, b)).toBe(merged);
        expect(together(merged, a)).toBe(merged);
        expect(together(a, a)).toBe(a);
      }),
      { numRuns: 200 },
    );
  });

  it("loses no word of either, and what comes out can be stored", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => expectBoth(together(a, b), a, b)),
      { numRuns: 200 },
    );
  });

  it("loses no word of people of whom a record can hardly hold more, or is refused", () => {
    const outcomes = new Set<boolean>();
    fc.assert(
      fc.property(pair, nearlyFull, fc.boolean(), ([a, b], fill, isOtherFull) => {
        const [own, other] = isOtherFull ? [a, fill(b)] : [fill(a), b];
        const merged = mergeContacts(own, other);
        outcomes.add(merged === null);
        if (merged === null) return;
        expectBoth(merged, own, other);
        expect(mergeContacts(merged, other)).toBe(merged);
      }),
      { numRuns: 200 },
    );
    expect(outcomes).toEqual(new Set([true, false]));
  });
});

describe("merging any three records", { timeout: 30_000 }, () => {
  const orders = ([a, b, c]: Trio): Trio[] => [
    [a, b, c],
    [a, c, b],
    [b, a, c],
    [b, c, a],
    [c, a, b],
    [c, b, a],
  ];
  const oneByOne = ([first, second, third]: Trio): Contact => together(together(first, second), third);
  const twoFirst = ([first, second, third]: Trio): Contact => together(first, together(second, third));
  /** Every way in which three records come together. */
  const ways = (three: Trio): Contact[] =>
    orders(three).flatMap((order) => [oneByOne(order), twoFirst(order)]);

  it("loses no word of any of the three, in whatever order they come", () => {
    fc.assert(
      fc.property(trio, (three) => {
        for (const merged of ways(three)) for (const one of three) expectBoth(merged, one, one);
      }),
      { numRuns: 60 },
    );
  });

  it("leads to the same people, things and days in every list, in whatever order they come", () => {
    fc.assert(
      fc.property(trio, (three) => {
        const [first, ...others] = ways(three).map(inLists);
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it("changes nothing when any of those who came one by one comes again", () => {
    fc.assert(
      fc.property(trio, (three) => {
        for (const merged of orders(three).map(oneByOne))
          for (const one of three) expect(together(merged, one)).toBe(merged);
      }),
      { numRuns: 60 },
    );
  });
});

/** Two records, of which the second may know some addresses and numbers of the first, as belonging elsewhere. */
const pair: fc.Arbitrary<readonly [Contact, Contact]> = fc
  .tuple(contact, contact, fc.constantFrom(null, "", "work", "home", "at the lake"))
  .map(([a, b, type]) => {
    if (type === null) return [a, b] as const;
    const elsewhere = (items: Contact["emails"]): Contact["emails"] =>
      items.map(({ value }) => ({ value: value.toUpperCase(), type }));
    return [
      a,
      { ...b, emails: [...elsewhere(a.emails), ...b.emails], tels: [...elsewhere(a.tels), ...b.tels] },
    ] as const;
  });

/** Fills a note or a list up to the last few letters or items. */
const nearlyFull: fc.Arbitrary<(one: Contact) => Contact> = fc.oneof(
  fc.nat(300).map((left) => (one: Contact) => {
    const room = contactLimits.note - left - one.note.length;
    return { ...one, note: `${one.note}${"z".repeat(room)}` };
  }),
  fc
    .tuple(fc.nat(4), fc.constantFrom("interests", "needs", "categories"))
    .map(([left, field]) => (one: Contact) => {
      const more = Array.from({ length: contactLimits.list - left }, (_, at) => `item ${at}`);
      return { ...one, [field]: [...one[field], ...more].slice(0, contactLimits.list - left) };
    }),
);

function expectBoth(merged: Contact, a: Contact, b: Contact): void {
  const kept = wordsOf(merged).join("\n").toLowerCase();
  // A hundred lines of what was found say nothing that the missing word does not.
  for (const word of [...wordsOf(a), ...wordsOf(b)])
    if (!kept.includes(word.toLowerCase())) expect.fail(`lost: ${word.slice(0, 200)}`);
  for (const { rhythm } of [a, b])
    expect([merged.rhythm, ...merged.note.split("\n")]).toSatisfy(
      (said: unknown[]) => rhythm === null || said.includes(rhythm) || said.includes(`rhythm: ${rhythm}`),
    );
  expect(v.is(contactSchema, merged)).toBe(true);
}

/** All that a record says, piece by piece. A day counts without its year, an address without its scheme. */
function wordsOf({ uid: _uid, rev: _rev, ...fields }: Contact): string[] {
  const pieces = (value: unknown): string[] => {
    if (typeof value === "string") return [value];
    if (typeof value === "number") return [String(value)];
    return value !== null && typeof value === "object" ? Object.values(value).flatMap(pieces) : [];
  };
  const { emails, tels, ...rest } = fields;
  const typed = [...emails, ...tels];
  return [
    ...pieces(rest).map((piece) => piece.replace(/^https?:\/\//, "").replace(/^\d{4}-|^--/, "")),
    ...typed.map(({ value }) => value.replace(/ /g, "")),
    ...typed.map(({ type }) => type),
  ];
}

type Trio = readonly [Contact, Contact, Contact];

/** Three records, of which the later ones know some of what the first does: written otherwise, elsewhere, in another year. */
const trio: fc.Arbitrary<Trio> = fc.tuple(pair, contact, fc.boolean()).map(([[a, b], c, isAkin]) => {
  if (!isAkin) return [a, b, c] as const;
  const akin = {
    ...c,
    emails: [...a.emails, ...c.emails],
    interests: [...b.interests.map((one) => one.toUpperCase()), ...a.interests, ...c.interests],
    urls: [...a.urls.map((url) => url.replace(/^http:/, "https:")), ...c.urls],
    bday: a.bday.replace(/^\d{4}-|^(?=--)/, (year) => (year === "" ? "" : "--")),
  };
  return [a, b, akin] as const;
});

/** What the lists say, whatever the order and the letters' case. */
function inLists(merged: Contact): Record<string, string[]> {
  const said = (items: readonly string[]): string[] =>
    [...new Set(items.map((item) => item.trim().toLowerCase()))].toSorted();
  const bare = (address: string): string =>
    address.replace(/^https?:\/\/(?:www\.)?/i, "").replace(/\/+$/, "");
  return {
    emails: said(merged.emails.map(({ value }) => value)),
    tels: said(merged.tels.map(({ value }) => value.replace(/ /g, ""))),
    urls: said(merged.urls.map(bare)),
    socialProfiles: said(merged.socialProfiles.map(bare)),
    anniversaries: said(merged.anniversaries.map(({ date, label }) => `${date} ${label}`)),
    ...Object.fromEntries(
      (["categories", "interests", "expertise", "projects", "needs"] as const).map((field) => [
        field,
        said(merged[field]),
      ]),
    ),
  };
}
