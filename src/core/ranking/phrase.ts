import type { PageWords } from "./page-words.ts";
import { isEverywhere, isRare, rarityOf } from "./rarity.ts";
import { termsOf, type Term } from "./terms.ts";
import { namedTopics } from "./baked/topic-graph.ts";

/** A phrase made ready for looking up in many pages of one language. */
export interface Phrase {
  /** Its words without those that are in every text, unless it would say nothing without them. */
  readonly words: readonly PhraseWord[];
  /** How much the whole phrase says, 0…1: two common words make a telling phrase ("social media"). */
  readonly rarity: number;
  /** The stem to look for first: the rarest; empty for a phrase without words. */
  readonly anchor: string;
  /** Met only word for word: it has little words without which it would say nothing ("we the people"). */
  readonly fixed: boolean;
}

interface PhraseWord {
  readonly stem: string;
  readonly rarity: number;
  /**
   * How the page must write it: `capitals` for an acronym that is also a word ("IT", "SOAP"); `name` for a common word
   * that only a capital inside a sentence makes a name ("Go"); `capital` for a name that is seldom a word ("Stripe",
   * "Rust"), also where a sentence begins if the page writes it small nowhere; empty for the rest.
   */
  readonly casing: "" | "capitals" | "name" | "capital";
}

/** How a phrase was met in a page. */
export interface Meeting {
  /** Worth of the sightings as a phrase: whole ones count fully, scattered ones less. */
  readonly worth: number;
  /** Share of the phrase that the page has at all, 0…1, by rarity. */
  readonly share: number;
  /** The page's own words of the best sighting. */
  readonly surface: string;
  /** The whole phrase stands in the title. */
  readonly titled: boolean;
}

const namesOfTopics = new Set(namedTopics.split("\n"));
/** What a word says that only its capitals make a name ("Go"), and a phrase made of common words ("best practice"). */
const named = 0.5;
const setPhrase = 0.5;
/** What is left of a phrase's commonness when two telling words stand together ("social media"). */
const company = 0.5;
/** Words apart that still read as one phrase ("search and rescue engines" is not, "engines for search" is). */
const near = 3;
/** What a sighting counts whose words stand near each other, but not as written. */
const nearWorth = 0.8;

/** As long as a word must be for its letters to be an abbreviation, and no longer: "COFFEE" is only loud. */
const acronym = /^\p{Lu}{2,4}$/u;

function casingOf(term: Term): PhraseWord["casing"] {
  if (!isEverywhere(term.folded)) return "";
  if (/^\p{Lu}{2,}$/u.test(term.surface)) return "capitals";
  return "name";
}

/** Make a phrase ready. `proper` marks names of organisations: the page must write them with a capital. */
export function phraseOf(text: string, language: string, proper = false): Phrase {
  const terms = termsOf(text, language);
  const telling = terms.filter((term) => rarityOf(term) > 0 || casingOf(term) === "capitals");
  const unsaid = telling.reduce((product, term) => product * (1 - (rarityOf(term) || named)), 1);
  // "We the People" is not "people": what little words make of a common one is met only as written.
  const fixed = terms.length > telling.length && 1 - unsaid < setPhrase;
  const words = (fixed ? terms : telling).map((term): PhraseWord => {
    const everywhere = rarityOf(term) === 0;
    const casing = everywhere && (terms.length === 1 || telling.includes(term)) ? casingOf(term) : "";
    const rarity = everywhere ? (casing === "" ? 0 : named) : rarityOf(term);
    if (casing !== "") return { stem: term.stem, rarity, casing };
    // SOAP is not what washes, nor RAG a piece of cloth.
    if (terms.length === 1 && acronym.test(term.surface) && !isRare(term))
      return { stem: term.stem, rarity: Math.max(named, rarity), casing: "capitals" };
    const isName = proper || (terms.length === 1 && namesOfTopics.has(term.folded));
    return { stem: term.stem, rarity, casing: !isName ? "" : isRare(term) ? "capital" : "name" };
  });
  let anchor: PhraseWord | undefined;
  for (const one of words) if (!anchor || one.rarity > anchor.rarity) anchor = one;
  const single = words.length === 1 && words[0]?.casing !== "";
  const together = telling.length > 1 ? 1 - unsaid * company : 1 - unsaid;
  const rarity = fixed && words.length > 1 ? setPhrase : single ? Math.max(named, together) : together;
  return { words, rarity, anchor: anchor?.stem ?? "", fixed };
}

