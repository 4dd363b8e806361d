import * as v from "valibot";
import { foldText } from "./fold";

/** Between one hello and the next, in days: ten years at most. */
export const rhythmSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_660));

/** How often the user would like to be in touch with the people of a group. */
export interface GroupRhythm {
  /** A category of contacts; case and accents do not count. */
  readonly category: string;
  readonly days: number;
  /** The day on which it was set, `YYYY-MM-DD`: whoever was never in touch is counted from then at the earliest. */
  readonly since: string;
}

/** How often the user would like to be in touch with a contact. */
export interface Rhythm {
  readonly days: number;
  /** The day from which it is counted where nothing says when they were last in touch, `YYYY-MM-DD`. */
  readonly since: string;
}

/** The rhythm of a contact; null: the user did not say. */
export type RhythmOf = (contact: {
  readonly rhythm: number | null;
  readonly categories: readonly string[];
  readonly rev: string;
}) => Rhythm | null;

/** Their own rhythm comes first; without one, the shortest of their groups' counts. */
export function rhythmBy(groups: readonly GroupRhythm[]): RhythmOf {
  const byGroup = new Map<string, GroupRhythm>();
  for (const group of groups) {
    const key = foldText(group.category);
    const before = byGroup.get(key);
    if (!before || group.days < before.days) byGroup.set(key, group);
  }
  return ({ rhythm, categories, rev }) => {
    if (rhythm === null && byGroup.size === 0) return null;
    const changed = rev.slice(0, 10);
    if (rhythm !== null) return { days: rhythm, since: changed };
    let shortest: GroupRhythm | null = null;
    for (const category of categories) {
      const theirs = byGroup.get(foldText(category));
      if (theirs && (!shortest || theirs.days < shortest.days)) shortest = theirs;
    }
    return shortest && { days: shortest.days, since: changed > shortest.since ? changed : shortest.since };
  };
}
