import { addDays, instantOf, mondayOf, type IsoDate } from "../calendar/date";
import { displayName, type Contact } from "../contact/contact";
import type { JournalEntry } from "../journal/entry";
import type { ToldEntry } from "../journal/told";
import { countIn, given, looked, type Here } from "./insights";
import { monthsUntil } from "./periods";

/** How many groups have a chart of their own: the largest; of how many people one is reminded, a group each. */
const shown = { groups: 6, people: 3 } as const;

/** After how many days without a word somebody may be glad of a hello. */
const long = 120;

/** Acts by group of people: a person of two groups is in both, one of none in none. */
export interface GroupInsights {
  /** The first day of each month. */
  readonly months: readonly IsoDate[];
  /** The groups that most went to, by name, with their acts in each month. */
  readonly groups: readonly { readonly group: string; readonly acts: readonly number[] }[];
}

export function groupInsights(entries: readonly ToldEntry[], here: Here): GroupInsights {
  const months = monthsUntil(here.today, looked.months, here.zone);
  const byGroup = new Map<string, ToldEntry[]>();
  for (const entry of given(entries, here.now)) {
    for (const group of entry.groups) {
      const acts = byGroup.get(group) ?? [];
      acts.push(entry);
      byGroup.set(group, acts);
    }
  }
  const groups = [...byGroup]
    .map(([group, acts]) => ({ group, acts: countIn(months, acts) }))
    .map((one) => ({ ...one, all: one.acts.reduce((sum, count) => sum + count, 0) }))
    .filter(({ all }) => all > 0)
    .toSorted((a, b) => b.all - a.all || byName(a.group, b.group))
    .slice(0, shown.groups)
    .toSorted((a, b) => byName(a.group, b.group));
  return { months: months.days, groups: groups.map(({ group, acts }) => ({ group, acts })) };
}

/** Somebody of a group, by name. */
export interface Member {
  readonly uid: string;
  readonly name: string;
}

/**
 * Groups in which there are people of whom nothing was heard for long, with a few of them: an invitation. Not those who wait
 * longest and not how many they are, but whoever has their turn this week.
 */
export function longUnthought(
  contacts: Iterable<Contact>,
  entries: readonly Pick<JournalEntry, "at" | "uids">[],
  { today, zone }: Here,
): readonly { readonly group: string; readonly people: readonly Member[] }[] {
  const since = instantOf(addDays(today, -long), "00:00", zone);
  const near = new Set(entries.filter(({ at }) => at >= since).flatMap(({ uids }) => uids));
  const week = mondayOf(today);
  const turns = new Map<string, { turn: number; member: Member }[]>();
  for (const contact of contacts) {
    if (near.has(contact.uid)) continue;
    const one = {
      turn: turnOf(contact.uid + week),
      member: { uid: contact.uid, name: displayName(contact) },
    };
    for (const group of contact.categories) {
      const first = turns.get(group) ?? [];
      // Only the few with the first turns are kept: there may be thousands.
      first.push(one);
      first.sort((a, b) => a.turn - b.turn);
      turns.set(group, first.slice(0, shown.people));
    }
  }
  return [...turns]
    .toSorted(([a], [b]) => byName(a, b))
    .map(([group, found]) => ({
      group,
      people: found.map(({ member }) => member).toSorted((a, b) => byName(a.name, b.name)),
    }));
}

/** A number that is somebody's for a week, as good as drawn (FNV-1a, 32 bits). */
function turnOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
