import { describe, expect, it } from "vitest";
import { type Clue, weigh } from "../../../../src/core/page/clue";
import type { PageKind } from "../../../../src/core/page/page";

const clue = (kind: PageKind, weight: number, shape = false): Clue => ({
  kind,
  weight,
  why: `${kind} it is`,
  shape,
});
const kindOf = (...clues: Clue[]): PageKind => weigh(clues).kind;

describe("where a page's signs contradict each other", () => {
  it("what names a special kind wins against what only names an article", () => {
    expect(kindOf(clue("article", 5), clue("paper", 6))).toBe("paper");
    expect(kindOf(clue("article", 6), clue("paper", 5))).toBe("article");
  });

  it("prose speaks against no special kind, for it is common to all that is read", () => {
    expect(kindOf(clue("article", 4, true), clue("article", 2, true), clue("podcast", 4))).toBe("podcast");
  });

  it("a faint sign of a special kind is none", () => {
    expect(kindOf(clue("article", 5, true), clue("event", 1.5))).toBe("article");
  });

  it("a person wins by the greater sum, and of equal sums what is read stays", () => {
    expect(kindOf(clue("article", 4), clue("profile", 4.5))).toBe("profile");
    expect(kindOf(clue("article", 4.5), clue("profile", 4.5))).toBe("article");
  });

  it("a person who is declared is not outweighed by how long the biography is", () => {
    const prose = clue("article", 7, true);
    expect(kindOf(prose, clue("profile", 6))).toBe("profile");
    expect(kindOf(prose, clue("profile", 5.5))).toBe("article");
    expect(kindOf(prose, clue("article", 6.5), clue("profile", 6))).toBe("article");
  });

  it("nothing is said on less than the threshold, and signs of something else raise it", () => {
    expect(kindOf(clue("article", 3))).toBe("other");
    expect(kindOf(clue("article", 3.5))).toBe("article");
    expect(kindOf(clue("article", 3.5), clue("other", 1))).toBe("other");
    expect(kindOf()).toBe("other");
  });

  it("the verdict tells its own signs first, then the others, the strongest first", () => {
    const { evidence } = weigh([
      clue("other", 1),
      clue("article", 4, true),
      clue("article", 5),
      clue("profile", -2),
    ]);
    expect(evidence).toEqual([
      "article +5: article it is",
      "article +4: article it is",
      "profile -2: profile it is",
      "other +1: other it is",
    ]);
  });
});
