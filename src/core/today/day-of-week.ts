import { weekdayOf, type IsoDate } from "../calendar/date";
import type { Intention } from "../settings/settings";

/** What kind of day this is for the user. */
export interface DayKind {
  /** Nothing is suggested. */
  readonly isOff: boolean;
  /** The day for giving in one sitting. */
  readonly isSitting: boolean;
  /** The day for looking back on the week. */
  readonly isReview: boolean;
}

/** Somebody who chose all seven days as days off has none: that would be "never". */
export function kindOfDay(today: IsoDate, { daysOff, sittingDay, reviewDay }: Intention): DayKind {
  const day = weekdayOf(today);
  return {
    isOff: new Set(daysOff).size < 7 && daysOff.includes(day),
    isSitting: sittingDay === day,
    isReview: reviewDay === day,
  };
}
