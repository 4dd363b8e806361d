import * as v from "valibot";
import { browser } from "../../browser/api";
import { listed, words, wordsReady } from "../../browser/i18n";
import type { Handlers } from "../../browser/messages";
import {
  isHeardLater,
  notify,
  onNotificationClicked,
  withdrawNotifications,
} from "../../browser/notifications";
import { addDays, dayAt, type IsoDate } from "../../core/calendar/date";
import { displayName, type Contact } from "../../core/contact/contact";
import {
  inNotices,
  planReminder,
  reminderSettingsSchema,
  toldSchema,
  type ReminderSettings,
  type Told,
} from "../../core/reminder/reminder";
import { remindables, type Reminded } from "../../core/reminder/remindables";
import { prefixes, singletons } from "../../core/store/keys";
import { readPromises } from "../memory/pledges";
import { clearDot, showDot } from "./reminder-dot";
import { settingsIn } from "../settings";
import type { Surroundings } from "../surroundings";

/** The one alarm. */
const alarm = "reminder";

/**
 * Where the click on a notification would not be heard any more once this worker is dead, the next one shows it. This one looks
 * again so much later, in milliseconds, and is at rest before that as a rule; one that never is shows it itself in the end.
 */
const forTheNext = { again: 60_000, end: 180_000 };

/**
 * What a click on the notification opens follows this in its id, so that a worker which was dead knows it, too. Behind it,
 * after another blank, stands what it tells of: two dates of one person are two notifications that open one place.
 */
const opens = "reminder ";

/**
 * Reminders: one look a day at what is due, at the time the user chose, and one alarm for it, set from the store at every
 * start. What was told of is in the store, so that whatever dies meanwhile, nothing is told twice.
 */
export function createReminders(
  surroundings: Surroundings,
): Pick<Handlers, "reminders/save" | "reminders/seen"> {
  const { store, library, now, zone } = surroundings;

  const toldIn = (record: unknown): Told | null => {
    const told = v.safeParse(toldSchema, record);
    return told.success ? told.output : null;
  };

  /** When this worker shows what it leaves to the next one, if it is still there; null: it leaves nothing. */
  let shownBy: number | null = null;
  let last: Promise<unknown> = Promise.resolve();
  /** One look at a time. */
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };

  /** Tell what is to be told, and set the alarm. Cheap unless the moment has come: only then is everything read. */
  const look = (): Promise<void> =>
    inTurn(async () => {
      const { settings, record } = await store.read(async (transaction) => ({
        settings: (await settingsIn(transaction)).reminders,
        record: await transaction.get(singletons.reminder),
      }));
      const today = dayAt(now(), zone());
      const told = toldIn(record)?.day ?? addDays(today, -1);
      const moment = { instant: now(), zone: zone() };
      /** Something for every day, to find out when the next look is. */
      const anything = { id: "", day: told < today ? today : addDays(told, 1), passes: false };
      const { now: isTime, next } = planReminder([anything], settings, { ...moment, told });
      if (isTime.length > 0 && settings.way === "notification" && !isHeardLater()) {
        const at = Date.parse(now());
        shownBy ??= at + forTheNext.end;
        if (at < shownBy) {
          await setAlarm(new Date(at + forTheNext.again).toISOString());
          return;
        }
      }
      if (isTime.length > 0) {
        const { contacts, promises } = await everything();
        const all = remindables(contacts.values(), promises, today);
        const due = planReminder(all, settings, { ...moment, told }).now as readonly Reminded[];
        // Shown before it is recorded: a worker that dies between shows it again, under the same id, in the same place.
        if (due.length > 0) await tell(due, contacts, settings);
        await store.write(async (transaction) => {
          const isWaiting = due.length > 0 || (toldIn(record)?.isWaiting ?? false);
          transaction.put(singletons.reminder, { day: today, isWaiting });
        });
        const tomorrow = { ...anything, day: addDays(today, 1) };
        await setAlarm(planReminder([tomorrow], settings, { ...moment, told: today }).next);
        return;
      }
      await setAlarm(next);
      if (settings.way !== "off" && toldIn(record)?.isWaiting) await showDot();
      else await clearDot();
    });

  const everything = async () => {
    const [contacts, records] = await Promise.all([
      library.contacts(),
      store.read((transaction) => transaction.list(prefixes.promise)),
    ]);
    return { contacts, promises: readPromises(records.values()) };
  };

  const tell = async (
    due: readonly Reminded[],
    contacts: ReadonlyMap<string, Contact>,
    settings: ReminderSettings,
  ): Promise<void> => {
    await showDot();
    if (settings.way !== "notification") return;
    await wordsReady();
    const told = due.flatMap((one) => {
      const line = lineOf(one, contacts);
      return line === "" ? [] : [{ one, line }];
    });
    for (const notice of inNotices(told, settings)) {
      const about = notice.map(({ one }) => one);
      const text = { title: words("reminder_title"), message: notice.map(({ line }) => line).join("\n") };
      // Taken back in the browser's own page: then the dot has to do.
      await notify(`${opens}${placeOf(about)} ${keyOf(about)}`, text).catch(() => undefined);
    }
  };

  /** The dot has done its work: somebody looked. */
  const seen = (): Promise<void> =>
    inTurn(async () => {
      // Recorded first: a worker that dies between leaves a dot, and the next one takes it away, not the other way round.
      await store.write(async (transaction) => {
        const told = toldIn(await transaction.get(singletons.reminder));
        if (told?.isWaiting) transaction.put(singletons.reminder, { ...told, isWaiting: false });
      });
      await clearDot();
    });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void look();
  });
  // Updates clear alarms, Firefox forgets them with every end, and clocks and zones change.
  browser.runtime.onStartup.addListener(() => void look());
  browser.runtime.onInstalled.addListener(() => void look());
  void look();
  store.onChange((keys) => {
    if (keys.includes(singletons.settings)) void look();
  });
  onNotificationClicked((id) => {
    if (id.startsWith(opens)) {
      const [place = ""] = id.slice(opens.length).split(" ");
      const url = browser.runtime.getURL(`src/ui/options/options.html${place}`);
      void browser.tabs.create({ url });
      void seen();
    }
  });

  return {
    "reminders/save": {
      ask: reminderSettingsSchema,
      async answer(reminders) {
        const settings = await store.write(async (transaction) => {
          const before = await settingsIn(transaction);
          transaction.put(singletons.settings, { ...before, reminders });
          // Switched on: what was due before today is no news.
          if (before.reminders.way === "off") {
            const day = addDays(dayAt(now(), zone()), -1);
            transaction.put(singletons.reminder, { day, isWaiting: false });
          }
          return { ...before, reminders };
        });
        if (reminders.way !== "notification") await withdrawNotifications();
        if (reminders.way === "off") await clearDot();
        await look();
        return settings;
      },
    },
    "reminders/seen": {
      ask: v.object({}),
      async answer() {
        await seen();
        return null;
      },
    },
  };
}

