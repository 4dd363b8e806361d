import fc from "fast-check";
import { channelIds } from "../../../../src/core/contact/contact";
import { entryActs, entryStatuses } from "../../../../src/core/journal/entry";
import { pageKinds } from "../../../../src/core/page/page";
import { recurrenceUnits } from "../../../../src/core/calendar/recurrence";
import { promiseStates } from "../../../../src/core/promise/promise";
import { fullWeight } from "../../../../src/core/ranking/learned/lesson";
import { defaultReminders, reminderWays } from "../../../../src/core/reminder/reminder";
import {
  defaultNoticing,
  defaultSettings,
  mailServices,
  noIntention,
  noticingModes,
  themes,
} from "../../../../src/core/settings/settings";
import {
  apartKey,
  dismissalKey,
  draftKey,
  journalKey,
  lessonKey,
  promiseKey,
  quietKey,
  sharedKey,
  shelfKey,
  singletons,
} from "../../../../src/core/store/keys";
import { kindOf, readRecord } from "../../../../src/core/store/records";
import { aMoment } from "../../../fakes/people";

type Kept = readonly [key: string, record: object];

const said = fc.string({ unit: "grapheme", maxLength: 30 });
const uid = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const moment = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2035-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const id = fc.tuple(moment, fc.stringMatching(/^[0-9a-f]{8}$/)).map((parts) => parts.join("-"));
const day = moment.map((at) => at.slice(0, 10));
const page = fc.record({
  kind: fc.constantFrom(...pageKinds),
  url: fc.webUrl({ withQueryParameters: true }),
  title: said,
});

const promise = fc
  .record(
    {
      id,
      at: moment,
      uids: fc.array(uid, { maxLength: 2 }),
      names: fc.array(said, { maxLength: 2 }),
      what: said.map((what) => `send ${what}.`),
      due: fc.option(day),
      snoozed: fc.option(day),
      repeat: fc.option(
        fc.record({ every: fc.integer({ min: 1, max: 366 }), unit: fc.constantFrom(...recurrenceUnits) }),
      ),
      page: fc.option(page),
      state: fc.constantFrom(...promiseStates),
      closedAt: fc.option(moment),
      word: said,
      introduction: fc.record({
        first: fc.constantFrom("to-ask", "asked", "yes", "no"),
        second: fc.constantFrom("to-ask", "asked", "yes", "no"),
        answers: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), said, { noNullPrototype: true }),
      }),
    },
    {
      requiredKeys: [
        "id",
        "at",
        "uids",
        "names",
        "what",
        "due",
        "snoozed",
        "repeat",
        "page",
        "state",
        "closedAt",
        "word",
      ],
    },
  )
  .map((one): Kept => [promiseKey(one.id), one]);

const thing = fc
  .record({ id, uid, at: moment, page, quote: said })
  .map((one): Kept => [shelfKey(one.uid, one.id), one]);

const lesson = fc
  .record({
    id,
    uid,
    at: moment,
    says: fc.constantFrom("shared", "dismissed"),
    title: said,
    topics: fc.array(said, { maxLength: 5 }),
    learned: fc.array(fc.tuple(said, fc.integer({ min: 1, max: fullWeight })), { maxLength: 60 }),
  })
  .map(({ learned, ...known }): Kept => [
    lessonKey(known.uid, known.id),
    { ...known, stems: learned.map(([stem]) => stem), weights: learned.map(([, weight]) => weight) },
  ]);

const quiet = fc
  .tuple(
    uid,
    fc.record({
      isPaused: fc.boolean(),
      topics: fc.array(
        said.map((one) => `t${one}.`),
        { maxLength: 3 },
      ),
    }),
  )
  .map(([about, known]): Kept => [quietKey(about), known]);

