import { actIds, type ActId } from "../act/act";
import { dayAt, daysBetween, type IsoDate } from "../calendar/date";
import { isGiven, wasSent, type JournalEntry } from "../journal/entry";
import { monthsUntil, periodOf, weeksUntil, type Periods } from "./periods";
import { median } from "./trend";

/** How far back it is looked: half a year of weeks, a year of months. */
export const looked = { weeks: 26, months: 12 } as const;

/** How many topics are named. */
const topicsNamed = 8;

/** What of an entry is counted. */
export type Counted = Pick<JournalEntry, "act" | "at" | "status" | "uids" | "topics" | "promisedAt">;

/** What the journal of the last months tells. Nothing in it is about one person, and nothing adds up to a score. */
export interface Insights {
  /** Acts in each week, named by its Monday. */
  readonly weeks: readonly { readonly monday: IsoDate; readonly acts: number }[];
  /** Acts of each kind there was, in the order in which kinds are always named. */
  readonly kinds: readonly { readonly act: ActId; readonly acts: number }[];
  /** Of how many kinds the acts of each month were, named by its first day. */
  readonly variety: readonly { readonly month: IsoDate; readonly kinds: number }[];
  readonly promises: {
    /** How many were kept in each month. */
    readonly months: readonly { readonly month: IsoDate; readonly kept: number }[];
    /** Whole days from the promise to its keeping, in the middle; null where that is not known of any. */
    readonly medianDays: number | null;
  };
  /** What the pages that were shared are about, the commonest first, at most eight. */
  readonly topics: readonly { readonly topic: string; readonly shares: number }[];
}

export interface Here {
  readonly today: IsoDate;
  /** Now, ISO 8601 in UTC. */
  readonly now: string;
  /** The time zone of this machine, IANA. */
  readonly zone: string;
}

/** The moment before which nothing is looked at, ISO 8601 in UTC. */
export function lookedSince({ today, zone }: Here): string {
  return monthsUntil(today, looked.months, zone).begins[0] ?? "";
}

/** What was given, as far as is known: no help received, no week looked back on, no draft that was not sent. */
export function given<Entry extends Counted>(entries: readonly Entry[], now: string): Entry[] {
  return entries.filter((entry) => isGiven(entry) && wasSent(entry, now) !== false);
}

export function insightsOf(entries: readonly Counted[], here: Here): Insights {
  const { today, zone } = here;
  const weeks = weeksUntil(today, looked.weeks, zone);
  const months = monthsUntil(today, looked.months, zone);
  const acts = given(entries, here.now).filter(({ at }) => periodOf(months, at) >= 0);
  const kept = acts.filter(({ act }) => act === "follow-through");
  return {
    weeks: countIn(weeks, acts).map((count, at) => ({ monday: weeks.days[at] ?? "", acts: count })),
    kinds: actIds.flatMap((id) => {
      const count = acts.filter(({ act }) => act === id).length;
      return count === 0 ? [] : [{ act: id, acts: count }];
    }),
    variety: months.days.map((month, at) => ({
      month,
      kinds: new Set(acts.filter((one) => periodOf(months, one.at) === at).map(({ act }) => act)).size,
    })),
    promises: {
      months: countIn(months, kept).map((count, at) => ({ month: months.days[at] ?? "", kept: count })),
      medianDays: median(kept.flatMap((entry) => daysTaken(entry, zone) ?? [])),
    },
    topics: topicsOf(acts),
  };
}

/** How many of these are in each of the periods. */
export function countIn(periods: Periods, acts: readonly Pick<Counted, "at">[]): number[] {
  const counts = periods.days.map(() => 0);
  for (const { at } of acts) {
    const place = periodOf(periods, at);
    if (place >= 0) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

/** Days of the calendar from the promise to its keeping; null where it is not known when it was made. */
function daysTaken({ at, promisedAt }: Counted, zone: string): number | null {
  if (promisedAt === undefined) return null;
  return Math.max(0, daysBetween(dayAt(promisedAt, zone), dayAt(at, zone)));
}

function topicsOf(acts: readonly Counted[]): Insights["topics"] {
  const counts = new Map<string, number>();
  for (const { topics = [] } of acts) {
    for (const topic of new Set(topics)) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  return [...counts]
    .map(([topic, shares]) => ({ topic, shares }))
    .toSorted((a, b) => b.shares - a.shares || (a.topic < b.topic ? -1 : 1))
    .slice(0, topicsNamed);
}
