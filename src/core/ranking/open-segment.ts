import type { Steps } from "../steps.ts";
import { gistOf } from "./contact-phrases.ts";
import { preparedPhrase } from "./language-links.ts";
import { textAt } from "./lists.ts";
import type { Phrase } from "./phrase.ts";
import { eachUnder, kindAt, sizeOf, type Segment } from "./segment.ts";
import { surfacesOf } from "./terms.ts";
import { hashOf } from "./text-hash.ts";
import { wordBeginningsInSteps } from "./word-beginnings.ts";

/** A segment at work: with what was made ready for a language, and the paper that every ranking is worked out on. */
export interface OpenSegment {
  readonly segment: Segment;
  /** The phrases for pages of one language; `language` as `stemmingLanguage` gives it. */
  forLanguage(language: string): Steps<ReadyPhrases>;
  /**
   * Paper for one ranking, until it is given back. Each has its own: a ranking in steps is not done when another one begins.
   */
  borrow(): Scratch;
  giveBack(scratch: Scratch): void;
}

/** The phrases of a segment for pages of one language. */
export interface ReadyPhrases {
  /** Call `see` with the number of every phrase that is looked for first by this stem, rising. */
  eachAnchoredAt(stem: string, see: (number: number, phrase: Phrase) => void): void;
  /** A phrase by number, made ready when it is first asked for. */
  phrase(number: number): Phrase;
}

/**
 * Numbers by phrase and by contact that one ranking writes and the next one cleans: making them anew would cost what the
 * list is long. Only `touched` phrases hold something.
 */
export interface Scratch {
  readonly touched: number[];
  /** How strongly the page meets a phrase by its own words, 0…1. */
  readonly lexical: Float64Array;
  /** By the topics it belongs to. */
  readonly topical: Float64Array;
  /** The place, among the page's topics, of the one that meets it best. */
  readonly topic: Uint16Array;
  /** 1: the phrase is among `touched`. */
  readonly isTouched: Uint8Array;
  /** By slot: the number of the last ranking that looked at the contact. */
  readonly seen: Uint32Array;
  turn: number;
}

/** How much paper is kept for the next ranking: one in steps, and one that comes in between. */
const idleMost = 2;

export function openSegment(segment: Segment): OpenSegment {
  const ready = new Map<string, ReadyPhrases>();
  const idle: Scratch[] = [];
  return {
    segment,
    borrow: () => idle.pop() ?? newScratch(segment.kinds.length, sizeOf(segment)),
    giveBack(scratch) {
      if (idle.length < idleMost) idle.push(scratch);
    },
    *forLanguage(language) {
      let one = ready.get(language);
      if (!one) ready.set(language, (one = yield* readyFor(segment, language)));
      return one;
    },
  };
}

function newScratch(phrases: number, contacts: number): Scratch {
  return {
    touched: [],
    lexical: new Float64Array(phrases),
    topical: new Float64Array(phrases),
    topic: new Uint16Array(phrases),
    isTouched: new Uint8Array(phrases),
    seen: new Uint32Array(contacts),
    turn: 0,
  };
}

function* readyFor(segment: Segment, language: string): Steps<ReadyPhrases> {
  const phrases: (Phrase | undefined)[] = [];
  const phrase = (number: number): Phrase =>
    (phrases[number] ??= preparedPhrase(textAt(segment.phrases, number), kindAt(segment, number), language));
  const eachThatMay = language === "en" ? eachInEnglish(segment) : yield* eachBegunAlike(segment, language);
  return {
    eachAnchoredAt(stem, see) {
      eachThatMay(stem, (number) => {
        const one = phrase(number);
        if (one.anchor === stem) see(number, one);
      });
    },
    phrase,
  };
}

type EachPhrase = (stem: string, see: (number: number) => void) => void;

/** Worked out when a contact was saved; two stems may have one hash. */
function eachInEnglish({ english }: Segment): EachPhrase {
  return (stem, see) => eachUnder(english.anchors, hashOf(stem), see);
}

/** In other languages everybody's phrases are cut into words, and stemmed only as far as pages ask for them. */
function* eachBegunAlike(segment: Segment, language: string): Steps<EachPhrase> {
  const words = yield* wordBeginningsInSteps(wordsIn(segment, language), language);
  return (stem, see) => words.under(stem).forEach(see);
}

function* wordsIn(segment: Segment, language: string): Iterable<[string, number[]]> {
  for (let number = 0; number < segment.kinds.length; number += 1) {
    const kind = kindAt(segment, number);
    // What somebody reads is no word of a page.
    if (kind === "language") continue;
    for (const word of surfacesOf(gistOf(textAt(segment.phrases, number), kind), language || "und"))
      yield [word, [number]];
  }
}
