import { upcomingOccasions, type Occasion } from "../calendar/occasion";
import { addDays, type IsoDate } from "../calendar/date";
import type { Contact } from "../contact/contact";
import { dayOf, type PromiseRecord } from "../promise/promise";
import type { Remindable } from "./reminder";

/** What is reminded of: a person's date, or a promise. */
export type Reminded = Remindable &
  (
    | { readonly what: "occasion"; readonly occasion: Occasion }
    | { readonly what: "promise"; readonly promise: PromiseRecord }
  );

/** How far ahead dates are looked for: a week of days off in a row is the most that one can move. */
const ahead = 8;

/** Everything that may be reminded of now: open promises with a day, and the dates of the next days. */
export function remindables(
  contacts: Iterable<Contact>,
  promises: readonly PromiseRecord[],
  today: IsoDate,
): Reminded[] {
  return [
    ...promises.flatMap((promise): Reminded[] => {
      const day = dayOf(promise);
      if (promise.state !== "open" || day === null || day > addDays(today, ahead)) return [];
      return [{ what: "promise", promise, id: `promise/${promise.id}`, day, passes: false }];
    }),
    ...upcomingOccasions(contacts, today, ahead).map((occasion): Reminded => {
      const id = `occasion/${occasion.uid}/${occasion.kind}/${occasion.label}`;
      return { what: "occasion", occasion, id, day: occasion.date, passes: true };
    }),
  ];
}
