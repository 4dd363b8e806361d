import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import type { Page } from "../../../../../src/core/page/page.ts";
import { buildIndex } from "../../../../../src/core/ranking/contact-index.ts";
import { LearnedIndex } from "../../../../../src/core/ranking/learned/learned.ts";
import { lessonLimits, lessonSchema, type Lesson } from "../../../../../src/core/ranking/learned/lesson.ts";
import { pageGist } from "../../../../../src/core/ranking/learned/page-gist.ts";
import { titleKey } from "../../../../../src/core/ranking/learned/title-key.ts";
import { rankContacts, type RankOptions } from "../../../../../src/core/ranking/rank.ts";
import { article, onBm25, onBread, onNeuralNetworks, person } from "../people.ts";

vi.setConfig({ testTimeout: 30_000 });

const onRanking = article(
  "Learning to rank when clicks lie",
  `Ranking functions such as BM25 score documents for a query. Clicks on the first document say little. We compare precision
  and recall of an inverted index with query expansion over a query log, and let users judge the documents.`,
);
const onCrust = article(
  "Why the crust of a loaf cracks",
  `Dough that rises in a hot oven tears where the gas is held. Flour, starter and a covered pot decide how the sourdough
  loaf opens.`,
);
const kim = person("Kim Novak");
const lee = person("Lee Ito");
const day = (n: number): string => `2026-03-${String(n).padStart(2, "0")}T09:00:00.000Z`;
const lesson = (uid: string, page: Page, says: Lesson["says"] = "shared", at = day(1)): Lesson => ({
  id: `${at}-${page.title}`,
  uid,
  at,
  says,
  ...pageGist(page),
});
const ranked = (page: Page, lessons: readonly Lesson[], options: RankOptions = {}, contacts = [kim, lee]) =>
  rankContacts(page, buildIndex(contacts), { learned: new LearnedIndex(lessons), ...options });
const uids = (...asked: Parameters<typeof ranked>): string[] => ranked(...asked).map(({ uid }) => uid);

