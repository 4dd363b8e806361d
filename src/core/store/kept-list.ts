import * as v from "valibot";
import { readContact, type Contact } from "../contact/contact";
import type { Follow } from "./follow";
import { derivedPrefix, prefixes } from "./keys";
import type { ReadTransaction } from "./transaction";
import { fingerprint, fingerprintOfText } from "./undo";

/**
 * Something of everybody, kept so that it can be read at once: ten thousand records take ten times as long as one text of
 * all of them. There is the text of everybody as they once were, and whoever changed since. With too much of that, and
 * where somebody is gone, both go, and are made anew from everybody.
 */
export interface KeptList<Kept> {
  readonly keys: { readonly everybody: string; readonly later: string };
  /**
   * The records to put, for these people.
   *
   * @param records how many contact records there are, those that cannot be read among them
   */
  print(everybody: Iterable<Contact>, records: number): ReadonlyMap<string, unknown>;
  /** What is kept; null where nothing is kept that can be trusted. */
  read(stored: ReadTransaction): Promise<Found<Kept> | null>;
  /** What follows for the list from changes, in the same transaction as they. */
  readonly after: Follow;
}

/** What is kept of everybody. */
export interface Found<Kept> {
  /** By uid, and in the order of uids. */
  readonly people: ReadonlyMap<string, Kept>;
  /** Whether the text is of everybody as they are: where it is not, what somebody was before still stands in it. */
  readonly isCurrent: boolean;
}

/** Above this many changes the list is made anew, or with this many characters of them: each edit writes all of them. */
const laterKept = { people: 200, length: 200_000 };

/**
 * @param name of the list, in keys
 * @param version of what is kept: what another one wrote is not read
 * @param of what is kept of somebody, a JSON value
 * @param back what is read of it
 */
export function keptList<Kept, Lying = Kept>(
  name: string,
  version: number | string,
  of: (contact: Contact) => Lying,
  back: (lying: Lying, uid: string) => Kept,
): KeptList<Kept> {
  const keys = { everybody: derivedPrefix + name, later: `${derivedPrefix}${name}-later` };
  const everybodySchema = v.object({ version: v.literal(version), text: v.string(), mark: v.string() });
  const laterSchema = v.object({
    version: v.literal(version),
    /** The mark of the text that this goes on from. */
    of: v.string(),
    /** How many contact records there were. */
    contacts: v.number(),
    /** As JSON: what is kept of whom. */
    changed: v.string(),
    mark: v.string(),
  });
  type Later = Omit<v.InferOutput<typeof laterSchema>, "mark" | "version">;

  const printLater = (later: Later): unknown => ({ version, ...later, mark: markOf(later) });

  const parseLater = (record: unknown): Later | null => {
    const later = v.safeParse(laterSchema, record);
    return later.success && markOf(later.output) === later.output.mark ? later.output : null;
  };

  return {
    keys,

    print(everybody, records) {
      const sorted = [...everybody].sort((a, b) => (a.uid < b.uid ? -1 : 1));
      const text = JSON.stringify(sorted.map((contact) => [contact.uid, of(contact)]));
      const mark = fingerprintOfText(text);
      return new Map<string, unknown>([
        [keys.everybody, { version, text, mark }],
        [keys.later, printLater({ of: mark, contacts: records, changed: "[]" })],
      ]);
    },

    async read(stored) {
      const [first, second, count] = await Promise.all([
        stored.get(keys.everybody),
        stored.get(keys.later),
        stored.count(prefixes.contact),
      ]);
      const everybody = v.safeParse(everybodySchema, first);
      const later = parseLater(second);
      if (!everybody.success || !later || later.contacts !== count) return null;
      const { text, mark } = everybody.output;
      // What has this mark is what was written under it: it needs no other check.
      if (later.of !== mark || fingerprintOfText(text) !== mark) return null;
      const people = new Map<string, Kept>();
      const changed = JSON.parse(later.changed) as [string, Lying][];
      for (const some of [JSON.parse(text) as [string, Lying][], changed])
        for (const [uid, lying] of some) people.set(uid, back(lying, uid));
      if (changed.length === 0) return { people, isCurrent: true };
      return { people: new Map([...people].sort(([a], [b]) => (a < b ? -1 : 1))), isCurrent: false };
    },

    async after({ changed, growth }, stored) {
      const record = await stored.get(keys.later);
      if (record === undefined) return null;
      const given = new Map<string, undefined>(Object.values(keys).map((key) => [key, undefined]));
      return () => {
        const later = changed.size > laterKept.people ? null : parseLater(record);
        if (!later) return given;
        const merged = new Map(JSON.parse(later.changed) as [string, Lying][]);
        for (const [key, value] of changed) {
          const contact = readContact(value);
          // Somebody who is gone is to be in no text of everybody, either.
          if (contact?.uid !== key.slice(prefixes.contact.length)) return given;
          merged.set(contact.uid, of(contact));
        }
        const text = JSON.stringify([...merged]);
        if (merged.size > laterKept.people || text.length > laterKept.length) return given;
        const next = { of: later.of, contacts: later.contacts + growth, changed: text };
        return new Map([[keys.later, printLater(next)]]);
      };
    },
  };
}

function markOf({ of, contacts, changed }: { of: string; contacts: number; changed: string }): string {
  return fingerprint([of, contacts, changed]);
}