/** Replaces the alarm; null takes it away. Alarms closer than half a minute ring half a minute late, which is no harm. */
async function setAlarm(next: string | null): Promise<void> {
  if (next === null) {
    await browser.alarms.clear(alarm);
    return;
  }
  const when = Date.parse(next);
  const before = await browser.alarms.get(alarm);
  if (before?.scheduledTime !== when) await browser.alarms.create(alarm, { when });
}

/** The place in the options page that one thing is at; Today where there are several. */
function placeOf(due: readonly Reminded[]): string {
  const [only] = due;
  if (due.length !== 1 || !only) return "#today";
  return only.what === "promise"
    ? `#promises/${encodeURIComponent(only.promise.id)}`
    : `#contacts/${encodeURIComponent(only.occasion.uid)}`;
}

/** What one notification tells of, where another could open the same place. */
function keyOf(due: readonly Reminded[]): string {
  const [only] = due;
  return due.length === 1 && only ? only.id : "all";
}

/** One line of the notification; empty where the contact is gone meanwhile. */
function lineOf(one: Reminded, contacts: ReadonlyMap<string, Contact>): string {
  if (one.what === "promise") {
    const { what, names } = one.promise;
    return names.length === 0
      ? words("reminder_promise", what)
      : words("reminder_promise_to", what, listed(names));
  }
  const { uid, kind, label, date } = one.occasion;
  const contact = contacts.get(uid);
  if (!contact) return "";
  const name = displayName(contact);
  return kind === "birthday"
    ? words("reminder_birthday", name, dayOfMonth(date))
    : words("reminder_anniversary", name, label || words("reminder_anniversary_unnamed"), dayOfMonth(date));
}

function dayOfMonth(date: IsoDate): string {
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    day: "numeric",
    month: "long",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));
}
