import { describe, expect, it } from "vitest";
import { whoMayMatter } from "../../../../src/core/contact/who-may-matter";
import { at, someone } from "../../../fakes/people";

const names = (people: Parameters<typeof whoMayMatter>[0], most = 8): string[] =>
  whoMayMatter(people, most).map(({ fn }) => fn);

describe("who may matter of those who came in", () => {
  it("are first those whose work suggests interests, then those of whom more was written down", () => {
    const bare = someone("Bare");
    const close = someone("Close", {
      emails: at("close@example.org"),
      bday: "--04-12",
      note: "Met at school.",
    });
    const engineer = someone("Engineer", { title: "Data Engineer", emails: at("engineer@example.org") });
    expect(names([bare, close, engineer])).toEqual(["Engineer", "Close", "Bare"]);
  });

  it("are none of those of whom an interest is known", () => {
    expect(names([someone("Known", { interests: ["tides"] }), someone("Unknown")])).toEqual(["Unknown"]);
  });

  it("are only so many, in the order of the file where nothing tells them apart", () => {
    const many = Array.from({ length: 20 }, (_, number) => someone(`Person ${number}`));
    expect(names(many, 3)).toEqual(["Person 0", "Person 1", "Person 2"]);
  });
});
