import * as v from "valibot";
import type { Suggestion } from "../act/act";
import { daysBetween, isoDateSchema, type IsoDate } from "../calendar/date";
import { contactLimits } from "../contact/contact";

/** What was said of the acts suggested on a day; another day begins anew. */
export const passedSchema = v.object({
  day: isoDateSchema,
  /** "Another": these come again today only when there is nothing else. `passedKey` of each. */
  passed: v.pipe(v.array(v.pipe(v.string(), v.maxLength(contactLimits.line + 40))), v.maxLength(500)),
  /** "Later": nothing more is suggested today. */
  later: v.boolean(),
});

export type Passed = v.InferOutput<typeof passedSchema>;

export const passedKey = ({ act, uid }: Pick<Suggestion, "act" | "uid">): string => `${act} ${uid}`;

/** How far back kinds are varied, in days, and what one act of the same kind in that time takes from the next. */
const varied = { days: 14, factor: 0.85 };

/** Who had something within so many days rests: others come first, unless it is their day or they are owed thanks. */
const rest = { days: 7, except: new Set<string>(["congratulate", "thank"]) };

/**
 * The one act of the day: the strongest that is left, where what was done often lately gives way to other kinds, and who
 * had something this week to other people. Null where the user said "later", or where nothing speaks strongly enough for
 * anything: nothing is forced.
 *
 * The same day, journal and answers always give the same act, so that looking again does not change it.
 *
 * @param suggestions strongest first, as `suggest` gives them
 * @param journal what was done, with its moment (ISO 8601)
 */
export function todaysAct(
  suggestions: readonly Suggestion[],
  {
    journal,
    passed,
    kindsOff,
    kindsLiked,
    today,
  }: {
    journal: readonly { readonly act: string; readonly at: string; readonly uids: readonly string[] }[];
    passed: Passed | null;
    kindsOff: readonly string[];
    /** These go first; none: any. */
    kindsLiked: readonly string[];
    today: IsoDate;
  },
): Suggestion | null {
  const said = passed?.day === today ? passed : null;
  if (said?.later) return null;
  const lately = new Map<string, number>();
  const resting = new Set<string>();
  for (const { act, at, uids } of journal) {
    const days = daysBetween(at.slice(0, 10), today);
    if (days < varied.days) lately.set(act, (lately.get(act) ?? 0) + 1);
    if (days < rest.days) for (const uid of uids) resting.add(uid);
  }
  const worth = ({ act, strength }: Suggestion): number => strength * varied.factor ** (lately.get(act) ?? 0);
  const left = suggestions
    .filter(({ act }) => !kindsOff.includes(act))
    .map((one) => ({
      one,
      worth: worth(one),
      isLiked: kindsLiked.includes(one.act),
      isResting: resting.has(one.uid) && !rest.except.has(one.act),
      place: said?.passed.lastIndexOf(passedKey(one)) ?? -1,
    }))
    // Those that were passed over come last, the one passed over longest ago first.
    .toSorted(
      (a, b) =>
        a.place - b.place ||
        Number(a.isResting) - Number(b.isResting) ||
        Number(b.isLiked) - Number(a.isLiked) ||
        b.worth - a.worth,
    );
  return left[0]?.one ?? null;
}
