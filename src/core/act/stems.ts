import { isEverywhere } from "../ranking/rarity";
import { termsOf } from "../ranking/terms";

/** Words that say nothing of what is offered or needed, beside those that are everywhere: "help with a new thing". */
const hollow = new Set(
  "help need new good job thing work somebody someone people want find get give time advice introduction".split(
    " ",
  ),
);

/** Phrases are few and asked about often; emptied when full, so that it cannot grow for ever. */
const known = new Map<string, ReadonlySet<string>>();
const memory = 20_000;

/** The stems of the words that say something; "a job" keeps its only word. */
export function stemsOf(text: string, language: string): ReadonlySet<string> {
  const key = `${language}\n${text}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= memory) known.clear();
  const stems = readStems(text, language);
  known.set(key, stems);
  return stems;
}

function readStems(text: string, language: string): ReadonlySet<string> {
  const terms = termsOf(text, language).filter(({ folded }) => folded.length > 2 && !isEverywhere(folded));
  const telling = terms.filter(({ folded }) => !hollow.has(folded));
  return new Set((telling.length > 0 ? telling : terms).map(({ stem }) => stem));
}
