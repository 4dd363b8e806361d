import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";

/** One phrase: the same to everybody, or as the language speaks to friends and to strangers. */
export type Wording = string | { readonly informal: string; readonly formal: string };

/** The names of the fixed phrases; English has them all. */
export type PhraseKey = keyof typeof en;

export type PhraseTable = Readonly<Record<PhraseKey, Wording>>;

/** The languages in which the fixed phrases exist. */
export const phraseLanguages = ["en", "de", "fr", "es"] as const;

export type PhraseLanguage = (typeof phraseLanguages)[number];

export const phraseTables: Readonly<Record<PhraseLanguage, PhraseTable>> = { en, de, fr, es };

export const phraseKeys = Object.keys(en) as readonly PhraseKey[];

/** How a draft speaks: the language, and whether to a stranger. */
export interface Manner {
  readonly language: PhraseLanguage;
  readonly isFormal: boolean;
}

/** A fixed phrase with its values filled in, in order. */
export interface Phrases {
  (key: PhraseKey, ...values: readonly string[]): string;
  /** How they speak; absent: as to friends. */
  readonly manner?: Manner;
}

/** The user's own wordings, by `editKey`. */
export type PhraseEdits = Readonly<Record<string, string>>;

/** Where the user's own wording of a phrase is kept. */
export function editKey(key: PhraseKey, { language, isFormal }: Manner): string {
  return `${language}/${key}${isFormal && hasForms(language, key) ? "/formal" : ""}`;
}

/** Whether a language speaks otherwise to friends than to strangers, in this phrase or (without one) in any. */
export function hasForms(language: PhraseLanguage, key?: PhraseKey): boolean {
  const table = phraseTables[language];
  return key ? typeof table[key] !== "string" : phraseKeys.some((one) => typeof table[one] !== "string");
}

/** A phrase as it was written for Goodturn, or as the user made it. Its places (`$1`) are not filled in. */
export function wordingOf(key: PhraseKey, manner: Manner, edits: PhraseEdits = {}): string {
  const own = edits[editKey(key, manner)];
  if (own !== undefined && own.trim() !== "") return own;
  const wording = phraseTables[manner.language][key];
  if (typeof wording === "string") return wording;
  return manner.isFormal ? wording.formal : wording.informal;
}

/** The phrases in this manner. Values go in as they are: a `$1` inside a title stays text. */
export function phrasesIn(manner: Manner, edits: PhraseEdits = {}): Phrases {
  const phrase = (key: PhraseKey, ...values: readonly string[]): string =>
    wordingOf(key, manner, edits).replaceAll(
      /\$([1-9])/g,
      (place, at: string) => values[Number(at) - 1] ?? place,
    );
  return Object.assign(phrase, { manner });
}

/** The language to write in: that of the contact (BCP 47), else the user's own, else English. */
export function phraseLanguage(...tags: readonly string[]): PhraseLanguage {
  for (const tag of tags) {
    const language = tag.toLowerCase().split(/[-_]/)[0];
    const found = phraseLanguages.find((one) => one === language);
    if (found) return found;
  }
  return "en";
}

/** Which values a wording of this phrase may use: those of the English one. */
export function placesIn(key: PhraseKey): readonly string[] {
  return [...new Set(en[key].match(/\$[1-9]/g))].toSorted();
}
