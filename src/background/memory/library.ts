import { displayName, readContact, type Contact } from "../../core/contact/contact";
import { nameKey } from "../../core/contact/from-page";
import { labelOf } from "../../core/contact/names";
import { contactsIn, uidsUnder, type ContactIndex } from "../../core/ranking/contact-index";
import { channelFor } from "../../core/channel/channels";
import { contactKey, prefixes, shelfOf } from "../../core/store/keys";
import { peopleList } from "../../core/store/people-list";
import type { ReadTransaction } from "../../core/store/transaction";
import type { Store } from "../../browser/store/store";
import type { CustomChannel } from "../../core/settings/custom-channel";
import type { PersonCard } from "../../protocol/views";
import { createListKeeper } from "./keep-list";
import { createKeptIndex, type IndexUse } from "./kept-index";
import { settingsIn } from "../settings";
import { shelfCounts } from "./shelf-things";

/**
 * The contacts, for ranking and searching. A cache and never the truth: it is read from the store when first needed,
 * follows every write, and is gone when the worker is. Few questions need everybody; the others read whom they name.
 */
export interface Library {
  /** Everybody: thousands of records are read. */
  contacts(): Promise<ReadonlyMap<string, Contact>>;
  /** Whether everybody was read already, so that asking for them costs nothing. */
  isRead(): boolean;
  /** How many there are. */
  count(): Promise<number>;
  /** Those of these whom there are, in the order asked for. */
  find(uids: readonly string[]): Promise<ReadonlyMap<string, Contact>>;
  /** All who may be meant by one of these `identityKeys`, and seldom others, in the order of their uids. */
  known(keys: readonly string[]): Promise<readonly Contact[]>;
  /** What ranking needs of everybody. @param use where a page is going to be ranked with it */
  index(use?: IndexUse): Promise<ContactIndex>;
  /** People as lists show them, told apart where they share a name. */
  cards(people: readonly Contact[], beside?: Beside): Promise<PersonCard[]>;
}

/** What a list shows of somebody that is not in their contact. */
export interface Beside {
  /** How many things are kept, by `shelfOf` the person. */
  readonly shelves: ReadonlyMap<string, number>;
  /** The user's own channels. */
  readonly channels: readonly CustomChannel[];
}

/** Above this many changed contacts at once, reading all is quicker than reading each. */
const rereadAll = 200;

/** @param later do this when the questions that woke the worker are answered */
export function createLibrary(store: Store, later: (work: () => void) => void): Library {
  let loading: Promise<Map<string, Contact>> | null = null;
  let isRead = false;
  const index = createKeptIndex(store);
  const keepList = createListKeeper(store, peopleList);

  const load = (): Promise<Map<string, Contact>> => {
    loading ??= store
      .read((transaction) => peopleList.read(transaction))
      // A text that the browser cannot read any more ends the transaction; the records may be well.
      .catch(() => null)
      .then(async (kept) => {
        const contacts = kept ? new Map(kept.people) : await store.read(fromRecords);
        isRead = true;
        if (kept?.isCurrent !== true) later(keepText);
        return contacts;
      })
      .catch((error: unknown) => {
        loading = null;
        throw error;
      });
    return loading;
  };

  /** For the next worker, if these are still the people of the store by then. */
  const keepText = (): void => {
    const mine = loading;
    void mine?.then(
      (contacts) => (mine === loading ? keepList(contacts) : undefined),
      () => undefined,
    );
  };

  store.onChange((keys) => {
    const changed = keys.filter((key) => key.startsWith(prefixes.contact));
    if (keys.length === 0 || changed.length > rereadAll) {
      loading = null;
      isRead = false;
    }
    if (changed.length === 0 || loading === null) return;
    loading = loading.then(async (contacts) => {
      const records = await store.read((transaction) =>
        Promise.all(changed.map((key) => transaction.get(key))),
      );
      changed.forEach((key, at) => {
        if (!keep(contacts, records[at])) contacts.delete(key.slice(prefixes.contact.length));
      });
      return contacts;
    });
  });

  const find = async (uids: readonly string[]): Promise<ReadonlyMap<string, Contact>> => {
    const found = new Map<string, Contact>();
    const records = await store.read((transaction) =>
      Promise.all(uids.map((uid) => transaction.get(contactKey(uid)))),
    );
    for (const record of records) keep(found, record);
    return found;
  };

  return {
    contacts: load,
    isRead: () => isRead,
    count: async () => contactsIn(await index()),
    find,
    async known(keys) {
      const uids = uidsUnder(await index(), keys);
      return [...(await find(uids)).values()];
    },
    index,
    async cards(people, known) {
      if (people.length === 0) return [];
      const [everyone, { shelves, channels }] = await Promise.all([
        index(),
        known ??
          store.read(async (transaction) => ({
            shelves: await shelfCounts(transaction),
            channels: (await settingsIn(transaction)).channels,
          })),
      ]);
      return people.map((contact) => {
        const isShared = uidsUnder(everyone, [nameKey(displayName(contact))]).length > 1;
        const label = labelOf(contact, isShared);
        return cardOf(contact, label, shelves.get(shelfOf(contact.uid)) ?? 0, channels);
      });
    },
  };
}

async function fromRecords(transaction: ReadTransaction): Promise<Map<string, Contact>> {
  const contacts = new Map<string, Contact>();
  for (const record of (await transaction.list(prefixes.contact)).values()) keep(contacts, record);
  return contacts;
}

/** The contact of this uid inside a transaction; null where there is none, or the record cannot be read. */
export async function contactIn(
  transaction: { get(key: string): Promise<unknown> },
  uid: string,
): Promise<Contact | null> {
  return readContact(await transaction.get(contactKey(uid)));
}

/** A record that cannot be read stays in the store, untouched, and out of the way here. */
function keep(contacts: Map<string, Contact>, record: unknown): boolean {
  const contact = readContact(record);
  if (contact) contacts.set(contact.uid, contact);
  return contact !== null;
}

function cardOf(contact: Contact, label: string, shelf: number, own: readonly CustomChannel[]): PersonCard {
  return {
    uid: contact.uid,
    name: displayName(contact),
    label,
    line: [contact.title, contact.org].filter(Boolean).join(", "),
    channel: channelFor(contact, own)?.id ?? null,
    shelf,
  };
}
