import type { Occasion } from "../core/calendar/occasion";
import type { IsoDate } from "../core/calendar/date";
import type { Page } from "../core/page/page";
import type { Evidence } from "../core/ranking/ranked-contact";
import type { PromiseView } from "./promises";
import type { ActOffer, PersonCard } from "./views";

/** A date of somebody's that is near. */
export interface DateView extends Occasion {
  readonly name: string;
  /** How many days it is away; 0 is today. */
  readonly days: number;
}

/** A page read this week that would help somebody. */
export interface NoticedView {
  readonly page: Pick<Page, "kind" | "url" | "title">;
  readonly uid: string;
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

/** The one small act, for whom. */
export type TodaysActView = ActOffer & { readonly person: PersonCard };

/** One thing of a sitting. */
export type SittingView =
  | { readonly what: "promise"; readonly promise: PromiseView }
  | { readonly what: "date"; readonly date: DateView }
  | { readonly what: "shelf"; readonly uid: string; readonly name: string; readonly count: number }
  | { readonly what: "read"; readonly read: NoticedView }
  | { readonly what: "act"; readonly act: TodaysActView };

/** What Today shows. */
export interface TodayView {
  readonly today: IsoDate;
  /** When the user means to do it, in their own words; empty: they did not say. */
  readonly cue: string;
  /** How many people there are to think of. */
  readonly people: number;
  /** A day off; the day for giving in one sitting; the day for looking back, and that is not done yet. */
  readonly isOff: boolean;
  readonly isSitting: boolean;
  readonly isReview: boolean;
  /** The one small act; null where nothing is suggested. */
  readonly act: TodaysActView | null;
  /** True where the user said "later" today. */
  readonly isLater: boolean;
  /** Promises of which the day has come. */
  readonly due: readonly PromiseView[];
  /** Dates of the next fourteen days. */
  readonly dates: readonly DateView[];
  /** Pages of this week that would still help somebody, with noticing on; at most three. */
  readonly read: readonly NoticedView[];
  /** How many acts were done since Monday. */
  readonly gave: number;
}
