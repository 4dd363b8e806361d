import type { Contact } from "./contact";
import { mergeContacts } from "./merge";

/** Fields of which a person has one: where two records differ, somebody has to say which is right. */
export const singleFields = [
  "fn",
  "nickname",
  "org",
  "title",
  "role",
  "bday",
  "lang",
  "pronouns",
  "tz",
  "channel",
  "rhythm",
] as const;

export type SingleField = (typeof singleFields)[number];

/** Whether the two records say different things in this field. */
export function areDifferent(field: SingleField, a: Contact, b: Contact): boolean {
  const [own, other] = [a[field], b[field]];
  return own !== other && !isEmpty(own) && !isEmpty(other);
}

/**
 * One record out of two, as `mergeContacts`, where for some fields the other's words are the right ones. What is not
 * taken becomes a line of the note, so that nothing is dropped; null where it would not fit (over the caps of a
 * contact), and then nothing may be merged.
 */
export function mergeChoosing(
  kept: Contact,
  other: Contact,
  fromOther: readonly SingleField[],
): Contact | null {
  let [own, away] = [kept, other];
  for (const field of fromOther) {
    if (!areDifferent(field, kept, other)) continue;
    [own, away] = [
      { ...own, [field]: other[field] },
      { ...away, [field]: kept[field] },
    ];
    // The parts go with the name that they are parts of.
    if (field === "fn")
      [own, away] = [
        { ...own, n: other.n },
        { ...away, n: kept.n },
      ];
  }
  return mergeContacts(own, away);
}

function isEmpty(value: unknown): boolean {
  return value === "" || value === null;
}
