import { atOnce, stepOf, type Steps } from "../steps.ts";
import { oneSpelling } from "./spelling.ts";
import { stemmerFor, stemmingLanguage } from "./stemmers.ts";

/** One word of a text, as it stands there and as it is compared. */
export interface Term {
  /** The word as the text writes it ("Engines"), for reasons on screen. */
  readonly surface: string;
  /** Lower case, without accents and compatibility forms ("engines"), for names and exact comparison. */
  readonly folded: string;
  /** What two forms of a word share ("engin"): the key of the index. */
  readonly stem: string;
  /** Whether it opens a sentence, where a capital letter says nothing about the word. */
  readonly opens: boolean;
}

/** Letters that have no decomposition in Unicode, with the ASCII that people type for them. */
const plain: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  æ: "ae",
  œ: "oe",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Lower case, compatibility forms resolved (NFKC), accents of Latin, Greek and Cyrillic letters gone. */
export function fold(text: string): string {
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[ßøłæœđðþı]/g, (letter) => plain[letter] ?? letter);
}

/**
 * A word: letters, marks and digits; an apostrophe inside; "C++", "C#", "R&D"; dots inside initials ("U.S.A."); what
 * stands before a hyphen where the rest alone is another word ("e-commerce" is not commerce, an "X-ray" no ray), or as many
 * write it without ("email", "wellbeing").
 */
