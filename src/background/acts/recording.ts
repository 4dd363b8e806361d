import * as v from "valibot";
import type { Draft, Opening } from "../../core/channel/channel";
import { channelFor, channelNamed } from "../../core/channel/channels";
import { channelIdSchema, displayName, type ChannelId, type Contact } from "../../core/contact/contact";
import type { JournalEntry } from "../../core/journal/entry";
import { mailServices, type MailService } from "../../core/settings/settings";
import { journalKey, sharedKey, singletons } from "../../core/store/keys";
import type { ReadTransaction, WriteTransaction } from "../../core/store/transaction";
import type { BannerView, ShareOutcome } from "../../protocol/views";
import { openChannel } from "./open-channel";
import { settingsIn } from "../settings";
import { takeOffShelf } from "../memory/shelf-things";
import { topicOffer } from "../page/topic-offer";
import type { Surroundings } from "../surroundings";

export const mailSchema = v.picklist(mailServices);

/** The channel where it is not the person's own: the mail service just chosen, the clipboard, or one picked for them. */
export const howSchema = v.union([
  v.object({ mail: mailSchema }),
  v.object({ copy: v.literal(true) }),
  v.object({ channel: channelIdSchema }),
]);

export type How = v.InferOutput<typeof howSchema>;

/** What was recorded, and what is to be opened now that it is. */
export interface Recorded {
  readonly contact: Contact;
  readonly entry: JournalEntry;
  readonly opening: Opening;
  readonly draft: Draft;
}

/** The channel for this draft; `choose-mail` where it is e-mail and nobody said yet which. */
export async function wayTo(
  transaction: Pick<ReadTransaction, "get">,
  contact: Contact,
  draft: Draft,
  how?: How,
): Promise<{ channel: ChannelId; opening: Opening } | "choose-mail"> {
  const { mail, channels } = await settingsIn(transaction);
  const channel = how && "copy" in how ? channelNamed("copy") : channelFor(contact, channels);
  if (channel?.id === "email" && mail === null) return "choose-mail";
  const opening = channel?.open(contact, draft, { mail: mail ?? "app" });
  return { channel: channel?.id ?? "copy", opening: opening ?? justCopied };
}

/** Nothing to open: the words go to the clipboard. */
export const justCopied: Opening = { how: "copy", url: null, why: "asked" };

/** The contact with the channel that was picked for them, which is from now on theirs. */
export function withChannel(contact: Contact, how: How | undefined, rev: string): Contact {
  return how && "channel" in how && how.channel !== contact.channel
    ? { ...contact, channel: how.channel, rev }
    : contact;
}

/**
 * Journal, "shared already" and the popup's next first line: they belong together. What was shared leaves the shelf.
 *
 * @param urls every page that the draft passes on
 */
export async function record(
  transaction: WriteTransaction,
  { contact, entry, opening }: Recorded,
  urls: readonly string[],
): Promise<void> {
  transaction.put(journalKey(entry.id), entry);
  for (const url of urls) transaction.put(sharedKey(contact.uid, url), { at: entry.at });
  await takeOffShelf(transaction, contact.uid, urls);
  transaction.put(singletons.banner, bannerOf(entry, displayName(contact), opening.how));
}

/** Everything is on the disk: open the channel, or hand the text over for the clipboard. */
export async function carryOut(
  { library, store }: Pick<Surroundings, "library" | "store">,
  { contact, entry, opening, draft }: Recorded,
  tabId: number,
): Promise<ShareOutcome> {
  const [[person], offer] = await Promise.all([
    library.cards([contact]),
    store.read((transaction) => topicOffer(transaction, contact, entry.id)),
  ]);
  if (!person) throw new Error("A recorded contact has no card.");
  if (opening.url !== null && opening.how !== "copy" && (await openChannel(opening, tabId))) {
    const banner = bannerOf(entry, person.name, opening.how);
    return { outcome: "opened", banner, offer, person, inTab: opening.how === "tab", text: draft.body };
  }
  return {
    outcome: "copy",
    banner: bannerOf(entry, person.name, opening.how === "sheet" ? "sheet" : "copy"),
    offer,
    person,
    subject: draft.subject,
    text: draft.body,
    entryId: entry.id,
    opens: opening.how === "copy" && opening.url !== null,
    inSheet: opening.how === "sheet",
    reachable: person.channel !== null,
  };
}

/** Keep the mail service that was just chosen as the user's own, together with what it was chosen for. */
export async function keepMail(transaction: WriteTransaction, mail: MailService): Promise<void> {
  transaction.put(singletons.settings, { ...(await settingsIn(transaction)), mail });
}

export function bannerOf({ id, act }: JournalEntry, name: string, how: Opening["how"]): BannerView {
  return { undoId: id, name, act, status: how === "copy" ? "copied" : "opened" };
}
