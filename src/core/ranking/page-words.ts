import type { Page } from "../page/page.ts";
import { rememberingSteps } from "../remembering.ts";
import { atOnce, type Steps } from "../steps.ts";
import { termsInSteps, type Term } from "./terms.ts";

/** Where one word stands in the page. */
export interface WordHits {
  /** Places in `PageWords.terms`, rising. */
  readonly places: number[];
  /** Sum of what the places are worth: see `sectionWorth`. */
  worth: number;
}

/**
 * The page as the query: its words in order and where each stem stands. (In this room the page is the query and the
 * contacts are the documents.)
 */
export interface PageWords {
  readonly language: string;
  readonly terms: readonly Term[];
  /** What a sighting at each place counts, and -1 where one part of the page ends and the next begins. */
  readonly worth: readonly number[];
  readonly byStem: ReadonlyMap<string, WordHits>;
  /** Number of words in the title, which come first. */
  readonly titleLength: number;
  /** Number of words in the text itself, for length normalisation. */
  readonly length: number;
}

/** A word in the title says more than one in the text; what the page says of itself lies between. */
const sectionWorth = { title: 7, description: 1, keywords: 2.5, opening: 1.3, text: 1 } as const;
/** Words of the text that count as its opening: about one screen. */
const openingLength = 120;

/** Read a page once for everything that will be asked of it. */
export const pageWords = (page: Page): PageWords => atOnce(pageWordsInSteps(page));

/** The same in steps. */
export const pageWordsInSteps = rememberingSteps(wordsOf);

function* wordsOf(page: Page): Steps<PageWords> {
  const terms: Term[] = [];
  const worth: number[] = [];
  const byStem = new Map<string, WordHits>();
  const add = (part: readonly Term[], value: (place: number) => number): void => {
    part.forEach((term, place) => {
      const each = value(place);
      const hits = byStem.get(term.stem);
      if (hits) {
        hits.places.push(terms.length);
        hits.worth += each;
      } else byStem.set(term.stem, { places: [terms.length], worth: each });
      terms.push(term);
      worth.push(each);
    });
    terms.push({ surface: "", folded: "", stem: "", opens: true });
    worth.push(-1);
  };
  const read = (text: string): Steps<Term[]> => termsInSteps(text, page.language);
  const title = yield* read(page.title);
  add(title, () => sectionWorth.title);
  if (!page.textSample.startsWith(page.description.slice(0, 80)) || page.textSample === "")
    add(yield* read(page.description), () => sectionWorth.description);
  for (const keyword of page.keywords) add(yield* read(keyword), () => sectionWorth.keywords);
  const text = yield* read(page.textSample);
  yield;
  add(text, (place) => (place < openingLength ? sectionWorth.opening : sectionWorth.text));
  return { language: page.language, terms, worth, byStem, titleLength: title.length, length: text.length };
}
