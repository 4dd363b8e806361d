import { describe, expect, it } from "vitest";
import { congratulate } from "../../../../src/core/act/congratulate";
import { changeOn, withChange } from "../../../../src/core/act/changes";
import { daysBack } from "../../../../src/core/act/dates-near";
import type { Occasion } from "../../../../src/core/act/occasion";
import { emptyPage, type Page } from "../../../../src/core/page/page";
import { aMoment, anArticle, someone } from "../../../fakes/people";
import { aSituation, done, drafted } from "../../../fakes/situations";

const ana = someone("Ana Lind", { title: "Data engineer", org: "Northwind" });
const profile = (jobTitle: string, org: string): Page => ({
  ...emptyPage("profile", "https://people.example/ana", "Ana Lind"),
  person: { name: "Ana Lind", jobTitle, org, description: "", urls: [], emails: [] },
});

const occasionsOf = (...args: Parameters<typeof aSituation>): string[] =>
  congratulate
    .suggest(aSituation(...args))
    .map(({ reason }) => (reason.because === "occasion" ? reason.occasion : reason.because));

describe("congratulations", () => {
  it.each<[string, string[]]>([
    ["1990-03-02", ["birthday"]],
    ["--03-02", ["birthday"]],
    ["--02-28", ["belated"]],
    ["--02-26", []],
    ["--03-03", []],
    ["2026-03-02", []],
  ])("on 2 March, for a birthday of %s: %j", (bday, expected) => {
    expect(occasionsOf([{ ...ana, bday }])).toEqual(expected);
  });

  it("are for somebody born on 29 February on the 28th, where the year has no such day", () => {
    expect(daysBack("2026-02-28", 1).get("02-29")).toBe(0);
    expect(daysBack("2028-02-28", 1).has("02-29")).toBe(false);
  });

  it("come once, not again the day after", () => {
    const journal = [done("congratulate", [ana.uid], 1)];
    expect(occasionsOf([{ ...ana, bday: "--03-01" }], { journal })).toEqual([]);
  });

  it("are for a new title on her profile, and not for what was never known", () => {
    const page = profile("Head of data", "Northwind");
    expect(occasionsOf([ana], { page, person: ana })).toEqual(["role"]);
    const unknown = { ...ana, title: "", org: "" };
    expect(occasionsOf([unknown], { page, person: unknown })).toEqual([]);
    expect(changeOn(unknown, page.person ?? { jobTitle: "", org: "" })).toMatchObject({ isNews: false });
  });

  it("are not for another way to write the same title", () => {
    expect(changeOn(ana, { jobTitle: "data  Engineer.", org: "NORTHWIND" })).toBeNull();
    expect(changeOn(ana, { jobTitle: "", org: "" })).toBeNull();
  });

  it("come with the news kept on a click, and nothing else of her changed", () => {
    const change = changeOn(ana, { jobTitle: "Head of data", org: "" });
    if (!change) throw new Error("Nothing changed.");
    expect(withChange(ana, change, aMoment)).toEqual({ ...ana, title: "Head of data", rev: aMoment });
  });

  it("are for somebody who is named in the news", () => {
    const page = anArticle("Prize for a data engineer", {
      textSample: "The prize went to Ana Lind of Northwind.",
    });
    expect(occasionsOf([ana], { page })).toEqual(["news"]);
  });

  it.each<[Occasion | null, string]>([
    ["birthday", "Hi Ana, happy birthday."],
    ["belated", "Hi Ana, happy belated birthday."],
    ["anniversary", "Hi Ana, congratulations on your anniversary."],
    ["role", "Hi Ana, congratulations on the new role."],
    ["news", "Hi Ana, I saw the news about you. Congratulations."],
    [null, "Hi Ana, congratulations."],
  ])("for %s begin plainly, with one line of the user's own", (occasion, opening) => {
    expect(drafted(congratulate, ana, { occasion, answers: { line: "Well deserved" } })).toBe(
      `${opening}\n\nWell deserved.`,
    );
  });
});
