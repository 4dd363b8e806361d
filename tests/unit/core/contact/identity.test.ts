import { describe, expect, it } from "vitest";
import { type Contact, emptyContact } from "../../../../src/core/contact/contact.ts";
import { findSamePerson, identityIndex, samePerson } from "../../../../src/core/contact/identity.ts";

let uids = 0;

/** A record of somebody, with a uid of its own. */
function person(fn: string, more: Partial<Contact> = {}): Contact {
  return { ...emptyContact(`uid-of-record-${++uids}`, "2026-01-01T00:00:00.000Z"), fn, ...more };
}
const mail = (...values: string[]): Partial<Contact> => ({
  emails: values.map((value) => ({ value, type: "" })),
});
const phone = (...values: string[]): Partial<Contact> => ({
  tels: values.map((value) => ({ value, type: "" })),
});
const linkedIn = (name: string): Partial<Contact> => ({
  socialProfiles: [`https://www.linkedin.com/in/${name}`],
});

describe("two records are one person", () => {
  it.each<[string, string, Contact, Contact]>([
    [
      "by uid, whatever the name is now",
      "uid",
      person("Jane Smith", { uid: "urn:uuid:1234" }),
      person("Jane Brown", { uid: "urn:uuid:1234" }),
    ],
    [
      "by e-mail, whatever its case",
      "email",
      person("Ann Lee", mail("Ann@Example.org")),
      person("ann lee", mail("x@y.example", "ann@example.ORG")),
    ],
    [
      "by e-mail, with a nickname",
      "email",
      person("Bob Smith", mail("b@example.org")),
      person("Robert Smith", mail("b@example.org")),
    ],
    [
      "by e-mail, with an initial",
      "email",
      person("B. Smith", mail("b@example.org")),
      person("Bob Smith", mail("b@example.org")),
    ],
    [
      "by e-mail, with the family name first",
      "email",
      person("Smith, Bob", mail("b@example.org")),
      person("Bob Smith", mail("b@example.org")),
    ],
    [
      "by e-mail, with a title and a middle name",
      "email",
      person("Dr. Zoë Q. Łacka", mail("z@example.org")),
      person("Zoe Łacka", mail("z@example.org")),
    ],
    [
      "by e-mail, where one has no name",
      "email",
      person("", mail("b@example.org")),
      person("Bob Smith", mail("b@example.org")),
    ],
    [
      "by e-mail, where the address stands for the name",
      "email",
      person("b@example.org", mail("b@example.org")),
      person("Bob Smith", mail("b@example.org")),
    ],
    [
      "by phone, however it is written",
      "phone",
      person("Ann Lee", phone("0113 496 0101")),
      person("Ann Lee", phone("+44 (113) 496-0101")),
    ],
    [
      "by phone, with 00 before the country",
      "phone",
      person("Ann Lee", phone("0044 113 496 0101")),
      person("Ann Lee", phone("+441134960101 ext. 4")),
    ],
    [
      "by profile, with the country in the address",
      "profile",
      person("Ann Lee", linkedIn("ann-lee")),
      person("Ann Lee", { socialProfiles: ["http://de.linkedin.com/in/Ann-Lee/"] }),
    ],
    [
      "by profile, on Twitter as on X",
      "profile",
      person("Ann Lee", { socialProfiles: ["https://twitter.com/annlee"] }),
      person("Ann Lee", { socialProfiles: ["x.com/AnnLee"] }),
    ],
    [
      "by name and organisation, without its legal form",
      "name-and-organisation",
      person("Ann Lee", { org: "Kiln, Inc." }),
      person("Lee, Ann", { org: "kiln" }),
    ],
    [
      "by name and organisation, with a nickname",
      "name-and-organisation",
      person("Liz Okafor", { org: "Kiln" }),
      person("Elizabeth Okafor", { org: "Kiln" }),
    ],
    [
      "by name and organisation, in Chinese",
      "name-and-organisation",
      person("李小龙", { org: "窑" }),
      person("李小龙", { org: "窑" }),
    ],
  ])("%s", (_, reason, a, b) => {
    expect(samePerson(a, b)).toEqual({ reason });
    expect(samePerson(b, a)).toEqual({ reason });
    expect(findSamePerson(a, identityIndex([person("Somebody Else"), b]))).toEqual({ contact: b, reason });
    expect(findSamePerson(b, identityIndex([a]))).toEqual({ contact: a, reason });
  });
});