describe("learning from what was shared", () => {
  it("names Kim, of whom nothing is known but one share, for the next page like it", () => {
    expect(uids(onRanking, [])).toEqual([]);
    expect(uids(onRanking, [lesson(kim.uid, onBm25)])).toEqual([kim.uid]);
  });

  it("says which share it remembers, and the words that both pages have", () => {
    const [first] = ranked(onRanking, [lesson(kim.uid, onBread), lesson(kim.uid, onBm25)]);
    expect(first?.evidence[0]).toMatchObject({ field: "learned", phrase: onBm25.title });
    expect(first?.evidence[0]?.matched.join(" ")).toMatch(/query|documents|BM25|ranking/i);
  });

  it("does not take one share for a page on something else", () => {
    expect(uids(onBread, [lesson(kim.uid, onBm25)])).toEqual([]);
  });

  const notes =
    "We call it a long day on the web: many people at home see what others say about their life, and call again. ";
  const onWebCalls = article("Call me when the web is open again", notes.repeat(3));
  const alsoCalls = article("Why people call their life the web", notes.repeat(4));

  it("names nobody for words that are in every text, however many two pages share", () => {
    expect(uids(alsoCalls, [lesson(kim.uid, onWebCalls)])).toEqual([]);
  });

  it("says no such word, also where somebody comes along behind another for it", () => {
    const list = ranked(alsoCalls, [lesson(kim.uid, onWebCalls)], { threshold: 0 });
    for (const { evidence } of list) expect(evidence.flatMap(({ matched }) => matched)).toEqual([]);
  });

  it("lists nobody behind others for one word that two pages happen to share", () => {
    const walk = article(
      "Where to look for ferns",
      "Look under old trees. Begin early, and look again on the way back.",
    );
    const search = article(
      "How search begins",
      `${onBm25.textSample} Look at how a query begins, and begin again.`,
    );
    const likes = [kim, person("Lee Ito", { interests: ["ferns"] })];
    expect(uids(walk, [lesson(kim.uid, search)], {}, likes)).toEqual([lee.uid]);
  });

  it("a topic in common is enough to say it, whatever the words", () => {
    const one = lesson(kim.uid, onNeuralNetworks);
    const next = article(
      "A supervised classifier in an afternoon",
      "Label the training data, split off a validation set, and watch for overfitting of the random forest.",
    );
    expect(ranked(next, [one], { threshold: 0 })[0]?.evidence[0]).toMatchObject({ field: "learned" });
  });

  it("learns next to nothing from a page of a few words, whatever they are", () => {
    const front = article("Query Example", "Documents. Ranking.");
    expect(uids(onRanking, [lesson(kim.uid, front)])).toEqual([]);
  });

  it("puts the one first to whom more like it was shared", () => {
    const more = [lesson(lee.uid, onRanking), lesson(lee.uid, onBm25), lesson(kim.uid, onBm25)];
    const next = article("Query expansion for ranking documents", onRanking.textSample);
    expect(uids(next, more)).toEqual([lee.uid, kim.uid]);
  });

  it("puts the one first whose things have more of the page's words, not more of one of them", () => {
    const weather = article(
      "Fog on the estuary",
      "Barometer, anemometer, hygrometer and pyranometer at the estuary.",
    );
    const filler = (n: number): string =>
      ["", "lathe", "quilt", "sonnet", "falcon", "tango", "violin", "kayak"][n] ?? "";
    const about = (word: string, n: number): Page =>
      article(
        `The ${word} and the ${filler(n)}`,
        `A ${word} beside the ${filler(n)}. The ${word}, again the ${filler(n)}.`,
      );
    const kims = [1, 2, 3, 4, 5, 6, 7].map((n) => lesson(kim.uid, about("barometer", n)));
    const lees = ["barometer", "anemometer", "hygrometer", "pyranometer"].map((word, n) =>
      lesson(lee.uid, about(word, n + 1)),
    );
    expect(uids(weather, [...kims, ...lees], { threshold: 0 })[0]).toBe(lee.uid);
  });

  it("a link that both pages spell out is nothing that they have in common", () => {
    const spelled = "See https://www.example.com/a and http://www.example.org/b for more.";
    const bread = article(onBread.title, `${onBread.textSample} ${spelled}`);
    const bm25 = article(onBm25.title, `${onBm25.textSample} ${spelled}`);
    const told = ranked(bread, [lesson(kim.uid, bm25)], { threshold: 0 }).flatMap(({ evidence }) => evidence);
    expect(told.flatMap(({ matched }) => matched).join(" ")).not.toMatch(/http|www|com|org/);
  });

  it("what Kim typed is not forgotten for one share about something else", () => {
    const likes = [
      person("Kim Novak", { interests: ["BM25"] }),
      person("Lee Ito", { categories: ["BM25", "search engines"] }),
    ];
    expect(uids(onBm25, [lesson(kim.uid, onBread)], {}, likes)).toEqual([kim.uid, lee.uid]);
  });

  it("takes a no for a no: pages like it come later, or not at all", () => {
    const likes = [
      person("Kim Novak", { interests: ["sourdough"] }),
      person("Lee Ito", { interests: ["sourdough"] }),
    ];
    expect(uids(onCrust, [], {}, likes)).toEqual([kim.uid, lee.uid]);
    expect(uids(onCrust, [lesson(kim.uid, onBread, "dismissed")], {}, likes)[0]).toBe(lee.uid);
  });

  it("does not suggest the same thing again at another address", () => {
    const again = { ...onBm25, url: "https://mirror.example/1", title: `${onBm25.title} | The Mirror` };
    expect(uids(again, [lesson(kim.uid, onBm25)])).toEqual([]);
  });

  it("forgets slowly: newer shares say more of a person than old ones", () => {
    const years = "2022-03-01T09:00:00.000Z";
    const turned = [lesson(kim.uid, onBm25, "shared", years), lesson(kim.uid, onBread, "shared", day(2))];
    const stayed = [lesson(lee.uid, onBm25, "shared", day(2)), lesson(lee.uid, onBread, "shared", years)];
    expect(uids(onRanking, [...turned, ...stayed], { threshold: 0 })[0]).toBe(lee.uid);
  });

  it("remembers so much of somebody and no more: the oldest shares make room", () => {
    const walks = Array.from({ length: lessonLimits.lessons }, (_, n) =>
      lesson(
        kim.uid,
        article(`A long walk in the hills, part ${n}`, "Boots, rain, sheep."),
        "shared",
        day(2),
      ),
    );
    const index = new LearnedIndex([lesson(kim.uid, onBm25), ...walks]);
    expect(index.people.get(kim.uid)?.lessons.length).toBe(lessonLimits.lessons);
    expect(index.pages.size).toBe(lessonLimits.lessons);
    expect(uids(onRanking, [lesson(kim.uid, onBm25), ...walks], { threshold: 0 })).toEqual([]);
  });

  it("never takes more than four tenths for a rest, however much somebody was given", () => {
    const likes = [person("Kim Novak", { interests: ["BM25"] }), person("Lee Ito", { interests: ["BM25"] })];
    const given = (count: number): Lesson[] =>
      Array.from({ length: count }, (_, n) =>
        lesson(kim.uid, article(`A walk in the hills, part ${n}`, "Boots, rain, sheep."), "shared", day(5)),
      );
    const score = (count: number, now: string): number =>
      ranked(onBm25, given(count), { now, threshold: 0 }, likes).find(({ uid }) => uid === kim.uid)?.score ??
      0;
    expect(score(90, day(6)) / score(90, day(28))).toBeCloseTo(0.6);
    expect(score(2, day(6))).toBe(score(2, day(28)));
  });

  it("lets somebody rest who was given a lot this week", () => {
    const likes = [person("Kim Novak", { interests: ["BM25"] }), person("Lee Ito", { interests: ["BM25"] })];
    const busy = [1, 2, 3, 4, 5].map((n) =>
      lesson(
        kim.uid,
        article(`A long walk in the hills, part ${n}`, "Boots, rain, sheep."),
        "shared",
        day(n),
      ),
    );
    expect(uids(onBm25, busy, { now: day(6) }, likes)).toEqual([lee.uid, kim.uid]);
  });

  it("of equals, the one comes first who got something longest ago", () => {
    const walk = article("A long walk in the hills", "Boots, rain, sheep.");
    const roads = article("A short walk by the sea", "Boots, rain, gulls.");
    const given = [lesson(kim.uid, walk, "shared", day(9)), lesson(lee.uid, roads, "shared", day(2))];
    const likes = [person("Kim Novak", { interests: ["BM25"] }), person("Lee Ito", { interests: ["BM25"] })];
    expect(uids(onBm25, given, {}, likes)).toEqual([lee.uid, kim.uid]);
  });
});

