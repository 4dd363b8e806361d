import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { channelFor } from "../../core/channel/channels";
import { displayName, type Contact } from "../../core/contact/contact";
import { byName } from "../../core/contact/names";
import { rowOf, type ContactRow } from "../../core/contact/row";
import type { CustomChannel } from "../../core/settings/custom-channel";
import { usedTexts } from "../../core/contact/used-texts";
import { prefixes } from "../../core/store/keys";
import { listHeadKey, printListHead, readListHead } from "../../core/store/list-head";
import { fingerprint } from "../../core/store/undo";
import { lastActs } from "../memory/entries";
import { settingsIn } from "../settings";
import type { Surroundings } from "../surroundings";

/** How many people go into one answer: a message of this size keeps no page busy for longer than a frame. */
const partSize = { rows: 1_500, contacts: 500 } as const;

/** Above this many changes, reading the list anew is quicker than being told of each. */
const changesTold = 500;

/**
 * The list of contacts for pages: rows in parts, the contacts themselves in parts, and what changed since. A revision
 * names a state of the list; it is forgotten with the worker, and pages read anew then.
 */
export function createRoster({
  store,
  library,
  newUid,
}: Surroundings): Pick<
  Handlers,
  | "contacts/list"
  | "contacts/first"
  | "contacts/rows"
  | "contacts/changes"
  | "contacts/read"
  | "contacts/show"
  | "contacts/touched"
  | "contacts/used"
> {
  const worker = newUid();
  /** The uids that each revision changed, the oldest first. */
  let log: { readonly number: number; readonly uids: readonly string[] }[] = [];
  let number = 0;
  let sorted: { readonly of: number; readonly people: readonly Contact[] } | null = null;

  store.onChange((keys) => {
    const uids = keys
      .filter((key) => key.startsWith(prefixes.contact))
      .map((key) => key.slice(prefixes.contact.length));
    // No keys at all: everything was replaced.
    if (uids.length === 0 && keys.length > 0) return;
    number += 1;
    sorted = null;
    log =
      uids.length === 0 || uids.length > changesTold ? [] : [...log.slice(-changesTold), { number, uids }];
  });

  const revisionOf = (state: number): string => `${worker}/${state}`;

  /**
   * Everybody, and of which state: that goes with the answer, for whatever is asked besides takes a while, too, and an answer
   * that names a later state would leave out for good who came in between.
   */
  const contactsNow = async (): Promise<{ of: number; contacts: ReadonlyMap<string, Contact> }> => {
    for (;;) {
      const of = number;
      const contacts = await library.contacts();
      // Changed while it was read: these people may belong to either state.
      if (of === number) return { of, contacts };
    }
  };

  /** The same by name. */
  const everybody = async (): Promise<{ of: number; people: readonly Contact[] }> => {
    if (sorted?.of === number) return sorted;
    const { of, contacts } = await contactsNow();
    const people = [...contacts.values()]
      .map((contact) => ({ uid: contact.uid, name: displayName(contact), contact }))
      .sort(byName)
      .map(({ contact }) => contact);
    const list = { of, people };
    if (of === number) {
      sorted = list;
      void keepHead(people);
    }
    return list;
  };

  /** Keep the beginning of the list for the next worker, where it is not kept as it is. */
  const keepHead = async (people: readonly Contact[]): Promise<void> => {
    try {
      const records = await store.read((transaction) => transaction.count(prefixes.contact));
      const head = printListHead(people, records);
      const before = await store.read((transaction) => transaction.get(listHeadKey));
      if (fingerprint(before) === fingerprint(head)) return;
      await store.write(async (transaction) => {
        // Waits for what is written before it.
        await transaction.has(listHeadKey);
        // Changed meanwhile: the next who reads the whole list keeps it.
        if (sorted?.people === people) transaction.put(listHeadKey, head);
      });
    } catch {
      // A store that may only be read, or a full disk: the list is read as a whole then.
    }
  };

  const ownChannels = async (): Promise<readonly CustomChannel[]> => (await store.read(settingsIn)).channels;

  return {
    "contacts/list": { ask: v.object({}), answer: async () => (await everybody()).people },
    "contacts/first": {
      ask: v.object({}),
      answer: () => store.read(readListHead),
    },
    "contacts/rows": {
      ask: v.object({ from: place, revision: v.nullable(v.string()) }),
      async answer({ from, revision: wanted }) {
        const { of, people } = await everybody();
        const revision = revisionOf(of);
        if (wanted !== null && wanted !== revision) return null;
        const rows = people.slice(from, from + partSize.rows).map(toRow(await ownChannels()));
        return { revision, total: people.length, rows };
      },
    },
    "contacts/changes": {
      ask: v.object({ since: v.string() }),
      async answer({ since }) {
        const { of, contacts } = await contactsNow();
        const revision = revisionOf(of);
        const from = since.startsWith(`${worker}/`) ? Number(since.slice(worker.length + 1)) : Number.NaN;
        if (from === of) return { revision, changed: [], removed: [] };
        if (log[0] === undefined || !(from >= log[0].number - 1 && from < of)) return null;
        const uids = new Set(log.filter((step) => step.number > from).flatMap((step) => step.uids));
        if (uids.size > changesTold) return null;
        const row = toRow(await ownChannels());
        const changed = [...uids].flatMap((uid) => {
          const contact = contacts.get(uid);
          return contact ? [{ row: row(contact), note: contact.note }] : [];
        });
        return {
          revision,
          changed,
          removed: [...uids].filter((uid) => !contacts.has(uid)),
        };
      },
    },
    "contacts/read": {
      ask: v.object({ from: place, revision: v.nullable(v.string()) }),
      async answer({ from, revision: wanted }) {
        const { of, people } = await everybody();
        const revision = revisionOf(of);
        if (wanted !== null && wanted !== revision) return null;
        const part = people.slice(from, from + partSize.contacts);
        // What leaves as a file, or is added to, is what the records say.
        const found = await library.find(part.map(({ uid }) => uid));
        const contacts = part.map((contact) => found.get(contact.uid) ?? contact);
        return { revision, total: people.length, contacts };
      },
    },
    "contacts/show": {
      ask: v.object({ uid: v.string() }),
      answer: async ({ uid }) => (await library.find([uid])).get(uid) ?? null,
    },
    "contacts/used": {
      ask: v.object({}),
      answer: async () => usedTexts((await library.contacts()).values()),
    },
    "contacts/touched": {
      ask: v.object({}),
      answer: () => store.read(lastActs),
    },
  };
}

const place = v.pipe(v.number(), v.integer(), v.minValue(0));

function toRow(own: readonly CustomChannel[]): (contact: Contact) => ContactRow {
  return (contact) => rowOf(contact, channelFor(contact, own)?.id ?? null);
}
