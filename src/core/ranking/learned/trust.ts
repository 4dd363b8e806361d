import type { KnownPerson } from "./learned.ts";

/** Length of a profile at which it says as much as what was typed, how steeply it gains, and what typed words keep at least. */
const asMuch = 1.1;
const steep = 3;
const atLeast = 0.1;

/**
 * How much the words on a contact count beside what was shared with them, `atLeast`…1: the more is known of what they got,
 * the less is left to guess from words. One share takes four tenths at most, since it is but one of the things they like; a
 * handful knows better than what was typed. Only for the order: whether they are named at all is not touched.
 */
export function trustIn({ length }: Pick<KnownPerson, "length">): number {
  return atLeast + (1 - atLeast) / (1 + (length / asMuch) ** steep);
}
