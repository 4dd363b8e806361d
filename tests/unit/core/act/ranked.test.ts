import { describe, expect, it } from "vitest";
import { rankedIn, type Reading } from "../../../../src/core/act/ranked";
import { LearnedIndex } from "../../../../src/core/ranking/learned/learned";
import { anArticle, someone } from "../../../fakes/people";
import { aSituation } from "../../../fakes/situations";

const priya = someone("Priya Raman", { projects: ["a search engine"] });
const ana = someone("Ana Lind", { interests: ["BM25"] });
const page = anArticle("How BM25 ranks documents", { keywords: ["BM25", "search engines"] });

/** A situation in which it is counted how often everybody was ranked. */
function counted(): { asked: () => number; reading: (known?: Partial<Reading>) => Reading } {
  let asked = 0;
  const { index, exclude, ranking } = aSituation([priya, ana], { page });
  const counting: Reading["ranking"] = {
    ...ranking,
    rank: (...of) => {
      asked += 1;
      return ranking.rank(...of);
    },
  };
  return {
    asked: () => asked,
    reading: (known = {}) => ({ page: { ...page }, index, exclude, ranking: counting, ...known }),
  };
}

describe("whom a page would help", () => {
  it("is worked out once for two situations that leave out the same people, and anew where they do not", () => {
    const { asked, reading } = counted();
    const first = reading({ exclude: new Set([ana.uid]) });
    const { page: same } = first;
    expect(rankedIn(first).map(({ uid }) => uid)).toEqual([priya.uid]);
    expect(rankedIn(reading({ page: same, exclude: new Set([ana.uid]) }))).toBe(rankedIn(first));
    expect(asked()).toBe(1);
    const others = rankedIn(reading({ page: same, exclude: new Set([priya.uid]) }));
    expect(others.map(({ uid }) => uid)).toEqual([ana.uid]);
    expect(rankedIn(reading({ page: same, atMost: 1 }))).toHaveLength(1);
    expect(rankedIn(reading({ page: same })).length).toBe(2);
    expect(asked()).toBe(4);
  });

  it("is never kept where something was learned: more may be by the next time", () => {
    const { asked, reading } = counted();
    const first = reading({ learned: new LearnedIndex([]) });
    rankedIn(first);
    rankedIn({ ...first });
    expect(asked()).toBe(2);
  });
});
