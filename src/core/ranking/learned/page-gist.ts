import type { Page } from "../../page/page.ts";
import { pageTopics } from "../page-topics.ts";
import { pageWords, type PageWords } from "../page-words.ts";
import { isEverywhere, rarityOf } from "../rarity.ts";
import { fullWeight, lessonLimits, type Lesson } from "./lesson.ts";

/** How often a word of the title counts, where one in the text counts once. */
const inTitle = 1.5;

/** What a text that spells out addresses is full of, whatever it is about. */
const inAddresses = new Set(["http", "https", "www", "com", "org"]);

/** How often each telling stem stands in the page; words that are in every text and bare numbers are left out. */
export function stemCounts(words: PageWords): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [stem, { places }] of words.byStem) {
    const term = words.terms[places[0] ?? -1];
    if (!term || isEverywhere(term.folded) || inAddresses.has(term.folded)) continue;
    if (stem.length > lessonLimits.stem) continue;
    if (/^(?:\d+|[a-z])$/.test(stem)) continue;
    const titled = places.filter((place) => place < words.titleLength).length;
    counts.set(stem, places.length + titled * (inTitle - 1));
  }
  return counts;
}

/** What is kept of a page for learning; see `lessonLimits`. */
export function pageGist(page: Page): Pick<Lesson, "title" | "topics" | "stems" | "weights"> {
  const words = pageWords(page);
  const weighed = [...stemCounts(words)]
    .map(([stem, count]) => ({ stem, weight: Math.sqrt(count) }))
    // Which are kept is for the rarer ones; how much they weigh is not, since what is rare is known better later.
    .map((one) => ({ ...one, tells: one.weight * (0.1 + rarityOf({ stem: one.stem, folded: one.stem })) }))
    .sort((a, b) => b.tells - a.tells || (a.stem < b.stem ? -1 : 1))
    .slice(0, lessonLimits.stems);
  const most = Math.max(...weighed.map(({ weight }) => weight));
  return {
    title: page.title,
    topics: pageTopics(page, lessonLimits.topics),
    stems: weighed.map(({ stem }) => stem),
    weights: weighed.map(({ weight }) => Math.max(1, Math.round((weight / most) * fullWeight))),
  };
}
