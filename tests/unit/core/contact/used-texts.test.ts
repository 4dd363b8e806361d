import { describe, expect, it } from "vitest";
import { usedTexts } from "../../../../src/core/contact/used-texts";
import { someone } from "../../../fakes/people";

describe("what is used already", () => {
  it("is offered field by field, what most people have first", () => {
    const used = usedTexts([
      someone("Priya", { interests: ["maps", "bread"], projects: ["a search engine"] }),
      someone("Bo", { interests: ["maps"], categories: ["Leeds"] }),
      someone("Cleo", { interests: ["art"], needs: ["beta testers"], expertise: ["law"] }),
    ]);
    expect(used).toEqual({
      interests: ["maps", "art", "bread"],
      projects: ["a search engine"],
      needs: ["beta testers"],
      expertise: ["law"],
      categories: ["Leeds"],
    });
  });
});
