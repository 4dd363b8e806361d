import { addDays, instantOf, type IsoDate } from "../calendar/date";
import { byNewest, isGiven, type JournalEntry } from "./entry";

/** How many acts of the week are asked about; with the question about all of it, three questions are asked at most. */
const asked = 2;

/** The seven days up to this one, which a look back is about. */
export function weekBack(today: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } {
  return { from: addDays(today, -6), to: today };
}

/**
 * The acts of the week of which it is asked what came of them: what was done and nothing said of it yet, or help that came;
 * of different kinds where there are, the newest first.
 */
export function askedAbout(entries: readonly JournalEntry[], today: IsoDate, zone: string): JournalEntry[] {
  const begin = instantOf(weekBack(today).from, "00:00", zone);
  const open = entries
    .filter((entry) => entry.at >= begin && entry.reflection === undefined && entry.status !== "not-sent")
    .filter((entry) => isGiven(entry) || entry.act === "received")
    .toSorted(byNewest);
  const kinds = new Set<string>();
  const fresh = open.filter(({ act }) => !kinds.has(act) && kinds.add(act));
  return [...fresh, ...open.filter((entry) => !fresh.includes(entry))].slice(0, asked);
}

/** Whether the week was looked back on already on this day. */
export function isReviewed(entries: readonly JournalEntry[], today: IsoDate, zone: string): boolean {
  const begin = instantOf(today, "00:00", zone);
  return entries.some(({ act, at }) => act === "review" && at >= begin);
}
