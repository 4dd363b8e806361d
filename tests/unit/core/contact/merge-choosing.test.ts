import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Contact } from "../../../../src/core/contact/contact";
import { mergeContacts } from "../../../../src/core/contact/merge";
import { mergeChoosing, singleFields } from "../../../../src/core/contact/merge-choosing";
import { contact as arbitraryContact } from "../formats/arbitrary-contact";
import { person } from "../ranking/people.ts";

const bob = person("Bob Smith", { uid: "b", org: "Acme", title: "Editor", note: "Tall." });
const robert = person("Robert Smith", {
  n: { family: "Smith", given: "Robert", additional: "", prefix: "", suffix: "" },
  uid: "r",
  org: "Lantern",
  emails: [{ value: "r@smith.example", type: "" }],
});

describe("one record out of two", () => {
  it("keeps the words of the record that stays, and notes the others", () => {
    expect(mergeChoosing(bob, robert, [])).toMatchObject({
      uid: "b",
      fn: "Bob Smith",
      org: "Acme",
      title: "Editor",
      emails: [{ value: "r@smith.example" }],
      note: "Tall.\norg: Lantern\nname: Robert Smith",
    });
  });

  it("takes the other's words where they are the right ones, and notes its own", () => {
    const merged = mergeChoosing(bob, robert, ["fn", "org"]);
    expect(merged).toMatchObject({ uid: "b", fn: "Robert Smith", n: { given: "Robert" }, org: "Lantern" });
    expect(merged?.note).toContain("org: Acme");
    expect(merged?.note).toContain("Bob Smith");
  });

  it("is refused where it would not fit", () => {
    const long = "x".repeat(40_000);
    expect(mergeChoosing({ ...bob, note: long }, { ...robert, note: "y".repeat(40_000) }, [])).toBeNull();
  });

  it("is refused where there is no room for what is not chosen", () => {
    const full = { ...bob, note: "x".repeat(50_000) };
    expect(mergeChoosing(full, robert, [])).toBeNull();
    expect(mergeChoosing({ ...robert, note: "" }, full, ["org"])).toBeNull();
  });

  it("takes the other's channel and rhythm where they are the right ones, and notes its own", () => {
    const merged = mergeChoosing(
      { ...bob, channel: "email", rhythm: 30 },
      { ...bob, uid: "r", channel: "signal", rhythm: 90 },
      ["channel", "rhythm"],
    );
    expect(merged).toMatchObject({
      channel: "signal",
      rhythm: 90,
      note: "Tall.\nchannel: email\nrhythm: 30",
    });
  });

  it("drops nothing, whichever way round and whatever is chosen", () => {
    const words = (text: string): string[] => text.toLowerCase().split(/\s+/).filter(Boolean);
    fc.assert(
      fc.property(arbitraryContact, arbitraryContact, fc.subarray([...singleFields]), (a, b, chosen) => {
        for (const [kept, other] of [
          [a, b],
          [b, a],
        ] as const) {
          const merged = mergeChoosing(kept, other, chosen);
          if (merged === null) continue;
          const all = JSON.stringify(merged).toLowerCase();
          for (const contact of [kept, other]) {
            const said = [
              contact.fn,
              contact.org,
              contact.title,
              contact.nickname,
              contact.role,
              contact.lang,
              contact.pronouns,
              contact.tz,
              contact.channel ?? "",
              String(contact.rhythm ?? ""),
              ...contact.emails.map(({ value }) => value),
              ...[...contact.emails, ...contact.tels].map(({ type }) => type),
              ...contact.interests,
              ...contact.needs,
            ];
            for (const text of said)
              for (const word of words(text)) expect(all).toContain(JSON.stringify(word).slice(1, -1));
          }
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});

/** Records that say nearly the same: few names, days and numbers, spelt in more than one way. */
const few = fc.constantFrom("", "Potter", "potter", "Head potter", "Baker");
const places = (...values: string[]): fc.Arbitrary<Contact["emails"]> =>
  fc.uniqueArray(
    fc.record({ value: fc.constantFrom(...values), type: fc.constantFrom("", "work", "home") }),
    { maxLength: 2, selector: ({ value }) => value.toLowerCase().replaceAll(" ", "") },
  );
const akin: fc.Arbitrary<Contact> = fc
  .record({
    name: fc.constantFrom("Ann Lee", "ann lee", "Ann Rose Lee", "Annie Lee", "Robert Ray"),
    hasParts: fc.boolean(),
    prefix: fc.constantFrom("", "Dr."),
    title: few,
    org: few,
    note: few,
    bday: fc.constantFrom("", "--04-05", "1980-04-05", "1981-04-05", "1980-04-06"),
    emails: places("a@example.org", "A@example.org", "b@example.org"),
    tels: places("+1 202 555 0171", "+12025550171", "+1 202 555 0172"),
    channel: fc.constantFrom(null, "email", "signal"),
    rhythm: fc.constantFrom(null, 30, 90),
  })
  .map(({ name, hasParts, prefix, ...said }) => {
    const [given = "", ...rest] = name.split(" ");
    const parts = {
      family: rest.at(-1) ?? "",
      given,
      additional: rest.slice(0, -1).join(" "),
      prefix,
      suffix: "",
    };
    return { ...bob, ...said, fn: name, n: hasParts ? parts : bob.n };
  });
const chosen = fc.subarray([...singleFields]);

describe("a record that went into another, in whichever way round and whatever was chosen", () => {
  it("changes nothing when it comes again with its file", () => {
    fc.assert(
      fc.property(akin, akin, chosen, (a, b, fields) => {
        const both = mergeChoosing(a, b, fields);
        for (const one of [a, b]) expect(both === null ? null : mergeContacts(both, one)).toBe(both);
      }),
      { numRuns: 500 },
    );
  });

  it("changes nothing, either, where three became one", () => {
    fc.assert(
      fc.property(
        fc.tuple(akin, akin, akin),
        chosen,
        chosen,
        fc.boolean(),
        ([a, b, c], first, then, isLast) => {
          const two = mergeChoosing(a, b, first);
          const all =
            two === null ? null : isLast ? mergeChoosing(c, two, then) : mergeChoosing(two, c, then);
          for (const one of [a, b, c]) expect(all === null ? null : mergeContacts(all, one)).toBe(all);
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
