import { everywhere, stemsByBand } from "./baked/word-bands.ts";

/** How much one sighting of a word of each band says, 0…1, after the words that say nothing. */
const bandRarity = [0.25, 0.4, 0.75] as const;
/** And of a word in no band. */
const unlisted = 0.9;
/** Numbers are seldom a topic ("2024"); letters with digits often are ("H2O", "web3"). */
const number = 0.1;

const commonWords = new Set(everywhere.split(" "));

let byStem: Map<string, number> | null = null;

/** Opened when the first word is asked for: not every start of a worker asks for one. */
function rarityByStem(): ReadonlyMap<string, number> {
  if (byStem) return byStem;
  byStem = new Map();
  for (const [place, band] of stemsByBand.split("\n").entries())
    for (const stem of band.split(" "))
      if (!byStem.has(stem)) byStem.set(stem, bandRarity[place] ?? unlisted);
  return byStem;
}

/**
 * How much a word says about what a text is about: 0 for words that are in every text, 1 for words that are in next
 * to none (inverse document frequency, Spärck Jones 1972, in bands and scaled to 0…1).
 */
export function rarityOf(word: { readonly stem: string; readonly folded: string }): number {
  if (commonWords.has(word.folded)) return 0;
  const known = rarityByStem().get(word.stem);
  if (known !== undefined) return known;
  if (/^\d+$/.test(word.folded)) return number;
  return word.folded.length === 1 && /[a-z]/.test(word.folded) ? number : unlisted;
}

/** Whether a word is so common that only its capital letters can make it a name ("Go", "IT", "US"). */
export function isEverywhere(folded: string): boolean {
  return commonWords.has(folded);
}

/** Whether a word is in none of the bands of common words. */
export function isRare(word: { readonly stem: string; readonly folded: string }): boolean {
  return rarityOf(word) >= unlisted;
}
