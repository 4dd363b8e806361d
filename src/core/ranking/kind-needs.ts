import type { PageKind } from "../page/page.ts";
import { fold } from "./terms.ts";

/** What a need says when a page of this kind could meet it, whatever the page is about. Folded English words. */
const needWords: Partial<Record<PageKind, RegExp>> = {
  job: /\b(?:jobs?|work|employment|positions?|roles?|internships?|apprenticeships?|career change|hired|freelance (?:work|projects?)|gigs?)\b/,
  event:
    /\b(?:events?|meet ?ups?|conferences?|networking|meet(?:ing)? (?:new )?people|speaking (?:slots?|gigs?)|audience)\b/,
  course: /\b(?:courses?|training|learn(?:ing)?|classes|lessons?|certification)\b/,
  tool: /\b(?:tools?|software|apps?)\b/,
  book: /\b(?:books?|something to read|reading list)\b/,
  podcast: /\b(?:podcasts?)\b/,
};

interface NeedPhrase {
  readonly text: string;
  readonly postings: readonly { readonly field: string }[];
}

/** What was found for a list of phrases, which never changes: every page of a kind asks the same again. */
const found = new WeakMap<readonly NeedPhrase[], Map<PageKind, readonly number[]>>();

/** The needs of an index that the kind of a page meets, by phrase number. */
export function needsMetBy(kind: PageKind, phrases: readonly NeedPhrase[]): readonly number[] {
  const asked = needWords[kind];
  if (!asked) return [];
  let byKind = found.get(phrases);
  if (!byKind) found.set(phrases, (byKind = new Map<PageKind, readonly number[]>()));
  const before = byKind.get(kind);
  if (before) return before;
  const met: number[] = [];
  phrases.forEach(({ text, postings }, number) => {
    if (postings.some((posting) => posting.field === "needs") && asked.test(fold(text))) met.push(number);
  });
  byKind.set(kind, met);
  return met;
}