function isSmall(term: Term | undefined): boolean {
  return /^\p{Ll}/u.test(term?.surface ?? "");
}

function written(term: Term | undefined, asked: PhraseWord): boolean {
  if (!term) return false;
  // "You can" is no canning, whatever stem the two share.
  if (asked.casing === "") return asked.rarity === 0 || !isEverywhere(term.folded);
  if (asked.casing === "capitals") return /^\p{Lu}+$/u.test(term.surface);
  return /^\p{Lu}/u.test(term.surface) && (asked.casing === "capital" || !term.opens);
}

/** Look a phrase up; null where the page has not even its rarest word. */
export function meet(phrase: Phrase, page: PageWords): Meeting | null {
  const { words } = phrase;
  const anchor = words.findIndex((one) => one.stem === phrase.anchor);
  const hits = page.byStem.get(phrase.anchor);
  const asked = words[anchor];
  if (!hits || !asked) return null;
  let worth = 0;
  let best = 0;
  let titled = false;
  let surface = "";
  const small = asked.casing === "capital" && hits.places.some((at) => isSmall(page.terms[at]));
  for (const place of hits.places) {
    const term = page.terms[place];
    if (!written(term, asked) || (small && term?.opens)) continue;
    const [from, to, whole] = words.length === 1 ? [place, place, true] : span(phrase, anchor, place, page);
    if (from < 0) continue;
    const each = (page.worth[place] ?? 0) * (whole ? 1 : nearWorth);
    worth += each;
    titled ||= whole && place < page.titleLength;
    if (each > best) {
      best = each;
      surface = page.terms
        .slice(from, to + 1)
        .map((term) => term.surface)
        .join(" ");
    }
  }
  return {
    worth,
    titled,
    share: worth > 0 ? 1 : shareOf(words, page),
    surface: surface || surfaceOf(hits.places, page),
  };
}

/** Where the whole phrase stands around one place: [from, to, as written]; from is -1 where it does not. */
function span(phrase: Phrase, anchor: number, place: number, page: PageWords): [number, number, boolean] {
  const { words } = phrase;
  const is = (at: number, one: PhraseWord): boolean =>
    page.terms[at]?.stem === one.stem && written(page.terms[at], one);
  if (words.every((one, i) => is(place + i - anchor, one)))
    return [place - anchor, place + words.length - 1 - anchor, true];
  if (phrase.fixed) return [-1, -1, false];
  let from = place;
  let to = place;
  for (const [i, one] of words.entries()) {
    if (i === anchor) continue;
    let found = -1;
    for (let away = 1; away <= near && found < 0; away += 1) {
      if (is(place + away, one) && !parted(place, place + away, page)) found = place + away;
      else if (is(place - away, one) && !parted(place - away, place, page)) found = place - away;
    }
    if (found < 0) return [-1, -1, false];
    from = Math.min(from, found);
    to = Math.max(to, found);
  }
  return [from, to, to - from < words.length];
}

function parted(from: number, to: number, page: PageWords): boolean {
  for (let at = from + 1; at <= to; at += 1) if (page.terms[at]?.opens) return true;
  return false;
}

function shareOf(words: readonly PhraseWord[], page: PageWords): number {
  let all = 0;
  let met = 0;
  for (const one of words) {
    all += one.rarity;
    if (
      one.casing === "" &&
      page.byStem.get(one.stem)?.places.some((at) => written(page.terms[at], one)) === true
    )
      met += one.rarity;
  }
  return all > 0 ? met / all : 0;
}

function surfaceOf(places: readonly number[], page: PageWords): string {
  return page.terms[places[0] ?? -1]?.surface ?? "";
}
