import * as v from "valibot";
import { contactSchema, displayName, type Contact } from "../core/contact/contact";
import { labels } from "../core/contact/names";
import { buildIndex, type ContactIndex } from "../core/ranking/contact-index";
import { channelFor } from "../core/channel/channels";
import { contactKey, prefixes, shelfOf } from "../core/store/keys";
import type { Store } from "../browser/store/store";
import type { PersonCard } from "../protocol/views";
import { shelfCounts } from "./shelf-things";

/**
 * The contacts in memory, for ranking and searching. A cache and never the truth: it is read from the store when first
 * needed, follows every write, and is gone when the worker is.
 */
export interface Library {
  contacts(): Promise<ReadonlyMap<string, Contact>>;
  index(): Promise<ContactIndex>;
  /** People as lists show them, told apart where they share a name. */
  cards(people: readonly Contact[]): Promise<PersonCard[]>;
}

/** Above this many changed contacts at once, reading all is quicker than reading each. */
const rereadAll = 200;

export function createLibrary(store: Store): Library {
  let loading: Promise<Map<string, Contact>> | null = null;
  let index: ContactIndex | null = null;

  const load = (): Promise<Map<string, Contact>> => {
    loading ??= store
      .read((transaction) => transaction.list(prefixes.contact))
      .then((records) => {
        const contacts = new Map<string, Contact>();
        for (const record of records.values()) keep(contacts, record);
        return contacts;
      })
      .catch((error: unknown) => {
        loading = null;
        throw error;
      });
    return loading;
  };

  store.onChange((keys) => {
    const changed = keys.filter((key) => key.startsWith(prefixes.contact));
    if (changed.length === 0 || loading === null) return;
    index = null;
    if (changed.length > rereadAll) {
      loading = null;
      return;
    }
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

  return {
    contacts: load,
    async index() {
      const contacts = await load();
      index ??= buildIndex([...contacts.values()]);
      return index;
    },
    async cards(people) {
      if (people.length === 0) return [];
      const [everyone, counts] = await Promise.all([load(), store.read(shelfCounts)]);
      const named = labels(people, everyone.values());
      return people.map((contact) =>
        cardOf(
          contact,
          named.get(contact.uid) ?? displayName(contact),
          counts.get(shelfOf(contact.uid)) ?? 0,
        ),
      );
    },
  };
}

/** The contact of this uid inside a transaction; null where there is none, or the record cannot be read. */
export async function contactIn(
  transaction: { get(key: string): Promise<unknown> },
  uid: string,
): Promise<Contact | null> {
  const record = v.safeParse(contactSchema, await transaction.get(contactKey(uid)));
  return record.success ? record.output : null;
}

/** A record that cannot be read stays in the store, untouched, and out of the way here. */
function keep(contacts: Map<string, Contact>, record: unknown): boolean {
  const contact = v.safeParse(contactSchema, record);
  if (contact.success) contacts.set(contact.output.uid, contact.output);
  return contact.success;
}

function cardOf(contact: Contact, label: string, shelf: number): PersonCard {
  return {
    uid: contact.uid,
    name: displayName(contact),
    label,
    line: [contact.title, contact.org].filter(Boolean).join(", "),
    channel: channelFor(contact)?.id ?? null,
    shelf,
  };
}
