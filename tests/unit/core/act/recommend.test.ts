import { describe, expect, it } from "vitest";
import { answersAsText, recommendationAddress } from "../../../../src/core/act/recommend";
import { someone } from "../../../fakes/people";

describe("a recommendation", () => {
  it("is the user's own answers and not a word more", () => {
    expect(
      answersAsText({
        relationship: "Ana and I worked on search for three years",
        strength: "She asks the question nobody asked",
        example: "Before launch she noticed the dates were wrong.",
        effect: "We shipped on time",
      }),
    ).toBe(
      "Ana and I worked on search for three years. She asks the question nobody asked.\n\n" +
        "Before launch she noticed the dates were wrong. We shipped on time.",
    );
  });

  it("reads well when questions were skipped", () => {
    expect(answersAsText({ strength: "She listens" })).toBe("She listens.");
    expect(answersAsText({})).toBe("");
  });

  it("leaves the end of a sentence alone, in any script", () => {
    expect(answersAsText({ strength: "她总是问最好的问题。" })).toBe("她总是问最好的问题。");
  });

  it("opens the form on Ana's LinkedIn profile where it is known", () => {
    const ana = someone("Ana Lind", { socialProfiles: ["https://www.linkedin.com/in/ana-lind/"] });
    expect(recommendationAddress(ana)).toBe(
      "https://www.linkedin.com/in/ana-lind/edit/forms/recommendation/write/",
    );
  });

  it("searches LinkedIn for her name where it is not", () => {
    expect(recommendationAddress(someone("Ana & Lind"))).toBe(
      "https://www.linkedin.com/search/results/people/?keywords=Ana%20%26%20Lind",
    );
  });
});
