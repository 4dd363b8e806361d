import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { LearnedIndex } from "../../../../src/core/ranking/learned/learned.ts";
import { pageGist } from "../../../../src/core/ranking/learned/page-gist.ts";
import { buildIndex, withContact } from "../../../../src/core/ranking/contact-index.ts";
import { rankContacts, rankInSteps, type RankOptions } from "../../../../src/core/ranking/rank.ts";
import type { RankedContact } from "../../../../src/core/ranking/ranked-contact.ts";
import type { Steps } from "../../../../src/core/steps.ts";
import { article, onBm25, onBread, onNeuralNetworks, person } from "./people.ts";

// The vocabulary is built once a language, which takes a while where other work is done beside.
vi.setConfig({ testTimeout: 30_000 });

const phrases = [
  "search engines",
  "BM25",
  "sourdough",
  "machine learning",
  "yoga",
  "baking",
  "Suchmaschinen",
];
const people = fc
  .array(
    fc.record({
      interests: fc.uniqueArray(fc.constantFrom(...phrases), { maxLength: 4 }),
      projects: fc.uniqueArray(fc.constantFrom(...phrases), { maxLength: 2 }),
      title: fc.constantFrom("", "Search Engineer", "Baker"),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.map((one, at) => person(`Person Number${at}`, { ...one, uid: `p${at}` })));
const onSearch = article(
  "Wie Suchmaschinen ranken",
  "Eine Suchmaschine muss entscheiden, welche Dokumente passen.",
  { language: "de" },
);
/** Anew each time: what was worked out for a page is kept with it. */
const page = fc
  .constantFrom(onBm25, onBread, onNeuralNetworks, onSearch)
  .map((one) => ({ ...one, textSample: one.textSample.repeat(20).slice(0, 20_000) }));

const learned = new LearnedIndex([
  { id: "1", uid: "p0", at: "2026-03-01T00:00:00.000Z", says: "shared", ...pageGist(onBread) },
  { id: "2", uid: "p1", at: "2026-03-01T00:00:00.000Z", says: "dismissed", ...pageGist(onBm25) },
]);
const options = fc.constantFrom<RankOptions>(
  {},
  { threshold: 0 },
  { limit: 2 },
  { learned, now: "2026-03-02T00:00:00.000Z", threshold: 0 },
);

/** Takes as many steps of each as it is told, in turn, until all are at their ends; null for those that are left. */
function byTurns(
  all: readonly Steps<RankedContact[]>[],
  turns: readonly number[],
  left: ReadonlySet<number>,
): (RankedContact[] | null)[] {
  const answers: (RankedContact[] | null)[] = all.map(() => null);
  const open = new Set(all.keys());
  for (let turn = 0; open.size > 0; turn += 1) {
    for (const which of open) {
      for (let taken = 0; taken < (turns[turn % turns.length] ?? 1); taken += 1) {
        const { done, value } = all[which]?.next() ?? { done: true, value: undefined };
        if (!done) continue;
        answers[which] = value ?? null;
        open.delete(which);
        break;
      }
      if (left.has(which) && turn === 1) open.delete(which);
    }
  }
  return answers;
}

describe("ranking in steps, whatever comes in between", () => {
  it("gives the same order, scores and reasons as ranking at once", () => {
    fc.assert(
      fc.property(people, fc.array(page, { minLength: 1, maxLength: 3 }), options, (list, pages, asked) => {
        const index = withContact(buildIndex(list.slice(1)), list[0] ?? person("Nobody", {}));
        const expected = pages.map((one) => rankContacts({ ...one }, index, asked));
        const turns = [1, 3, 2];
        const inSteps = pages.map((one) => rankInSteps({ ...one }, index, asked));
        expect(byTurns(inSteps, turns, new Set())).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same after another one was left in the middle", () => {
    fc.assert(
      fc.property(people, page, page, options, (list, one, other, asked) => {
        const index = buildIndex(list);
        const expected = rankContacts({ ...other }, buildIndex(list), asked);
        const [, after] = byTurns(
          [rankInSteps({ ...one }, index, asked), rankInSteps({ ...other }, index, asked)],
          [2],
          new Set([0]),
        );
        expect(after).toEqual(expected);
        expect(rankContacts({ ...other }, index, asked)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("does not let a question asked in between change anything, nor the other way round", () => {
    fc.assert(
      fc.property(people, page, page, options, (list, one, other, asked) => {
        const index = buildIndex(list);
        const expected = [one, other].map((each) => rankContacts({ ...each }, buildIndex(list), asked));
        const steps = rankInSteps({ ...one }, index, asked);
        for (;;) {
          const { done, value } = steps.next();
          if (done) {
            expect(value).toEqual(expected[0]);
            break;
          }
          expect(rankContacts({ ...other }, index, asked)).toEqual(expected[1]);
        }
      }),
      { numRuns: 20 },
    );
  });

  it("is many steps for a long page, so that none of them is long", () => {
    const long = { ...onBm25, textSample: Array.from({ length: 3_000 }, (_, at) => `word${at}`).join(" ") };
    const steps = rankInSteps(long, buildIndex([person("Priya Raman", { interests: ["BM25"] })]));
    let taken = 0;
    while (!steps.next().done) taken += 1;
    // Two hundred words at a time are cut, then sixty at a time looked up among the topics and the phrases.
    expect(taken).toBeGreaterThan(3_000 / 200 + (2 * 3_000) / 60);
  });

  it("is many steps for a page that says the same again and again, or never sets a space", () => {
    const index = buildIndex([person("Priya Raman", { interests: ["search engines"] })]);
    const stepsFor = (textSample: string, language: string): number => {
      const steps = rankInSteps({ ...onBm25, language, textSample }, index);
      let taken = 0;
      while (!steps.next().done) taken += 1;
      return taken;
    };
    const again = "The search engine ranks documents by machine learning. ".repeat(300);
    const once = "The search engine ranks documents by machine learning. ";
    expect(stepsFor(again, "en")).toBeGreaterThan(stepsFor(once, "en") + (8 * 300) / 200 + 10);
    expect(stepsFor("機械学習".repeat(2_000), "ja")).toBeGreaterThan(8_000 / 200);
  });
});
