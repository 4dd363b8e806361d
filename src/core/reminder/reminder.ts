import * as v from "valibot";
import { addDays, dayAt, instantOf, timeAt, weekdayOf, isoDateSchema, type IsoDate } from "../calendar/date";

export const reminderWays = ["off", "badge", "notification"] as const;

const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/));

/** When somebody wants to be reminded. Off until they ask for it. */
export const reminderSettingsSchema = v.object({
  way: v.fallback(v.picklist(reminderWays), "off"),
  /** When, on their clock, `HH:MM`. */
  time: v.fallback(time, "09:00"),
  /** Days of the week without, 1 is Monday. All seven would be "off": then none counts. */
  daysOff: v.fallback(
    v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.maxLength(7)),
    [],
  ),
  /** From when to when nothing makes itself heard, even where the machine slept over the time; null: never. */
  quiet: v.fallback(v.nullable(v.object({ from: time, to: time })), null),
  /** No reminder before this day; null: no pause. */
  pausedUntil: v.fallback(v.nullable(isoDateSchema), null),
  /** A notification for each thing of the day, instead of one for all of them. */
  each: v.fallback(v.boolean(), false),
});

export type ReminderSettings = v.InferOutput<typeof reminderSettingsSchema>;

export const defaultReminders: ReminderSettings = {
  way: "off",
  time: "09:00",
  daysOff: [],
  quiet: null,
  pausedUntil: null,
  each: false,
};

/** How many notifications come at once at most, where each thing has one of its own. */
export const noticesAtOnce = 5;

/**
 * What is told of, notification by notification. One for everything, unless the user wants one for each; after a holiday
 * that would be a dozen, which nobody asked for, so more than `noticesAtOnce` are one again.
 */
export function inNotices<One>(
  due: readonly One[],
  { each }: Pick<ReminderSettings, "each">,
): readonly (readonly One[])[] {
  if (due.length === 0) return [];
  return each && due.length <= noticesAtOnce ? due.map((one) => [one]) : [due];
}

/** Something with a day of its own: a promise that is due, or a person's date. */
export interface Remindable {
  readonly id: string;
  readonly day: IsoDate;
  /** A promise waits until somebody is there; a birthday is over the day after. */
  readonly passes: boolean;
}

/** What has been told already. In the store, so that nothing is told twice. */
export const toldSchema = v.object({
  /** Everything up to and on this day. */
  day: isoDateSchema,
  /** Whether somebody has yet to look. */
  isWaiting: v.boolean(),
});

export type Told = v.InferOutput<typeof toldSchema>;

/** What is to happen now, and when to look again. */
export interface ReminderPlan {
  /** What to remind of now, all in one; empty: nothing. */
  readonly now: readonly Remindable[];
  /** When the one alarm rings next, ISO 8601 in UTC; null: nothing to wait for. */
  readonly next: string | null;
}

/** How far ahead a day that is not off is looked for, in days: a week has one. */
const aWeek = 7;

/**
 * What to remind of at this moment, and when next. At most once a day, everything of the day together.
 *
 * Whatever falls on a day off moves: a birthday to the last day before that is not, a promise to the first after. What
 * was slept through is told when the machine is awake and it is not quiet; a birthday that is over is not told at all.
 *
 * @param instant now, ISO 8601 in UTC
 * @param told the last day that was told of; at first the day before reminders were switched on
 */
export function planReminder(
  items: readonly Remindable[],
  settings: ReminderSettings,
  { instant, zone, told }: { instant: string; zone: string; told: IsoDate },
): ReminderPlan {
  if (settings.way === "off") return { now: [], next: null };
  const today = dayAt(instant, zone);
  const { pausedUntil } = settings;
  /** The first day that may be reminded of anything. */
  const begin = pausedUntil !== null && pausedUntil > today ? pausedUntil : today;
  const waiting = items
    .map((item) => ({ item, on: dayOf(item, settings) }))
    .filter(({ item, on }) => on > told && !(item.passes && item.day < begin))
    .map(({ item, on }) => ({ item, on: dayOn(on < begin ? begin : on, settings) }));
  const due = waiting.filter(({ on }) => on <= today).map(({ item }) => item);
  const later = nextOf(waiting.map(({ on }) => on).filter((on) => on > today));
  if (due.length === 0 || told >= today) return { now: [], next: later };

  const time = timeOf(settings);
  const clock = timeAt(instant, zone);
  if (clock < time) return { now: [], next: instantOf(today, time, zone) };
  if (!isWithin(settings.quiet, clock)) return { now: due, next: later };
  // Slept over the time and awake in the quiet hours: when they end, or, where that is tomorrow, as every day.
  const end = settings.quiet?.to ?? time;
  const next =
    end > clock ? instantOf(today, end, zone) : instantOf(dayOn(addDays(today, 1), settings), time, zone);
  return { now: [], next };

  function nextOf(days: readonly IsoDate[]): string | null {
    const [first] = days.toSorted();
    return first === undefined ? null : instantOf(first, timeOf(settings), zone);
  }
}

/** Whether this is a day without. Somebody who chose all seven has none. */
function isOff({ daysOff }: ReminderSettings, day: IsoDate): boolean {
  return new Set(daysOff).size < aWeek && daysOff.includes(weekdayOf(day));
}

/** The day on which this is told of. */
function dayOf({ day, passes }: Remindable, settings: ReminderSettings): IsoDate {
  if (!passes) return dayOn(day, settings);
  let on = day;
  while (isOff(settings, on)) on = addDays(on, -1);
  return on;
}

/** The first day from this one on that is not off. */
function dayOn(day: IsoDate, settings: ReminderSettings): IsoDate {
  let on = day;
  while (isOff(settings, on)) on = addDays(on, 1);
  return on;
}

/** The time that was chosen, or the end of the quiet hours where it falls into them. */
function timeOf({ time: chosen, quiet }: ReminderSettings): string {
  return quiet !== null && isWithin(quiet, chosen) ? quiet.to : chosen;
}

/** Whether a time is in this part of the day, which may go over midnight; the end is no longer in it. */
function isWithin(part: ReminderSettings["quiet"], clock: string): boolean {
  if (part === null || part.from === part.to) return false;
  return part.from < part.to ? clock >= part.from && clock < part.to : clock >= part.from || clock < part.to;
}
