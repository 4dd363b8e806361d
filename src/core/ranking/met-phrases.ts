import type { PageKind } from "../page/page.ts";
import { stepOf, type Steps } from "../steps.ts";
import { evidenceAs } from "./kind-evidence.ts";
import { needsMetBy } from "./kind-needs.ts";
import { startAt } from "./lists.ts";
import type { OpenSegment, ReadyPhrases, Scratch } from "./open-segment.ts";
import { lexicalStrength, placesAtOnce, type PageTopic } from "./page-evidence.ts";
import type { PageWords } from "./page-words.ts";
import type { Phrase } from "./phrase.ts";
import type { DocumentField } from "./ranked-contact.ts";
import { kindAt } from "./segment.ts";
import { bestField, faint, fieldWeight, inPassing, kindStrength } from "./weights.ts";

/** What one page says of the phrases of a segment; good until the next page is asked about. */
export interface MetPhrases {
  /** Phrases that count for something, strongest first, each with the most that it can weigh for anybody. */
  readonly strongest: readonly { readonly phrase: number; readonly atMost: number }[];
  /** What a phrase weighs for a contact where it stands in this field; 0 where it counts for nothing. */
  weight(phrase: number, field: DocumentField): number;
  /** The page's own words that met it, best first. */
  words(phrase: number): readonly string[];
}

/** Look up every phrase of the segment that the page could meet. @param scratch as the segment lends it */
export function* metPhrases(
  open: OpenSegment,
  scratch: Scratch,
  { words, topics, kind }: { words: PageWords; topics: readonly PageTopic[]; kind: PageKind },
  language: string,
): Steps<MetPhrases> {
  const { lexical, topical, touched } = scratch;
  const ready = yield* open.forLanguage(language);
  clean(scratch);
  yield* meetByWords(scratch, ready, words);
  meetByTopics(open, scratch, topics);
  const asked = new Set(needsMetBy(kind, open.segment));
  for (const phrase of asked) touch(scratch, phrase);
  yield;

  /** Its own words and its topics together, each making up for what the other does not say. */
  const strength = (phrase: number): number => {
    const byTopic = topical[phrase] ?? 0;
    const byWords = lexical[phrase] ?? 0;
    return byTopic === 0 ? byWords : 1 - (1 - byWords) * (1 - byTopic);
  };
  // What the kind of a page is asked for counts only as a need.
  const weight = (phrase: number, field: DocumentField): number => {
    const as = evidenceAs(field, kind);
    if (as === null) return 0;
    const met = strength(phrase);
    if (met < faint) return as === "needs" && asked.has(phrase) ? kindStrength * fieldWeight.needs : 0;
    // Where an event is has to be said only once.
    if (as === "place") return fieldWeight.place * inPassing(met);
    const whole = as === "needs" && asked.has(phrase) ? Math.max(met, kindStrength) : met;
    const weighed = whole * fieldWeight[as];
    return weighed < faint ? 0 : weighed;
  };
  const atMost = (phrase: number): number => {
    if (kindAt(open.segment, phrase) === "place") return weight(phrase, "place");
    return bestField * (asked.has(phrase) ? Math.max(strength(phrase), kindStrength) : strength(phrase));
  };
  return {
    strongest: touched
      .map((phrase) => ({ phrase, atMost: atMost(phrase) }))
      .sort((a, b) => b.atMost - a.atMost),
    weight,
    words(phrase) {
      const byTopic = topical[phrase] ?? 0;
      const byWords = lexical[phrase] ?? 0;
      if (byTopic > 0 && byTopic >= byWords) return topics[scratch.topic[phrase] ?? 0]?.words ?? [];
      const surface = byWords > 0 && lexicalStrength(ready.phrase(phrase), words)?.surface;
      return surface ? [surface] : [];
    },
  };
}

function* meetByWords(scratch: Scratch, ready: ReadyPhrases, words: PageWords): Steps<void> {
  const isEnough = stepOf(placesAtOnce.most);
  for (const [stem, { places }] of words.byStem) {
    if (isEnough(placesAtOnce.word)) yield;
    const found: [number: number, phrase: Phrase][] = [];
    ready.eachAnchoredAt(stem, (number, phrase) => found.push([number, phrase]));
    for (const [number, phrase] of found) {
      if (isEnough(places.length)) yield;
      const { strength } = lexicalStrength(phrase, words) ?? { strength: 0 };
      if (strength < faint) continue;
      touch(scratch, number);
      scratch.lexical[number] = strength;
    }
  }
}

/** What somebody is interested in is the same in whatever language a page speaks of it. */
function meetByTopics(open: OpenSegment, scratch: Scratch, topics: readonly PageTopic[]): void {
  const { ends, phrases, weights } = open.segment.english.topics;
  const { topical, topic: places } = scratch;
  topics.forEach((topic, place) => {
    const end = ends[topic.topic] ?? 0;
    for (let at = startAt(ends, topic.topic); at < end; at += 1) {
      const strength = topic.strength * (weights[at] ?? 0);
      // The nearest come first.
      if (strength < faint) break;
      const phrase = phrases[at] ?? 0;
      if (strength <= (topical[phrase] ?? 0)) continue;
      touch(scratch, phrase);
      topical[phrase] = strength;
      places[phrase] = place;
    }
  });
}

function touch(scratch: Scratch, phrase: number): void {
  if (scratch.isTouched[phrase] === 1) return;
  scratch.isTouched[phrase] = 1;
  scratch.touched.push(phrase);
}

function clean(scratch: Scratch): void {
  for (const phrase of scratch.touched) {
    scratch.lexical[phrase] = scratch.topical[phrase] = scratch.isTouched[phrase] = 0;
  }
  scratch.touched.length = 0;
}
