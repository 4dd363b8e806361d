import * as v from "valibot";
import { foldText } from "./fold";

/** Between one hello and the next, in days: ten years at most. */
export const rhythmSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_660));

/** How often the user would like to be in touch with the people of a group. */
export const groupRhythmSchema = v.object({
  /** A category of contacts; case and accents do not count. */
  category: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
  days: rhythmSchema,
});

export type GroupRhythm = Readonly<v.InferOutput<typeof groupRhythmSchema>>;

/** How often the user would like to be in touch with a contact, in days; null: they did not say. */
export type RhythmOf = (contact: {
  readonly rhythm: number | null;
  readonly categories: readonly string[];
}) => number | null;

/** Their own rhythm comes first; without one, the shortest of their groups' counts. */
export function rhythmBy(groups: readonly GroupRhythm[]): RhythmOf {
  if (groups.length === 0) return ({ rhythm }) => rhythm;
  const days = new Map(groups.map((group) => [foldText(group.category), group.days]));
  return ({ rhythm, categories }) => {
    if (rhythm !== null) return rhythm;
    let shortest: number | null = null;
    for (const category of categories) {
      const theirs = days.get(foldText(category)) ?? null;
      if (theirs !== null && (shortest === null || theirs < shortest)) shortest = theirs;
    }
    return shortest;
  };
}
