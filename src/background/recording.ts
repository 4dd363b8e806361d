import * as v from "valibot";
import type { Draft, Opening } from "../core/channel/channel";
import { channelFor, channelNamed } from "../core/channel/channels";
import { displayName, type ChannelId, type Contact } from "../core/contact/contact";
import type { JournalEntry } from "../core/journal/entry";
import { mailServices, type MailService } from "../core/settings/settings";
import { journalKey, sharedKey, singletons } from "../core/store/keys";
import type { ReadTransaction, WriteTransaction } from "../core/store/transaction";
import type { BannerView, ShareOutcome } from "../protocol/views";
import { openChannel } from "./open-channel";
import { settingsIn } from "./settings";
import { takeOffShelf } from "./shelf-things";
import type { Surroundings } from "./surroundings";

export const mailSchema = v.picklist(mailServices);

/** The channel where it is not the person's own: the mail service just chosen, or the clipboard. */
export const howSchema = v.union([v.object({ mail: mailSchema }), v.object({ copy: v.literal(true) })]);

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
  const channel = how && "copy" in how ? channelNamed("copy") : channelFor(contact);
  const { mail } = await settingsIn(transaction);
  if (channel?.id === "email" && mail === null) return "choose-mail";
  const opening = channel?.open(contact, draft, { mail: mail ?? "app" });
  return { channel: channel?.id ?? "copy", opening: opening ?? { how: "copy", url: null } };
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
  { library }: Pick<Surroundings, "library">,
  { contact, entry, opening, draft }: Recorded,
  tabId: number,
): Promise<ShareOutcome> {
  const [person] = await library.cards([contact]);
  if (!person) throw new Error("A recorded contact has no card.");
  if (opening.how !== "copy" && (await openChannel(opening, tabId))) {
    return { outcome: "opened", banner: bannerOf(entry, person.name, opening.how), person };
  }
  return {
    outcome: "copy",
    banner: bannerOf(entry, person.name, "copy"),
    person,
    text: draft.body,
    entryId: entry.id,
    opens: opening.how === "copy" && opening.url !== null,
    reachable: person.channel !== null,
  };
}

/** Keep the mail service that was just chosen as the user's own. */
export async function keepMail({ store }: Pick<Surroundings, "store">, mail: MailService): Promise<void> {
  await store.write(async (transaction) => {
    transaction.put(singletons.settings, { ...(await settingsIn(transaction)), mail });
  });
}

function bannerOf({ id }: JournalEntry, name: string, how: Opening["how"]): BannerView {
  return { undoId: id, name, status: how === "copy" ? "copied" : "opened" };
}
