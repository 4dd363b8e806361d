import type { Phrase } from "./phrase.ts";

/** What a text of the vocabulary says for a topic, by number. */
export interface Claim {
  readonly topic: number;
  /** 1 for its name, less for a term. */
  readonly weight: number;
  readonly named: boolean;
}

/** A phrase of the vocabulary with what its texts claim. */
export interface ClaimedPhrase {
  readonly phrase: Phrase;
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** A phrase that speaks for one or more topics. */
export interface TopicPhrase {
  readonly phrase: Phrase;
  readonly text: string;
  /** The topics, with how much the phrase speaks for each. */
  readonly speaksFor: readonly Claim[];
}

/** A term that many topics claim says little about each of them; a name is a name. */
export function speaking({ phrase, text, claims }: ClaimedPhrase): TopicPhrase {
  const shared = Math.sqrt(claims.length);
  const speaksFor = claims.map((one) => (one.named ? one : { ...one, weight: one.weight / shared }));
  return { phrase, text, speaksFor };
}

/** What a topic's name, a term and a weak term say for it. */
export const topicWeights = { name: 1, term: 0.8, weak: 0.35 } as const;

/*
 * A line has the phrases that are anchored at one stem, a tab between two of them. Phrase: text | words | rarity | fixed |
 * topics. Words: stem,rarity,casing; and so on. Topics: number and sign of what it is; and so on. Without quotation marks it
 * is half as long as JSON, and every start of a worker reads all of it.
 */
const signs = /[\t\n|;,]/;

export function printLine(phrases: readonly ClaimedPhrase[]): string {
  return phrases.map(printed).join("\t");
}

/** The phrases of one line, all of them anchored at `anchor`. */
export function readLine(anchor: string, line: string): ClaimedPhrase[] {
  return line.split("\t").map((one) => {
    const [text = "", words = "", rarity = "", fixed = "", claims = ""] = one.split("|");
    return {
      text,
      phrase: {
        words: words.split(";").map((word) => {
          const [stem = "", each = "", casing = ""] = word.split(",");
          return { stem, rarity: Number(each), casing: casing as Phrase["words"][number]["casing"] };
        }),
        rarity: Number(rarity),
        anchor,
        fixed: fixed === "1",
      },
      claims: readClaims(claims),
    };
  });
}

/** @throws where a text or a stem has a sign that parts the fields */
function printed({ phrase, text, claims }: ClaimedPhrase): string {
  for (const one of [text, ...phrase.words.map(({ stem }) => stem)])
    if (signs.test(one)) throw new Error(`The vocabulary cannot hold "${one}".`);
  return [
    text,
    phrase.words.map(({ stem, rarity, casing }) => [stem, rarity, casing].join(",")).join(";"),
    phrase.rarity,
    phrase.fixed ? 1 : 0,
    printClaims(claims),
  ].join("|");
}

/** Signs after the number of a topic: what the text is to it. */
const weightBySign: Readonly<Record<string, number>> = {
  "=": topicWeights.name,
  "+": topicWeights.term,
  "?": topicWeights.weak,
};
const signByWeight = new Map(Object.entries(weightBySign).map(([sign, weight]) => [weight, sign]));

export function printClaims(claims: readonly Claim[]): string {
  return claims.map(({ topic, weight }) => `${topic}${signByWeight.get(weight) ?? ""}`).join("");
}

export function readClaims(printed: string): Claim[] {
  return [...printed.matchAll(/(\d+)([=+?])/g)].map(([, topic = "", sign = ""]) => {
    const weight = weightBySign[sign] ?? 0;
    return { topic: Number(topic), weight, named: weight === topicWeights.name };
  });
}

const base = 36;

export function printNumbers(numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(base)).join(",");
}

export function readNumbers(printed: string): number[] {
  return printed.split(",").map((number) => Number.parseInt(number, base));
}
