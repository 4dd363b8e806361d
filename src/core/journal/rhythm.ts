import { addDays, type IsoDate } from "../calendar/date";
import type { Contact } from "../contact/contact";

/**
 * The day from which a hello fits the rhythm that the user set; null where they set none. It is counted from the last
 * time they were in touch, and where that is not known from when the contact was last changed.
 *
 * @param rhythm in days
 * @param last ISO 8601; null: never, as far as the journal tells
 */
export function helloFrom(
  rhythm: number | null,
  { rev }: Pick<Contact, "rev">,
  last: string | null,
): IsoDate | null {
  return rhythm === null ? null : addDays((last ?? rev).slice(0, 10), rhythm);
}
