import { addDays, type IsoDate } from "../calendar/date";
import type { Rhythm } from "../contact/rhythm";

/**
 * The day from which a hello fits the rhythm that the user set; null where they set none. It is counted from the last
 * time they were in touch, and where that is not known from when the rhythm was set.
 *
 * @param last ISO 8601; null: never, as far as the journal tells
 */
export function helloFrom(rhythm: Rhythm | null, last: string | null): IsoDate | null {
  return rhythm === null ? null : addDays((last ?? rhythm.since).slice(0, 10), rhythm.days);
}
