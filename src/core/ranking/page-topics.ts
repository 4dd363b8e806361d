import type { Page } from "../page/page.ts";
import { topicsOf } from "./page-evidence.ts";
import { meet } from "./phrase.ts";
import { pageWords, type PageWords } from "./page-words.ts";
import { isRare } from "./rarity.ts";
import { termsOf } from "./terms.ts";
import { vocabularyFor } from "./vocabulary.ts";

/** Topics weaker than this are not offered. */
const offered = 0.12;
/** Narrow interests ("BM25" beside "search engines") that are offered at most. */
const narrowOffered = 2;
/** How much a term must say, and for how few topics, to be an interest of its own. */
const telling = 0.7;
const strongTerm = 0.5;
/** Times that a rare word of the title must stand in the text to be what the page is about. */
const keptTo = 2;

/**
 * The page's few best topics, best first, as a person would type them as an interest: topics of the vocabulary, and
 * after the first of them a term or a rare word of the title that the text keeps to. At most `limit`.
 */
export function pageTopics(page: Page, limit = 5): string[] {
  const words = pageWords(page);
  const broad = topicsOf(words).filter((topic) => topic.strength >= offered);
  const narrow = narrowTopics(page, words).slice(0, narrowOffered);
  const [first, ...rest] = broad.map((topic) => topic.name);
  const seen = new Set<string>();
  return [...(first === undefined ? [] : [first]), ...narrow, ...rest]
    .filter((one) => {
      const key = termsOf(one, page.language)
        .map((term) => term.stem)
        .join(" ");
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, Math.max(0, limit));
}

/** Terms of the vocabulary, then rare words, that stand in the title and again and again in the text. */
function narrowTopics(page: Page, words: PageWords): string[] {
  const title = termsOf(page.title, page.language);
  const vocabulary = vocabularyFor(page.language);
  const found: { text: string; worth: number }[] = [];
  const covered = new Set<string>();
  for (const { stem } of title) {
    for (const entry of vocabulary.under(stem)) {
      if (entry.phrase.rarity < telling) continue;
      if (!entry.speaksFor.every(({ named, weight }) => !named && weight > strongTerm)) continue;
      const stems = entry.phrase.words.map((word) => word.stem);
      if (!stems.every((one) => title.some((term) => term.stem === one)) || !isKept(words, stem)) continue;
      found.push({ text: entry.text, worth: meet(entry.phrase, words)?.worth ?? 0 });
      for (const one of stems) covered.add(one);
    }
  }
  const authors = new Set(page.authors.flatMap((author) => termsOf(author).map((term) => term.folded)));
  for (const term of title) {
    // A capital inside the title marks a name or an acronym; a rare small word is as often a turn of phrase.
    if (covered.has(term.stem) || authors.has(term.folded) || !isRare(term) || !isKept(words, term.stem))
      continue;
    if (!/\p{Lu}.*[\p{Lu}\p{N}]/u.test(term.surface)) continue;
    found.push({ text: term.surface.replace(/['’]s?$/, ""), worth: words.byStem.get(term.stem)?.worth ?? 0 });
    covered.add(term.stem);
  }
  return found.sort((a, b) => b.worth - a.worth || (a.text < b.text ? -1 : 1)).map(({ text }) => text);
}

function isKept(words: PageWords, stem: string): boolean {
  return (words.byStem.get(stem)?.places.length ?? 0) > keptTo;
}
