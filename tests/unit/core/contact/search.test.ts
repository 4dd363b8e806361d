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
    // The first binary string of a run takes fast-check seconds to make.
  }, 30_000);
});

describe("finding a contact by more than the name", () => {
  const ines = person("Inês Carvalho", {
    org: "Tidewater Labs",
    title: "Data Engineer",
    categories: ["Chess club"],
    projects: ["a tide model"],
    note: "Met at the harbour in Porto.",
  });
  const taro = person("山田太郎");
  const others = [zoe, tom, baker, ines, taro];
  const names = (query: string): string[] => searchContacts(query, others, 9).map((one) => one.fn);

  it.each([
    ["carvalho ines", "a name in any order, without its accents"],
    ["tidewater", "the organisation"],
    ["data eng", "the title"],
    ["chess", "a category"],
    ["tide model", "a project"],
    ["porto harbour", "the note"],
    ["ines porto", "the name and the note together"],
    ["carvahlo", "letters that changed places"],
    ["carvalo", "a letter that is missing"],
    ["tidewatter", "a letter too many"],
    ["carvalho inez", "a letter that is wrong"],
  ])("“%s”: %s", (query) => expect(names(query)).toEqual(["Inês Carvalho"]));

  it("finds a name that is written without spaces by its second half", () =>
    expect(names("太郎")).toEqual(["山田太郎"]));

  it("does not take a short word for another one", () => expect(names("tim")).toEqual([]));

  it("puts who is meant exactly before who is meant nearly", () => {
    const people = [person("Jon Smyth"), person("John Smith")];
    expect(searchContacts("smith", people, 9).map((one) => one.fn)).toEqual(["John Smith", "Jon Smyth"]);
  });
});