describe("two people stay two", () => {
  it.each<[string, Contact, Contact]>([
    ["who share only a name", person("John Smith"), person("John Smith")],
    [
      "who share an office's phone",
      person("Ann Lee", phone("+44 113 496 0101")),
      person("Raj Patel", phone("+44 113 496 0101")),
    ],
    [
      "who share a phone and an initial",
      person("A. L.", phone("+44 113 496 0101")),
      person("Ann Lee", phone("+44 113 496 0101")),
    ],
    [
      "who share a family's mail address",
      person("Ann Lee", mail("lee@example.org")),
      person("Tom Lee", mail("lee@example.org")),
    ],
    [
      "who share a team's mail address",
      person("Ann Lee", mail("info@example.org")),
      person("Raj Patel", mail("info@example.org")),
    ],
    [
      "of one initial at one organisation",
      person("J. Smith", { org: "Kiln" }),
      person("John Smith", { org: "Kiln" }),
    ],
    [
      "of one given name at one organisation",
      person("John", { org: "Kiln" }),
      person("John", { org: "Kiln" }),
    ],
    [
      "of one name and organisation with different LinkedIn pages",
      person("John Smith", { org: "Kiln", ...linkedIn("js1") }),
      person("John Smith", { org: "Kiln", ...linkedIn("js2") }),
    ],
    [
      "of one name and organisation with different birthdays",
      person("John Smith", { org: "Kiln", bday: "1980-01-02" }),
      person("John Smith", { org: "Kiln", bday: "--03-04" }),
    ],
    [
      "of one name at different organisations",
      person("John Smith", { org: "Kiln" }),
      person("John Smith", { org: "Loom" }),
    ],
    ["whose records are only numbered", person("Ann Lee", { uid: "1" }), person("Raj Patel", { uid: "1" })],
    [
      "whose numbers only end alike",
      person("Ann Lee", phone("+1 202 555 0101")),
      person("Ann Lee", phone("+44 202 555 0101")),
    ],
    [
      "who share a company's page",
      person("Ann Lee", { socialProfiles: ["https://linkedin.com/company/kiln"] }),
      person("Ann Lee", { socialProfiles: ["https://linkedin.com/company/kiln"] }),
    ],
  ])("%s", (_, a, b) => {
    expect(samePerson(a, b)).toBeNull();
    expect(samePerson(b, a)).toBeNull();
    expect(findSamePerson(a, identityIndex([b]))).toBeNull();
  });
});

describe("of several who fit", () => {
  it("the surest is found: an e-mail before a namesake at the same organisation", () => {
    const namesake = person("Ann Lee", { org: "Kiln" });
    const same = person("Ann Lee", mail("ann@example.org"));
    const found = findSamePerson(
      person("Ann Lee", { org: "Kiln", ...mail("ann@example.org") }),
      identityIndex([namesake, same]),
    );
    expect(found).toEqual({ contact: same, reason: "email" });
  });

  it("is found fast: three thousand at one switchboard", () => {
    const everyone = Array.from({ length: 3000 }, (_, at) =>
      person(`Given${at} Family${at}`, phone("+44 113 496 0100")),
    );
    const index = identityIndex(everyone);
    const started = performance.now();
    for (const one of everyone)
      expect(findSamePerson({ ...one, uid: `${one.uid}-b` }, index)?.contact).toBe(one);
    expect(performance.now() - started).toBeLessThan(5_000);
  }, 20_000);
});
