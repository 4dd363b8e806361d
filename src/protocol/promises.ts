import type { IsoDate } from "../core/calendar/date";
import type { PromiseRecord } from "../core/promise/promise";

/** A promise as a list shows it. */
export interface PromiseView extends PromiseRecord {
  /** The day on which it asks for attention; null: some time. */
  readonly day: IsoDate | null;
  /** How many days that is past: 0 today, negative before; null where there is no day. */
  readonly late: number | null;
}

/** All promises in their order, and the day that it is for the user. */
export interface PromisesView {
  readonly today: IsoDate;
  readonly promises: readonly PromiseView[];
}
