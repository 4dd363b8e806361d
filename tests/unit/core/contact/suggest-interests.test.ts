import { describe, expect, it } from "vitest";
import { suggestInterests } from "../../../../src/core/contact/suggest-interests";

const suggest = (title: string, org = "", interests: string[] = []): string[] =>
  suggestInterests({ title, role: "", org, interests });

describe("what somebody may care about, going by their work", () => {
  it.each([
    ["Data Engineer", ["data engineering", "databases"]],
    ["Senior Software Architect", ["software architecture", "software engineering"]],
    ["Architect", ["architecture"]],
    ["Head of Product", ["product management", "leadership"]],
    ["Founder & CEO", ["startups", "leadership"]],
    ["UX Designer", ["user experience", "design"]],
    ["Professor", ["teaching", "education", "research"]],
    ["Chef de projet", []],
    ["", []],
  ])("%s: %j", (title, expected) => expect(suggest(title)).toEqual(expected));

  it("looks at the organisation, too", () =>
    expect(suggest("", "Universität Göttingen")).toEqual(["education"]));

  it("offers nothing that is known already, whatever its case", () =>
    expect(suggest("Data Engineer", "", ["Databases"])).toEqual(["data engineering"]));

  it("offers a few at most", () =>
    expect(
      suggest("Founder, lawyer, editor, data scientist, designer, teacher", "City of Robots").length,
    ).toBe(5));

  it("does not find a word inside of another", () => {
    expect(suggest("Maintainer", "Bankside")).toEqual([]);
    expect(suggest("Email specialist")).toEqual([]);
  });
});