const entry = fc
  .record(
    {
      id,
      at: moment,
      act: fc.constantFrom(...entryActs),
      uids: fc.array(uid, { maxLength: 2 }),
      names: fc.array(said, { maxLength: 2 }),
      page: fc.option(page),
      channel: fc.option(fc.constantFrom(...channelIds)),
      words: said,
      status: fc.constantFrom(...entryStatuses),
      reflection: fc.record({ at: moment, words: said }),
      topics: fc.array(said, { maxLength: 5 }),
      meeting: fc.record({ day: fc.constantFrom("", "2027-03-06"), time: fc.constantFrom("", "09:45") }),
      promisedAt: moment,
    },
    { requiredKeys: ["id", "at", "act", "uids", "names", "page", "channel", "words", "status"] },
  )
  .map((one): Kept => [journalKey(one.id), one]);

const draft = fc
  .record({
    id,
    act: fc.constant("recommend"),
    uid,
    at: moment,
    answers: fc.record({ strength: said }),
    message: said,
    edited: fc.boolean(),
    channel: fc.option(fc.constantFrom(...channelIds)),
    page: fc.option(page),
    occasion: fc.constant(null),
    promise: fc.constant(null),
    stage: fc.constant(null),
    other: fc.option(uid),
  })
  .map((one): Kept => [draftKey(one.id), one]);

const mark = fc
  .tuple(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(dismissalKey, sharedKey), uid, page)
        .map(([keyOf, whose, { url }]) => keyOf(whose, url)),
      fc.tuple(uid, uid).map(([one, other]) => apartKey(one, other)),
    ),
    moment,
  )
  .map(([key, at]): Kept => [key, { at }]);

const settings = fc
  .record({
    mail: fc.option(fc.constantFrom(...mailServices)),
    theme: fc.constantFrom(...themes),
    beside: fc.boolean(),
    offers: fc.array(said, { maxLength: 3 }),
    phrases: fc.dictionary(fc.stringMatching(/^[a-z]{2}\/[a-z]{1,9}$/), said, { noNullPrototype: true }),
    formal: fc.array(uid, { maxLength: 3 }),
    channels: fc.constantFrom(
      [],
      [{ id: "chat", name: "Chat", template: "https://chat.example/new?to={email}" }],
    ),
    phoneCountry: fc.constantFrom(null, "DE", "GB"),
    letterKeys: fc.boolean(),
    rhythms: fc.constantFrom([], [{ category: "friends", days: 30, since: "2026-03-02" }]),
    kindsOff: fc.array(said, { maxLength: 3 }),
    intention: fc.record({ cue: said, daysOff: fc.subarray([1, 2, 3, 4, 5, 6, 7]) }),
    reminders: fc.record({ way: fc.constantFrom(...reminderWays), pausedUntil: fc.option(day) }),
    noticing: fc.record({
      on: fc.boolean(),
      mode: fc.constantFrom(...noticingModes),
      sites: fc.array(fc.domain(), { maxLength: 3 }),
    }),
  })
  .map(({ intention, reminders, noticing, ...known }): Kept => [
    singletons.settings,
    {
      ...defaultSettings,
      ...known,
      intention: { ...noIntention, ...intention },
      reminders: { ...defaultReminders, ...reminders },
      noticing: { ...defaultNoticing, ...noticing },
    },
  ]);

/** What people leave besides contacts: promises, things kept, what was learned, what they chose, and what they did. */
export const lasting: fc.Arbitrary<ReadonlyMap<string, object>> = fc
  .tuple(
    fc.array(fc.oneof(promise, thing, lesson, quiet, entry, draft, mark), { maxLength: 12 }),
    fc.option(settings),
  )
  .map(([records, chosen]) => new Map([...records, ...(chosen === null ? [] : [chosen])].map(asWritten)));

/** With its fields in the order in which Goodturn writes them: a backup is compared as text, too. */
function asWritten([key, record]: Kept): Kept {
  const kind = kindOf(key);
  return [key, (kind && readRecord(kind, key, record)) ?? record];
}

/** What only a moment needs, and no backup holds. */
export const passing: ReadonlyMap<string, object> = new Map([
  [singletons.backup, { savedAt: aMoment, laterAt: null }],
  [singletons.reminder, { day: aMoment.slice(0, 10), isWaiting: false }],
]);
