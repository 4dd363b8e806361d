import type { Phrases } from "../phrases/phrases";
import { callingThem } from "../act/addressing";
import { quoted, shareDraft } from "../act/share";
import type { Draft } from "../channel/channel";
import { contactLimits, type Contact } from "../contact/contact";
import type { ShelfItem } from "./item";

/** Room for the things of one draft, in UTF-16 code units: what a journal entry holds, less the opening line. */
const room = contactLimits.note - 1_000;

/** One thing as it is written out: title, link, and the passages that were kept with it. */
export function thingText({ page, quote }: Pick<ShelfItem, "page" | "quote">): string {
  const lines = page.title ? `${page.title}\n${page.url}` : page.url;
  return quote === "" ? lines : `${lines}\n\n${quoted(quote)}`;
}

/** As many things as one draft holds, in their order; nearly always all. What does not go stays on the shelf. */
export function oneDraftful(items: readonly ShelfItem[]): ShelfItem[] {
  let length = 0;
  const over = items.findIndex((item) => {
    length += thingText(item).length + 2;
    return length > room;
  });
  return over === -1 ? [...items] : items.slice(0, Math.max(1, over));
}

/**
 * The draft of several things sent together: one plain opening line, then each title, link and passage. One thing alone
 * is an ordinary share.
 *
 * **A draft never betrays**: nothing of the contact is said but the name. Why each thing was kept is not known any
 * more, so not even interests are named.
 *
 * @throws if there is nothing to send
 */
export function shelfDraft(contact: Contact, items: readonly ShelfItem[], phrases: Phrases): Draft {
  const [first] = items;
  if (!first) throw new Error("There is nothing on the shelf.");
  if (items.length === 1) return shareDraft(contact, first.page, [], phrases, { quote: first.quote });
  const opening = contact.fn
    ? callingThem(contact, phrases, "shelf_opening")
    : phrases("shelf_opening_nameless");
  return {
    subject: phrases("shelf_subject", first.page.title || first.page.url),
    body: [opening, ...items.map(thingText)].join("\n\n"),
  };
}
