import * as v from "valibot";
import type { Situation, Suggestion } from "../../core/act/act";
import { suggest } from "../../core/act/suggest";
import { dayAt, daysBetween, type IsoDate } from "../../core/calendar/date";
import { upcomingOccasions } from "../../core/calendar/occasion";
import { displayName } from "../../core/contact/contact";
import type { PromiseRecord } from "../../core/promise/promise";
import type { Settings } from "../../core/settings/settings";
import { singletons } from "../../core/store/keys";
import type { ReadTransaction } from "../../core/store/transaction";
import { passedSchema, type Passed } from "../../core/today/todays-act";
import type { DateView, NoticedView } from "../../protocol/today";
import { noticedViews } from "../noticing/noticed-pages";
import { pausedPeople } from "../memory/passed-over";
import { settingsIn } from "../settings";
import { situationAndPromises } from "../memory/situation";
import type { Surroundings } from "../surroundings";

/** How many suggestions a day is chosen from: enough to say "another" for a while. */
const choice = 30;

/** How far ahead dates are shown, today among them. */
const daysAhead = 14;

/** Everything that a day is made of. */
export interface Day {
  readonly today: IsoDate;
  readonly situation: Situation;
  /** Small acts for people who are not left alone, strongest first; promises apart. */
  readonly suggestions: readonly Suggestion[];
  readonly promises: readonly PromiseRecord[];
  readonly dates: readonly DateView[];
  readonly read: readonly NoticedView[];
  readonly settings: Settings;
  readonly passed: Passed | null;
}

/** Look at the day, everything once. */
export async function lookAtDay(surroundings: Surroundings): Promise<Day> {
  const { store, now, zone } = surroundings;
  const today = dayAt(now(), zone());
  const [{ situation, promises }, read, kept] = await Promise.all([
    situationAndPromises(surroundings, null, null),
    noticedViews(surroundings),
    store.read(async (transaction) => ({
      passed: await passedIn(transaction),
      paused: await pausedPeople(transaction),
      settings: await settingsIn(transaction),
    })),
  ]);
  const { contacts } = situation;
  return {
    today,
    situation,
    promises,
    read,
    // Promises that are due stand for themselves, each with its own button.
    suggestions: suggest(
      situation,
      choice,
      ({ uid, reason }) =>
        !kept.paused.has(uid) && !(reason.because === "match" && kept.paused.has(reason.other)),
    ).filter(({ act }) => act !== "follow-through"),
    dates: upcomingOccasions(contacts.values(), today, daysAhead).flatMap((occasion) => {
      const whose = contacts.get(occasion.uid);
      const days = daysBetween(today, occasion.date);
      return whose ? [{ ...occasion, name: displayName(whose), days }] : [];
    }),
    settings: kept.settings,
    passed: kept.passed,
  };
}

/** What was said of the acts suggested; null where nothing was, or it cannot be read. */
export async function passedIn(transaction: Pick<ReadTransaction, "get">): Promise<Passed | null> {
  const passed = v.safeParse(passedSchema, await transaction.get(singletons.today));
  return passed.success ? passed.output : null;
}
