import type { Contact } from "../../contact/contact.ts";
import { notInUtf8 } from "../decode-text.ts";
import { guessCodePage } from "../guess-code-page.ts";
import { importLimits, type Reading, type ReadOptions, sliceSize, type Unreadable } from "../read-result.ts";
import { settleContact } from "../settle-contact.ts";
import { cards } from "./cards.ts";
import { type Group, labelMembers, readGroup } from "./groups.ts";
import { readCard } from "./read-card.ts";

/** Whether a text is meant as vCards: it has a card's border, even if the other one is misspelt. */
export function looksLikeVcard(text: string): boolean {
  return /^[ \t\ufeff]*(?:BEGIN|END)[ \t]*:[ \t]*VCARD\b/im.test(text);
}

/**
 * Read vCards 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350, 6715, 9554), also mixed in one file. The dialects differ
 * so little that every card is read the same way, whatever version it claims.
 */
export function* readVcard(
  text: string,
  raw: boolean,
  options: ReadOptions,
): Reading<{ contacts: Contact[]; unreadable: Unreadable[] }> {
  const contacts: Contact[] = [];
  const unreadable: Unreadable[] = [];
  const groups: Group[] = [];
  const lines = Math.max(1, text.length / 30); // an honest guess, only to show progress
  let seen = 0;
  for (const one of cards(
    text,
    raw ? guessCodePage(notInUtf8(text, (line) => !/CHARSET=/i.test(line))) : null,
  )) {
    // Counted is what was read, not what was found: thousands of cards without a name are work, too.
    seen += 1;
    if (seen % sliceSize === 0) yield Math.min(1, one.line / lines);
    if ("reason" in one) {
      unreadable.push(one);
      continue;
    }
    if (contacts.length >= importLimits.contacts) {
      unreadable.push({ line: one.line, reason: "too-many" });
      break;
    }
    const group = readGroup(one);
    if (group !== null) {
      groups.push(group);
      unreadable.push({ line: one.line, reason: "group" });
      continue;
    }
    const contact = settleContact(readCard(one), options);
    if (contact === null) unreadable.push({ line: one.line, reason: "no-name" });
    else contacts.push(contact);
  }
  labelMembers(contacts, groups);
  return { contacts, unreadable };
}
