import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchContacts } from "../../../../src/core/contact/search.ts";
import { person } from "../ranking/people.ts";

const zoe = person("Zoë Müller", { nickname: "Zuzu", org: "Acme Search", interests: ["beekeeping"] });
const tom = person("Tom Baker", { emails: [{ value: "tb@example.org", type: "" }] });
const baker = person("Anna Bakerfield");
const all = [zoe, tom, baker];
const find = (query: string, limit = 10): string[] => searchContacts(query, all, limit).map((one) => one.fn);

describe("finding a contact", () => {
  it.each([
    ["zoe", "Zoë Müller"],
    ["MULL", "Zoë Müller"],
    ["müller zo", "Zoë Müller"],
    ["zuz", "Zoë Müller"],
    ["acme", "Zoë Müller"],
    ["bees", undefined],
    ["beek", "Zoë Müller"],
    ["tb@ex", "Tom Baker"],
    ["tb@example.org", "Tom Baker"],
  ])("“%s” finds %s", (query, fn) => expect(find(query)[0]).toBe(fn));

  it("puts the whole word before the beginning of one", () =>
    expect(find("baker")).toEqual(["Tom Baker", "Anna Bakerfield"]));

  it("asks every word to be met", () => expect(find("tom beekeeping")).toEqual([]));

  it.each(["", "   ", "!?"])("finds nobody for “%s”", (query) => expect(find(query)).toEqual([]));

  it("returns no more than asked for", () => expect(find("b", 1)).toHaveLength(1));

  it("settles ties by name, then uid", () => {
    const twins = [person("Bo", { uid: "2" }), person("Bo", { uid: "1" }), person("Al Bo", { uid: "0" })];
    expect(searchContacts("bo", twins, 9).map((one) => one.uid)).toEqual(["1", "2", "0"]);
  });

  it("never throws and never invents", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (query) => {
        for (const one of searchContacts(query, all, 5)) expect(all).toContain(one);
      }),
    );
  });
});
