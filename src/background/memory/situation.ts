import type { Situation } from "../../core/act/act";
import { ranking } from "../../core/act/ranking";
import { dayAt } from "../../core/calendar/date";
import type { Contact } from "../../core/contact/contact";
import { rhythmBy, type RhythmOf } from "../../core/contact/rhythm";
import type { Page } from "../../core/page/page";
import type { PromiseRecord } from "../../core/promise/promise";
import { prefixes } from "../../core/store/keys";
import { lastEntries, pastActs, type Told } from "./entries";
import { passedOver } from "./passed-over";
import { readPromises } from "./pledges";
import { settingsIn } from "../settings";
import type { Surroundings } from "../surroundings";

/** How far back acts are looked at, in entries: reading one costs more than it tells after so many. */
const entriesLookedAt = 400;

type Read = Pick<Surroundings, "store" | "library" | "ties" | "now" | "zone">;

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
  { store, library, ties, now, zone }: Read,
  page: Page | null,
  person: Contact | null,
  among: "everybody" | "person" = "everybody",
): Promise<{ situation: Situation; promises: readonly PromiseRecord[] }> {
  const [contacts, index, kept] = await Promise.all([
    among === "person" && person ? new Map([[person.uid, person]]) : library.contacts(),
    page === null ? library.index() : library.index("to rank"),
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
  const touches =
    kept.journal.length === entriesLookedAt && needsTouches(page, contacts.values(), rhythmOf, recent)
      ? await ties.touches(kept.journal)
      : null;
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
      journal: recent,
      ...(touches && { touches }),
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
 * Whether it matters when somebody was last thought of who is not in the recent journal: to find who was lost sight of, on a day
 * without a page; and for those with a rhythm, which may be as long as years, or who gives much would be told to say hello to
 * somebody they met a month ago.
 */
function needsTouches(
  page: Page | null,
  contacts: Iterable<Contact>,
  rhythmOf: RhythmOf,
  recent: readonly Told[],
): boolean {
  if (page === null) return true;
  const near = new Set(recent.flatMap(({ uids }) => uids));
  for (const contact of contacts) if (!near.has(contact.uid) && rhythmOf(contact) !== null) return true;
  return false;
}
