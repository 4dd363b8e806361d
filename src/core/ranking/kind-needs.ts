import type { PageKind } from "../page/page.ts";
import { textAt } from "./lists.ts";
import { fieldNumbers, type Segment } from "./segment.ts";
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

/** What was found in a segment, which never changes: every page of a kind asks the same again. */
const found = new WeakMap<Segment, Map<PageKind, readonly number[]>>();

/** The needs of a segment that the kind of a page meets, by phrase number. */
export function needsMetBy(kind: PageKind, segment: Segment): readonly number[] {
  const asked = needWords[kind];
  if (!asked) return [];
  let byKind = found.get(segment);
  if (!byKind) found.set(segment, (byKind = new Map<PageKind, readonly number[]>()));
  const before = byKind.get(kind);
  if (before) return before;
  const needs = new Set<number>();
  segment.documents.fields.forEach((field, at) => {
    if (fieldNumbers[field] === "needs") needs.add(segment.documents.phrases[at] ?? 0);
  });
  const met = [...needs].filter((phrase) => asked.test(fold(textAt(segment.phrases, phrase))));
  byKind.set(kind, met);
  return met;
}
