import type { Contact } from "../../contact/contact.ts";
import { cleanList } from "../clean-text.ts";
import type { Card } from "./cards.ts";
import { unescapeText } from "./escape.ts";

/** A card that is no person but a list of them: its name and the uids that it names. */
export interface Group {
  readonly name: string;
  readonly members: readonly string[];
}

/** The group that a card is (RFC 6350, 6.1.4 and 6.6.5; Apple's words for it in 3.0); null for a person's. */
export function readGroup({ properties }: Card): Group | null {
  const values = (name: RegExp): string[] =>
    properties.filter((one) => name.test(one.name)).map(({ value }) => unescapeText(value).trim());
  const [kind = ""] = values(/^(?:X-ADDRESSBOOKSERVER-)?KIND$/);
  if (kind.toLowerCase() !== "group") return null;
  const [name = ""] = values(/^FN$/);
  return { name, members: values(/^(?:X-ADDRESSBOOKSERVER-)?MEMBER$/).map(uidKey) };
}

/** People who are in groups have the groups' names for labels. */
export function labelMembers(contacts: readonly Contact[], groups: readonly Group[]): void {
  if (groups.length === 0) return;
  const byUid = new Map(contacts.map((contact) => [uidKey(contact.uid), contact]));
  for (const contact of contacts)
    for (const { value } of contact.emails) {
      const key = `mailto:${value.toLowerCase()}`;
      if (!byUid.has(key)) byUid.set(key, contact);
    }
  for (const { name, members } of groups) {
    for (const member of members) {
      const contact = byUid.get(member);
      if (contact !== undefined && name !== "") contact.categories = cleanList([...contact.categories, name]);
    }
  }
}

/** A member is named by `urn:uuid:…`, where its own card may say the uid alone, or by `mailto:…`. */
function uidKey(uid: string): string {
  return uid.toLowerCase().replace(/^urn:uuid:/, "");
}