const word =
  /(?:\p{L}\.){2,}\p{L}?|\p{Lu}&\p{Lu}(?![\p{L}\p{N}])|(?:(?<![\p{L}\p{M}\p{N}-])(?:[EeKkXx]|[Ww]ell(?=-being))-(?=\p{L}{3}))?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}]+)*(?:\+\+|#)?/gu;
/**
 * The same for texts of nothing but `latin`, which is most of them: spelled out in ranges it is ready at once, while the
 * classes of all scripts take a new worker a good while to compile.
 */
const latinWord = (() => {
  const letter = "A-Za-zªµºÀ-ÖØ-öø-ɏ";
  const capital = "[A-ZÀ-ÖØ-Þ]";
  const either = `[${letter}0-9²³¹¼-¾]`;
  return new RegExp(
    `(?:[${letter}]\\.){2,}[${letter}]?|${capital}&${capital}(?!${either})|(?:(?<!${either}|-)(?:[EeKkXx]|[Ww]ell(?=-being))-(?=[${letter}]{3}))?${either}+(?:['’][${letter}]+)*(?:\\+\\+|#)?`,
    "g",
  );
})();
/** Up to Latin Extended-B, with general punctuation and signs of currencies. */
const latin = /^[\0-\u024f\u2000-\u206f\u20a0-\u20cf]*$/;
/** Where it would have to be known whether such a letter is a capital. */
const besideAmpersand = /[\u0100-\u024f]&|&[\u0100-\u024f]/;
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const sentenceEnd = /[.!?:;•|\n—–]/;

const segmenters = new Map<string, Intl.Segmenter>();

function pieces(text: string, language: string): string[] {
  const key = language || "und";
  let segmenter = segmenters.get(key);
  if (!segmenter) {
    try {
      segmenter = new Intl.Segmenter(key, { granularity: "word" });
    } catch {
      segmenter = new Intl.Segmenter("und", { granularity: "word" });
    }
    segmenters.set(key, segmenter);
  }
  return [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);
}

/** What is remembered of words already compared, per language; emptied when full, so that it cannot grow for ever. */
const remembered = new Map<string, Map<string, { folded: string; stem: string }>>();
const memory = 20_000;

/**
 * A word folded and stemmed.
 *
 * @param language as `stemmingLanguage` gives it
 */
export function keysOf(surface: string, language: string): { folded: string; stem: string } {
  let known = remembered.get(language);
  if (!known) remembered.set(language, (known = new Map<string, { folded: string; stem: string }>()));
  const before = known.get(surface);
  if (before) return before;
  const bare = bareWord(surface);
  const folded = fold(bare);
  const stem = stemOf(bare, folded, language);
  if (known.size >= memory) known.clear();
  const keys = { folded, stem };
  known.set(surface, keys);
  return keys;
}

/** A word folded, and nothing else: the same in every language. */
export function foldedWord(surface: string): string {
  return fold(bareWord(surface));
}

function bareWord(surface: string): string {
  // Nearly every word has nothing to be taken off.
  if (!/['’.-]/.test(surface)) return surface;
  const bare = surface
    .replace(/['’]s?$/i, "")
    .replace(/['’]s$/i, "")
    .replace(/[-.'’]/g, "");
  return bare || surface;
}

function stemOf(bare: string, folded: string, language: string): string {
  if (language === "en" && /^[a-z]+$/.test(bare)) return stemmerFor("en")(oneSpelling(folded));
  if (/[^\p{L}]/u.test(folded)) return folded;
  // Acronyms are names, not inflected words; "APIs" is the plural of one.
  if (/^\p{Lu}{2,4}s?$/u.test(bare)) return /^\p{Lu}+s$/u.test(bare) ? folded.slice(0, -1) : folded;
  if (language === "en") return stemmerFor("en")(oneSpelling(folded));
  if (folded.length < 4) return folded;
  // The other stemmers read their language's accents, so these go only afterwards.
  return fold(stemmerFor(language)(bare.normalize("NFC").toLowerCase()));
}

/**
 * The words of a text in order, ready to be compared: stemmed in its language (a BCP 47 tag; English where it is not
 * known, unstemmed where there is no stemmer), Chinese, Japanese, Thai and their kind cut by `Intl.Segmenter`.
 */
export function termsOf(text: string, language = ""): Term[] {
  return atOnce(termsInSteps(text, language));
}

/** The same in steps, for a text that may be long. */
export function* termsInSteps(text: string, language = ""): Steps<Term[]> {
  const stemming = stemmingLanguage(language);
  const terms: Term[] = [];
  yield* eachWord(text, language, (surface, opens) => {
    const { folded, stem } = keysOf(surface, stemming);
    terms.push({ surface, folded, stem, opens });
  });
  return terms;
}

/** The same words as the text writes them, each once. */
export function surfacesOf(text: string, language = ""): ReadonlySet<string> {
  const surfaces = new Set<string>();
  atOnce(eachWord(text, language, (surface) => surfaces.add(surface)));
  return surfaces;
}

/** How many words are a step: most are new to a worker that has just begun, and are stemmed. One that is cut is as long as several. */
const wordsAtOnce = 200;
const cutCountsAs = 6;
/** What is cut at a time, in letters: a text without any space or stop is not a page that somebody wrote. */
const cutAtOnce = /.{1,200}\p{M}*/gsu;

function* eachWord(
  text: string,
  language: string,
  see: (surface: string, opens: boolean) => void,
): Steps<void> {
  const isLatin = latin.test(text) && !besideAmpersand.test(text);
  const cut = !isLatin && unspaced.test(text);
  // What reads all scripts takes a new worker a while to compile.
  if (!isLatin) yield;
  let end = 0;
  let isFirst = true;
  const isEnough = stepOf(wordsAtOnce);
  for (const match of text.matchAll(isLatin ? latinWord : word)) {
    const isSpace = match.index === end + 1 && text[end] === " ";
    const opens = isFirst || (!isSpace && sentenceEnd.test(text.slice(end, match.index)));
    end = match.index + match[0].length;
    const isCut = cut && unspaced.test(match[0]);
    for (const part of isCut ? (match[0].match(cutAtOnce) ?? []) : [match[0]]) {
      const surfaces = isCut ? pieces(part, language) : [part];
      for (const surface of surfaces) see(surface, opens);
      isFirst &&= surfaces.length === 0;
      if (isEnough(surfaces.length * (isCut ? cutCountsAs : 1))) yield;
    }
  }
}
