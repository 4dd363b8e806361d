import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { actIds } from "../../core/act/act";
import { dayAt, mondayOf, type IsoDate } from "../../core/calendar/date";
import { contactLimits } from "../../core/contact/contact";
import { isGiven } from "../../core/journal/entry";
import { isReviewed } from "../../core/journal/review";
import { duePromises } from "../../core/promise/promise";
import { singletons } from "../../core/store/keys";
import { kindOfDay } from "../../core/today/day-of-week";
import { passedKey, todaysAct, type Passed } from "../../core/today/todays-act";
import type { TodayView } from "../../protocol/today";
import { lookAtDay, passedIn } from "./day";
import { lastEntries } from "../memory/entries";
import { promiseView } from "./promises";
import { settingsIn } from "../settings";
import { sittingViews } from "./sitting";
import type { Surroundings } from "../surroundings";

/** How many entries a day is looked for in. */
const entriesLookedAt = 40;

/** The day: one small act, what was promised for it, and whose day is near. */
export function createToday(
  surroundings: Surroundings,
): Pick<Handlers, "today/show" | "today/pass" | "sitting/list"> {
  const { store, library, now, zone } = surroundings;
  const today = (): IsoDate => dayAt(now(), zone());
  /** The journal of suggestions leaves out what was only thought about. */
  const isReviewedToday = async (day: IsoDate): Promise<boolean> =>
    isReviewed(await store.read((transaction) => lastEntries(transaction, entriesLookedAt)), day, zone());

  return {
    "today/show": {
      ask: v.object({}),
      async answer(): Promise<TodayView> {
        const day = await lookAtDay(surroundings);
        const { situation, settings, passed, dates, read, promises } = day;
        const { journal, contacts } = situation;
        const { cue, kinds: kindsLiked } = settings.intention;
        const kind = kindOfDay(day.today, settings.intention);
        const act = kind.isOff
          ? null
          : todaysAct(day.suggestions, {
              kindsOff: settings.kindsOff,
              kindsLiked,
              passed,
              journal,
              today: day.today,
            });
        const contact = act && contacts.get(act.uid);
        const [person] = contact ? await library.cards([contact]) : [];
        const monday = mondayOf(day.today);
        return {
          today: day.today,
          cue,
          ...kind,
          isReview: kind.isReview && !(await isReviewedToday(day.today)),
          people: contacts.size,
          act: act && person ? { id: act.act, minutes: act.minutes, reason: act.reason, person } : null,
          isLater: passed?.day === day.today && passed.later,
          due: duePromises(promises, day.today).map((promise) => promiseView(promise, day.today)),
          dates,
          read,
          gave: journal.filter((entry) => isGiven(entry) && dayAt(entry.at, zone()) >= monday).length,
        };
      },
    },

    "sitting/list": {
      ask: v.object({}),
      answer: async () => sittingViews(surroundings, await lookAtDay(surroundings)),
    },

    "today/pass": {
      ask: v.object({
        act: v.picklist(actIds),
        uid: v.pipe(v.string(), v.maxLength(contactLimits.line)),
        how: v.picklist(["another", "later", "not-this-kind"]),
      }),
      async answer({ act, uid, how }) {
        const day = today();
        await store.write(async (transaction) => {
          if (how === "not-this-kind") {
            const settings = await settingsIn(transaction);
            const kindsOff = [...new Set([...settings.kindsOff, act])];
            transaction.put(singletons.settings, { ...settings, kindsOff });
            return;
          }
          const key = passedKey({ act, uid });
          const before = await passedIn(transaction);
          const passed = before?.day === day ? before.passed : [];
          const next: Passed =
            how === "later"
              ? { day, passed, later: true }
              : // Bounded: somebody who says "another" five hundred times begins anew.
                { day, passed: [...passed.filter((one) => one !== key).slice(-499), key], later: false };
          transaction.put(singletons.today, next);
        });
        return null;
      },
    },
  };
}