describe("what is kept of a page", () => {
  it("is its title, its topics and a few word stems, and never its sentences", () => {
    const gist = pageGist(article("A long one", onBm25.textSample.repeat(20)));
    expect(gist.stems.length).toBeLessThanOrEqual(lessonLimits.stems);
    expect(gist.stems).not.toContain("the");
    expect(JSON.stringify(gist)).not.toContain("simple ranking function");
  });

  it("reads as a record whatever the page says", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 400 }),
        fc.constantFrom("", "de", "ja"),
        (text, language) => {
          const page = article(text.slice(0, 100), text, { language });
          expect(v.safeParse(lessonSchema, lesson(kim.uid, page)).success).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("titles of the same thing", () => {
  it.each([
    ["How BM25 ranks documents", "How BM25 ranks documents | Search Weekly"],
    ["How BM25 ranks documents", "How BM25 Ranks Documents – Blog"],
  ])("%s is %s", (one, other) => expect(titleKey(one)).toBe(titleKey(other)));
  it.each([
    ["How BM25 ranks documents", "How TF-IDF ranks documents"],
    ["About us", "About us too, and more"],
  ])("%s is not %s", (one, other) => expect(titleKey(one)).not.toBe(titleKey(other)));
  it("says nothing of a page where it says next to nothing", () => expect(titleKey("Home")).toBe(""));
});

describe("whatever was shared", () => {
  const pages = [onBm25, onBread, onNeuralNetworks, onRanking, onCrust];
  const history = fc.uniqueArray(
    fc.record({
      uid: fc.constantFrom(kim.uid, lee.uid),
      page: fc.constantFrom(...pages),
      says: fc.constantFrom<Lesson["says"]>("shared", "shared", "dismissed"),
      at: fc.integer({ min: 1, max: 28 }).map(day),
    }),
    { maxLength: 10, selector: (one) => one.uid + one.page.title + one.at },
  );
  const lessonsOf = (
    acts: readonly { uid: string; page: Page; says: Lesson["says"]; at: string }[],
  ): Lesson[] => acts.map(({ uid, page, says, at }) => lesson(uid, page, says, at));

  it("the same history gives the same answer, in whatever order it is read", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...pages), (acts, page) => {
        const lessons = lessonsOf(acts);
        const whole = ranked(page, lessons, { threshold: 0 });
        const turned = ranked(page, lessons.toReversed(), { threshold: 0 });
        expect(turned.map(({ uid }) => uid)).toEqual(whole.map(({ uid }) => uid));
        turned.forEach(({ score }, at) => expect(score).toBeCloseTo(whole[at]?.score ?? 0, 9));
      }),
    );
  });

  it("an index kept in step answers like one built anew", () => {
    fc.assert(
      fc.property(history, history, fc.constantFrom(...pages), (before, after, page) => {
        const kept = new LearnedIndex(lessonsOf(before));
        const now = lessonsOf(after);
        for (const { uid } of [kim, lee])
          kept.set(
            uid,
            now.filter((one) => one.uid === uid),
          );
        const options = { threshold: 0 };
        const index = buildIndex([kim, lee]);
        const [one, other] = [kept, new LearnedIndex(now)].map((learned) =>
          rankContacts(page, index, { ...options, learned }),
        );
        expect(one?.map(({ uid }) => uid)).toEqual(other?.map(({ uid }) => uid));
        one?.forEach(({ score }, at) => expect(score).toBeCloseTo(other?.[at]?.score ?? 0, 9));
      }),
    );
  });

  it("whoever is named has a reason", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...pages), (acts, page) => {
        for (const { evidence } of ranked(page, lessonsOf(acts), { threshold: 0 }))
          expect(evidence.length).toBeGreaterThan(0);
      }),
    );
  });

  it("what is taken away is gone: nobody is named for it any more", () => {
    fc.assert(
      fc.property(history, fc.constantFrom(...pages), (acts, page) => {
        const index = new LearnedIndex(lessonsOf(acts));
        index.set(kim.uid, []);
        index.set(lee.uid, []);
        expect([index.people.size, index.pages.size, index.byStem.size]).toEqual([0, 0, 0]);
        expect(rankContacts(page, buildIndex([kim, lee]), { learned: index, threshold: 0 })).toEqual([]);
      }),
    );
  });

  it("knowing more of somebody never ranks them lower", () => {
    const phrase = fc.constantFrom("search engines", "sourdough", "machine learning");
    fc.assert(
      fc.property(history, phrase, fc.constantFrom(...pages), (acts, more, page) => {
        const learned = new LearnedIndex(lessonsOf(acts));
        const score = (interests: string[]): number =>
          rankContacts(page, buildIndex([{ ...kim, interests }]), { learned, threshold: 0 })[0]?.score ?? 0;
        expect(score(["hiking", more])).toBeGreaterThanOrEqual(score(["hiking"]) - 1e-12);
      }),
    );
  });
});
