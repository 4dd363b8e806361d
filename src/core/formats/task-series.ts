import { addDays, type IsoDate } from "../calendar/date";
import { nextAfter, type Recurrence } from "../calendar/recurrence";
import type { PromiseRecord } from "../promise/promise";

/** A promise as a calendar has it: the days that it is for, or the one. */
export interface TaskDay {
  readonly day: IsoDate;
  /** The value of an RRULE (RFC 5545, 3.3.10) of which `day` is the first; null: once. */
  readonly rule: string | null;
  /** Days of the series that the rule leaves out, for an RDATE. */
  readonly also: readonly IsoDate[];
  /** True for the one time that is not among the days of its rule, as it was put off. */
  readonly isApart: boolean;
}

/** How far ahead the days that a rule leaves out are written down, in years. */
const ahead = 10;

/** When an open promise is due: never, once, or by a rule; and once more where this time is none of the rule's days. */
export function taskDays({
  due,
  snoozed,
  repeat,
}: Pick<PromiseRecord, "due" | "snoozed" | "repeat">): TaskDay[] {
  const day = snoozed ?? due;
  if (day === null) return [];
  const once = { day, rule: null, also: [], isApart: false };
  if (repeat === null || due === null) return [once];
  let first = nextAfter(due, repeat, addDays(day, -1));
  while (isLeftOut(first, due, repeat)) first = nextAfter(due, repeat, first);
  const series = { day: first, rule: ruleOf(due, repeat), also: leftOut(first, due, repeat), isApart: false };
  return first === day ? [series] : [{ ...once, isApart: true }, series];
}

/**
 * The same days as `nextAfter` counts. A month that is too short for the 31st has its last day; for the 29th and 30th no rule says
 * so that all calendars read: of BYSETPOS beside BYMONTHDAY, ical.js (and so Thunderbird) takes no notice.
 */
function ruleOf(first: IsoDate, { every, unit }: Recurrence): string {
  const frequency = { day: "DAILY", week: "WEEKLY", month: "MONTHLY", year: "YEARLY" }[unit];
  const rule = [`FREQ=${frequency}`, ...(every === 1 ? [] : [`INTERVAL=${every}`])];
  if (unit === "month") rule.push(`BYMONTHDAY=${first.endsWith("31") ? "-1" : Number(first.slice(8))}`);
  if (unit === "year" && first.endsWith("-02-29")) rule.push("BYMONTH=2", "BYMONTHDAY=-1");
  return rule.join(";");
}

/** Whether a day of the series is none of the rule: the end of February, of what comes on the 29th or 30th. */
function isLeftOut(day: IsoDate, first: IsoDate, { unit }: Recurrence): boolean {
  return unit === "month" && !first.endsWith("31") && day.slice(8) !== first.slice(8);
}

function leftOut(from: IsoDate, first: IsoDate, repeat: Recurrence): IsoDate[] {
  if (repeat.unit !== "month" || Number(first.slice(8)) < 29) return [];
  const end = Temporal.PlainDate.from(from).add({ years: ahead }).toString();
  const days: IsoDate[] = [];
  for (let day = nextAfter(first, repeat, from); day < end; day = nextAfter(first, repeat, day))
    if (isLeftOut(day, first, repeat)) days.push(day);
  return days;
}
