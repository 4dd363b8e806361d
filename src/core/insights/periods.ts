import { addDays, instantOf, mondayOf, type IsoDate } from "../calendar/date";

/** Stretches of time that follow each other without a gap, the last one still going on. */
export interface Periods {
  /** The first day of each; a week is named by its Monday. */
  readonly days: readonly IsoDate[];
  /** The instant at which each begins where the user is, ISO 8601 in UTC. */
  readonly begins: readonly string[];
}

/** The weeks up to the one of today. */
export function weeksUntil(today: IsoDate, count: number, zone: string): Periods {
  const monday = mondayOf(today);
  const days = Array.from({ length: count }, (_, at) => addDays(monday, 7 * (at + 1 - count)));
  return beginning(days, zone);
}

/** The months up to the one of today. */
export function monthsUntil(today: IsoDate, count: number, zone: string): Periods {
  const month = Temporal.PlainDate.from(today).toPlainYearMonth();
  const days = Array.from({ length: count }, (_, at) =>
    month
      .subtract({ months: count - 1 - at })
      .toPlainDate({ day: 1 })
      .toString(),
  );
  return beginning(days, zone);
}

/**
 * In which of them a moment is; -1: before the first. Instants of one form are compared as text: a calendar asked for each of
 * twenty thousand entries would take longer than everything else.
 *
 * @param at ISO 8601 in UTC
 */
export function periodOf({ begins }: Periods, at: string): number {
  let low = 0;
  let high = begins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((begins[middle] ?? "") <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function beginning(days: readonly IsoDate[], zone: string): Periods {
  return { days, begins: days.map((day) => instantOf(day, "00:00", zone)) };
}
