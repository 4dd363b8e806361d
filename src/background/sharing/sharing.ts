import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import type { Channel, Draft } from "../../core/channel/channel";
import { channelFor, channelNamed } from "../../core/channel/channels";
import { email } from "../../core/channel/email";
import { whatsapp } from "../../core/channel/whatsapp";
import { displayName, type Contact } from "../../core/contact/contact";
import { readReach, withReach } from "../../core/contact/reach";
import { entrySchema, type JournalEntry } from "../../core/journal/entry";
import { passageLimit } from "../../core/menu/passage";
import { pageLimits, pageSchema } from "../../core/page/page";
import { contactKey, dismissalKey, journalKey } from "../../core/store/keys";
import type { ReadTransaction } from "../../core/store/transaction";
import { GoneError } from "../gone";
import { reasonsFor } from "../page/helped";
import { contactIn } from "../memory/library";
import { phrasesFor } from "../acts/manner";
import { teach } from "../memory/lessons";
import { openChannel } from "../acts/open-channel";
import {
  carryOut,
  howSchema,
  justCopied,
  keepMail,
  mailSchema,
  record,
  type Recorded,
} from "../acts/recording";
import { settingsIn } from "../settings";
import { sharePage } from "./share-page";
import { draftFor, previewOf } from "./sharing-views";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";

const recipient = v.union([
  v.object({ uid: v.string() }),
  v.object({ name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(pageLimits.line)) }),
]);

const quote = v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(passageLimit)));

/** How many people are looked at before a share; the popup shows fewer at once. */
const previewLimit = 20;

/** Sharing a page with a person: recorded in one transaction, then opened. */
export function createSharing(
  surroundings: Surroundings,
): Pick<
  Handlers,
  "share/open" | "share/preview" | "share/reach" | "share/unreached" | "share/continue" | "share/dismiss"
> {
  const { store, library, now, newId } = surroundings;

  return {
    "share/open": {
      ask: v.object({
        to: recipient,
        page: pageSchema,
        tabId: v.number(),
        quote,
        how: v.exactOptional(howSchema),
      }),
      answer: (share) => sharePage(surroundings, share),
    },

    "share/preview": {
      ask: v.object({
        uids: v.pipe(v.array(v.string()), v.maxLength(previewLimit)),
        page: pageSchema,
        quote,
      }),
      async answer({ uids, page, quote: passage }) {
        const [contacts, settings, reasons] = await Promise.all([
          library.find(uids),
          store.read(settingsIn),
          reasonsFor(surroundings, page, uids),
        ]);
        return [...contacts.values()].map((contact) => {
          const draft = draftFor(contact, page, reasons.get(contact.uid) ?? [], settings, passage);
          return { uid: contact.uid, ...previewOf(contact, draft, settings) };
        });
      },
    },

    "share/reach": {
      ask: v.object({
        entryId: v.string(),
        tabId: v.number(),
        address: v.pipe(v.string(), v.maxLength(pageLimits.line)),
        mail: v.exactOptional(mailSchema),
      }),
      async answer({ entryId, tabId, address, mail: chosen }) {
        const reach = readReach(address);
        if (reach === null) return { outcome: "unclear" };
        const at = now();
        const recorded = await store.write(
          async (transaction): Promise<Recorded | "choose-mail"> => {
            if (chosen) await keepMail(transaction, chosen);
            const { entry, contact: before } = await entryAndContact(transaction, entryId);
            const contact = {
              ...withReach(before, reach, at),
              channel: "email" in reach ? ("email" as const) : ("whatsapp" as const),
            };
            const channel: Channel = "email" in reach ? email : whatsapp;
            const settings = await settingsIn(transaction);
            const service = settings.mail;
            if (channel.id === "email" && service === null) return "choose-mail";
            const draft: Draft = {
              subject: phrasesFor(contact, settings)(
                "share_subject",
                entry.page?.title || entry.page?.url || "",
              ),
              body: entry.words,
            };
            const opening = channel.open(contact, draft, { mail: service ?? "app" }) ?? justCopied;
            const changed: JournalEntry = {
              ...entry,
              channel: channel.id,
              status: opening.how === "copy" ? "copied" : "opened",
            };
            transaction.put(contactKey(contact.uid), contact);
            const share: Recorded = { contact, entry: changed, opening, draft };
            await record(transaction, share, entry.page ? [entry.page.url] : []);
            return share;
          },
          // The same step as the share it goes on with: one "Undo" takes both back.
          { id: entryId, at, kind: "share" },
        );
        return recorded === "choose-mail"
          ? { outcome: "choose-mail" }
          : carryOut(surroundings, recorded, tabId);
      },
    },

    "share/unreached": {
      ask: v.object({ entryId: v.string() }),
      answer: ({ entryId }) =>
        store.read(async (transaction) => {
          const entry = v.safeParse(entrySchema, await transaction.get(journalKey(entryId)));
          if (!entry.success || entry.output.status !== "copied") return null;
          const { uids, words, page } = entry.output;
          const contact = await contactIn(transaction, uids[0] ?? "");
          const { channels } = await settingsIn(transaction);
          if (contact === null || channelFor(contact, channels) !== null) return null;
          return { uid: contact.uid, name: displayName(contact), text: words, url: page?.url ?? null };
        }),
    },

    "share/continue": {
      ask: v.object({ entryId: v.string(), tabId: v.number() }),
      async answer({ entryId, tabId }) {
        const { contact, entry, settings } = await store.read(async (transaction) => ({
          ...(await entryAndContact(transaction, entryId)),
          settings: await settingsIn(transaction),
        }));
        const draft: Draft = { subject: entry.page?.title ?? "", body: entry.words };
        const opening =
          entry.channel &&
          channelNamed(entry.channel, settings.channels)?.open(contact, draft, {
            mail: settings.mail ?? "app",
          });
        if (opening) await openChannel(opening, tabId);
        return null;
      },
    },

    "share/dismiss": {
      ask: v.object({ uid: v.string(), page: pageSchema }),
      async answer({ uid, page }) {
        const id = newId();
        const at = now();
        await store.write(
          async (transaction) => {
            await forgetOldSteps(transaction);
            transaction.put(dismissalKey(uid, page.url), { at });
            await teach(transaction, { id, uid, at, says: "dismissed", page });
          },
          { id, at, kind: "dismiss" },
        );
        return { undoId: id };
      },
    },
  };
}

async function entryAndContact(
  transaction: ReadTransaction,
  entryId: string,
): Promise<{ entry: JournalEntry; contact: Contact }> {
  const entry = v.safeParse(entrySchema, await transaction.get(journalKey(entryId)));
  if (!entry.success) throw new GoneError("This entry is gone.");
  const contact = await contactIn(transaction, entry.output.uids[0] ?? "");
  if (contact === null) throw new GoneError("This contact is gone.");
  return { entry: entry.output, contact };
}
