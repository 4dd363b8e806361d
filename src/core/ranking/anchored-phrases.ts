import { phraseOf, type Phrase } from "./phrase.ts";
import type { Claim, ClaimedPhrase } from "./vocabulary-lines.ts";

/**
 * Texts of the vocabulary as phrases of one language, by the stem to look for first. Two that are the same phrase there
 * ("network", "networks") are one, with the text that comes first.
 *
 * @param texts each with its claims, in the order of the vocabulary
 * @param language as `stemmingLanguage` gives it
 */
export function anchoredPhrases(
  texts: Iterable<readonly [text: string, claims: readonly Claim[]]>,
  language: string,
): ReadonlyMap<string, readonly ClaimedPhrase[]> {
  const byKey = new Map<string, { phrase: Phrase; text: string; claims: Map<number, Claim> }>();
  for (const [text, claims] of texts) {
    const phrase = phraseOf(text, language || "und");
    const key = phrase.words.map((word) => word.stem + word.casing).join(" ");
    if (key === "") continue;
    const entry = byKey.get(key) ?? { phrase, text, claims: new Map<number, Claim>() };
    byKey.set(key, entry);
    for (const claim of claims)
      if ((entry.claims.get(claim.topic)?.weight ?? 0) < claim.weight) entry.claims.set(claim.topic, claim);
  }
  const byAnchor = new Map<string, ClaimedPhrase[]>();
  for (const { phrase, text, claims: byTopic } of byKey.values()) {
    const claims = [...byTopic.values()].sort((a, b) => a.topic - b.topic);
    const anchored = byAnchor.get(phrase.anchor);
    if (anchored) anchored.push({ phrase, text, claims });
    else byAnchor.set(phrase.anchor, [{ phrase, text, claims }]);
  }
  return byAnchor;
}
