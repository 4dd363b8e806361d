import type { Situation } from "../core/act/act";
import { ranking } from "../core/act/ranking";
import { dayAt } from "../core/calendar/date";
import type { Contact } from "../core/contact/contact";
import { rhythmBy, type RhythmOf } from "../core/contact/rhythm";
import type { Page } from "../core/page/page";
import type { PromiseRecord } from "../core/promise/promise";
import { prefixes } from "../core/store/keys";
import type { Diary } from "./diary";
import { lastEntries, pastActs, type Told } from "./entries";
import { passedOver } from "./passed-over";
import { readPromises } from "./pledges";
import { settingsIn } from "./settings";
import type { Surroundings } from "./surroundings";

/** How far back acts are looked at, in entries: reading one costs more than it tells after so many. */
const entriesLookedAt = 400;

type Read = Pick<Surroundings, "store" | "library" | "diary" | "now" | "zone">;

/**
 * Everything that suggestions are made from, as it is now.
 *
 * @param page what is being read; null where there is nothing
 * @param person the contact on screen; null: everybody
 * @param among `person`: nobody else is looked at, so that the whole address book need not be read; then whom they could
 *   meet is not known
 */
export async function situationOf(
  surroundings: Read,
  page: Page | null,
  person: Contact | null,
  among: "everybody" | "person" = "everybody",
): Promise<Situation> {
  return (await situationAndPromises(surroundings, page, person, among)).situation;
}

/** The same with the promises as they are kept, for whoever needs them, too. */
export async function situationAndPromises(
  { store, library, diary, now, zone }: Read,
  page: Page | null,
  person: Contact | null,
  among: "everybody" | "person" = "everybody",
): Promise<{ situation: Situation; promises: readonly PromiseRecord[] }> {
  const [contacts, index, kept] = await Promise.all([
    among === "person" && person ? new Map([[person.uid, person]]) : library.contacts(),
    library.index(),
    store.read(async (transaction) => ({
      journal: await lastEntries(transaction, entriesLookedAt),
      promises: readPromises((await transaction.list(prefixes.promise)).values()),
      settings: await settingsIn(transaction),
      exclude: page === null ? new Set<string>() : await passedOver(transaction, page),
    })),
  ]);
  const { exclude, settings } = kept;
  const rhythmOf = rhythmBy(settings.rhythms);
  const recent = pastActs(kept.journal, now());
  const isAll = kept.journal.length < entriesLookedAt;
  const journal = isAll
    ? recent
    : [...recent, ...(await olderTouches(contacts.values(), rhythmOf, recent, diary, now()))];
  const promises = kept.promises.map(({ id, uids, what, due, snoozed, state, introduction }) => ({
    id,
    uids,
    what,
    day: snoozed ?? due,
    isOpen: state === "open",
    isIntroduction: introduction !== undefined,
  }));
  const today = dayAt(now(), zone());
  return {
    situation: {
      page,
      person,
      contacts,
      index,
      journal,
      promises,
      offers: settings.offers,
      rhythmOf,
      ranking,
      exclude,
      today,
    },
    promises: kept.promises,
  };
}

/**
 * The last act for each of those with a rhythm who are not in the recent journal: a rhythm may be as long as years, and who
 * gives much would be told to say hello to somebody they met a month ago.
 */
async function olderTouches(
  contacts: Iterable<Contact>,
  rhythmOf: RhythmOf,
  recent: readonly Told[],
  diary: Diary,
  now: string,
): Promise<Told[]> {
  const missing = new Set<string>();
  for (const contact of contacts) if (rhythmOf(contact) !== null) missing.add(contact.uid);
  for (const { uids } of recent) for (const uid of uids) missing.delete(uid);
  if (missing.size === 0) return [];
  return pastActs(await diary.entries(), now).filter(({ uids }) => {
    const theirs = uids.filter((uid) => missing.has(uid));
    for (const uid of theirs) missing.delete(uid);
    return theirs.length > 0;
  });
}
