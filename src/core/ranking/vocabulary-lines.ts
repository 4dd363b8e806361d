import type { Phrase } from "./phrase.ts";

/** A phrase that speaks for one or more topics. */
export interface TopicPhrase {
  readonly phrase: Phrase;
  readonly text: string;
  /** The topics by number, and how much the phrase speaks for each: 1 for its name, less for a term. */
  readonly speaksFor: readonly { readonly topic: number; readonly weight: number; readonly named: boolean }[];
}

/** What a topic's name, a term and a weak term say for it. */
export const topicWeights = { name: 1, term: 0.8, weak: 0.35 } as const;

/*
 * A line has the phrases that are anchored at one stem, a tab between two of them. Phrase: text | words | rarity | fixed |
 * topics. Words: stem,rarity,casing; and so on. Topics: number,weight,named; and so on. Without quotation marks it is half
 * as long as JSON, and every start of a worker reads all of it.
 */
const signs = /[\t\n|;,]/;

export function printLine(phrases: readonly TopicPhrase[]): string {
  return phrases.map(printed).join("\t");
}

/** The phrases of one line, all of them anchored at `anchor`. */
export function readLine(anchor: string, line: string): TopicPhrase[] {
  return line.split("\t").map((one) => {
    const [text = "", words = "", rarity = "", fixed = "", speaksFor = ""] = one.split("|");
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
      speaksFor: speaksFor.split(";").map((claim) => {
        const [topic = "", weight = "", named = ""] = claim.split(",");
        return { topic: Number(topic), weight: Number(weight), named: named === "1" };
      }),
    };
  });
}

/** @throws where a text or a stem has a sign that parts the fields */
function printed({ phrase, text, speaksFor }: TopicPhrase): string {
  for (const one of [text, ...phrase.words.map(({ stem }) => stem)])
    if (signs.test(one)) throw new Error(`The vocabulary cannot hold "${one}".`);
  return [
    text,
    phrase.words.map(({ stem, rarity, casing }) => [stem, rarity, casing].join(",")).join(";"),
    phrase.rarity,
    phrase.fixed ? 1 : 0,
    speaksFor.map(({ topic, weight, named }) => [topic, weight, named ? 1 : 0].join(",")).join(";"),
  ].join("|");
}
