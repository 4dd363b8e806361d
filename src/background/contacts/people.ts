import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { actIds } from "../../core/act/act";
import { actNamed } from "../../core/act/acts";
import { changeOn } from "../../core/act/changes";
import { fitting } from "../../core/act/suggest";
import { channelsFor } from "../../core/channel/channels";
import type { Contact } from "../../core/contact/contact";
import { findPerson } from "../../core/contact/from-page";
import { prepareSearch, searchContacts } from "../../core/contact/search";
import { pageSchema, type Page } from "../../core/page/page";
import { introductionUnderWay } from "../../core/promise/introduction-under-way";
import { prefixes } from "../../core/store/keys";
import type { ActOffer, PersonView } from "../../protocol/views";
import { entryView, lastEntries } from "../memory/entries";
import { createKeptSearch } from "../memory/kept-search";
import { contactIn } from "../memory/library";
import { readPromises } from "../memory/pledges";
import { settingsIn } from "../settings";
import { situationOf } from "../memory/situation";
import type { Surroundings } from "../surroundings";

/** How far back a person's last acts are looked for, in entries. */
const entriesLookedAt = 400;

/** The acts that can be done for anybody, picked by hand; those that fit now come before them. */
const pickedActs = actIds.filter((id) => id !== "share" && id !== "follow-through");

/**
 * A person as the popup shows them, with what fits them now. `page`: what is on screen; null where there is nothing.
 *
 * @param before how they were until now: a new role is a reason to congratulate when it has been taken over, too
 */
export async function personView(
  surroundings: Pick<Surroundings, "library" | "store" | "ties" | "now" | "zone">,
  contact: Contact,
  page: Page | null,
  among: "everybody" | "person" = "everybody",
  before: Contact = contact,
): Promise<PersonView> {
  const { library, store } = surroundings;
  const [[card], situation, kept] = await Promise.all([
    library.cards([contact]),
    situationOf(surroundings, page, before, among),
    store.read(async (transaction) => ({
      entries: await lastEntries(transaction, entriesLookedAt),
      promises: readPromises((await transaction.list(prefixes.promise)).values()),
      channels: (await settingsIn(transaction)).channels,
    })),
  ]);
  if (!card) throw new Error("A contact has no card.");
  const fits = fitting(situation, contact.uid).filter(({ act }) => act !== "share");
  const isTheirs = page?.person && findPerson(page.person, page.url, [contact]) !== null;
  return {
    ...card,
    interests: contact.interests,
    projects: contact.projects,
    needs: contact.needs,
    acts: [
      ...fits.map(({ act, minutes, reason }): ActOffer => ({ id: act, minutes, reason })),
      ...pickedActs
        .filter((id) => fits.every(({ act }) => act !== id))
        .map((id): ActOffer => ({ id, minutes: actNamed(id).minutes, reason: null })),
    ],
    change: page?.person && isTheirs ? changeOn(contact, page.person) : null,
    ways: channelsFor(contact, kept.channels).map(({ id }) => id),
    introductions: kept.promises
      .filter(({ uids }) => uids.includes(contact.uid))
      .flatMap((promise) => introductionUnderWay(promise) ?? []),
    lastActs: kept.entries
      .filter(({ uids }) => uids.includes(contact.uid))
      .slice(0, 3)
      .map(entryView),
  };
}

/** Finding a person, and showing one. */
export function createPeople(
  surroundings: Surroundings,
): Pick<Handlers, "people/search" | "people/prepare" | "people/show"> {
  const { store, library } = surroundings;
  const search = createKeptSearch(store);
  return {
    "people/search": {
      ask: v.object({
        query: v.pipe(v.string(), v.maxLength(200)),
        limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
      }),
      async answer({ query, limit }) {
        const found = library.isRead() ? null : await search.find(query, limit);
        if (found) return library.cards([...(await library.find(found)).values()]);
        const contacts = await library.contacts();
        return library.cards(searchContacts(query, [...contacts.values()], limit));
      },
    },
    "people/prepare": {
      ask: v.object({}),
      async answer() {
        const contacts = await library.contacts();
        prepareSearch(contacts.values());
        void search.keep(contacts);
        return null;
      },
    },
    "people/show": {
      ask: v.object({ uid: v.string(), page: v.exactOptional(pageSchema) }),
      async answer({ uid, page = null }) {
        const contact = await store.read((transaction) => contactIn(transaction, uid));
        return contact && personView(surroundings, contact, page);
      },
    },
  };
}
