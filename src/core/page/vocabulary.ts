import { comparable } from "./plain-text";

/** The words of a vocabulary written as one line: a set, because a long pattern is slow to compile. */
export function vocabulary(line: string): ReadonlySet<string> {
  return new Set(line.split(" "));
}

/** Words of many languages, as `comparable` leaves them, for looking through text written by anybody. */
export interface Lexicon {
  /** Words that stand between blanks. */
  readonly words: ReadonlySet<string>;
  /** Phrases, and words of scripts that write without blanks: looked for anywhere. */
  readonly parts: readonly Part[];
}

interface Part {
  readonly text: string;
  /** The first word of a phrase; "" where the script writes without blanks. */
  readonly first: string;
}

/** A comparable text to be looked through with several lexicons. */
export interface Reading {
  readonly spaced: string;
  readonly words: ReadonlySet<string>;
  /** Whether any of it is written without blanks. */
  readonly isUnspaced: boolean;
}

/** Han, kana and Hangul (decomposed, too), Thai: words without blanks around them, or with endings grown on. */
const unspaced = /[\u0e00-\u0e7f\u1100-\u11ff\u3040-\u9fff\uac00-\ud7af]/;

/**
 * A lexicon written as one line: words set apart by blanks, the words of a phrase joined by "_". It is read when somebody
 * first looks something up: few pages need them all, and a new worker has no time to lose.
 */
export function lexicon(line: string): Lexicon {
  let read: Lexicon | null = null;
  return {
    get words() {
      return (read ??= readLexicon(line)).words;
    },
    get parts() {
      return (read ??= readLexicon(line)).parts;
    },
  };
}

/** Whole names, one of which a text either is or is not. */
export interface Names {
  /** @param text as `comparable` leaves it */
  has(text: string): boolean;
}

/** Names written as one line like a lexicon, and read when the first is looked up, too. */
export function namesIn(line: string): Names {
  let read: ReadonlySet<string> | null = null;
  return { has: (text) => (read ??= new Set(entriesOf(line))).has(text) };
}

function entriesOf(line: string): readonly string[] {
  return line.split(/\s+/).map((one) => comparable(one.replaceAll("_", " ")));
}

function readLexicon(line: string): Lexicon {
  const all = entriesOf(line);
  const isPart = (one: string): boolean => one.includes(" ") || unspaced.test(one);
  return {
    words: new Set(all.filter((one) => !isPart(one))),
    parts: all
      .filter(isPart)
      .map((one) =>
        unspaced.test(one)
          ? { text: one, first: "" }
          : { text: ` ${one} `, first: one.slice(0, one.indexOf(" ")) },
      ),
  };
}

/** Take a comparable text apart once, where several lexicons are to be looked for in it. */
export function reading(text: string): Reading {
  return { spaced: ` ${text} `, words: new Set(text.split(" ")), isUnspaced: unspaced.test(text) };
}

/** The different entries of the lexicon that occur in a text, which must be comparable. */
export function entriesIn(text: string | Reading, lexicon: Lexicon): readonly string[] {
  const { spaced, words, isUnspaced } = typeof text === "string" ? reading(text) : text;
  // Most phrases are ruled out by their first word, without going through the whole text.
  const isIn = (part: Part): boolean =>
    (part.first === "" ? isUnspaced : words.has(part.first)) && spaced.includes(part.text);
  return [
    ...[...words].filter((word) => lexicon.words.has(word)),
    ...lexicon.parts.filter(isIn).map((part) => part.text),
  ];
}
