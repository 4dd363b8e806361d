import * as v from "valibot";
import type { Handlers } from "../browser/messages";
import { shareDraft } from "../core/act/share";
import type { Draft, Opening } from "../core/channel/channel";
import { channelFor, channelNamed } from "../core/channel/channels";
import { displayName, emptyContact, type Contact } from "../core/contact/contact";
import { foldName, splitName } from "../core/contact/names";
import { readReach, withReach } from "../core/contact/reach";
import { entrySchema, type JournalEntry } from "../core/journal/entry";
import { pageLimits, pageSchema, type Page } from "../core/page/page";
import { buildIndex } from "../core/ranking/contact-index";
import { rankContacts } from "../core/ranking/rank";
import { mailServices, type MailService } from "../core/settings/settings";
import { contactKey, dismissalKey, journalKey, sharedKey, singletons } from "../core/store/keys";
import type { ReadTransaction, WriteTransaction } from "../core/store/transaction";
import type { Recipient } from "../protocol/requests";
import type { BannerView, ShareOutcome } from "../protocol/views";
import { contactIn } from "./library";
import { openChannel } from "./open-channel";
import { settingsIn } from "./settings";
import type { Surroundings } from "./surroundings";
import { forgetOldSteps } from "./undoing";

const recipient = v.union([
  v.object({ uid: v.string() }),
  v.object({ name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(pageLimits.line)) }),
]);

const mail = v.picklist(mailServices);

/** What was recorded, and what is to be opened now that it is. */
interface Recorded {
  readonly contact: Contact;
  readonly entry: JournalEntry;
  readonly opening: Opening;
  readonly draft: Draft;
}

/** Sharing a page with a person: recorded in one transaction, then opened. */
export function createSharing(
  surroundings: Surroundings,
): Pick<Handlers, "share/open" | "share/reach" | "share/continue" | "share/dismiss"> {
  const { store, library, now, newId, phrases } = surroundings;

  /** The draft for this person with exactly the reasons that hold for them. */
  const draftFor = (contact: Contact, page: Page): Draft => {
    const [ranked] = rankContacts(page, buildIndex([contact]));
    return shareDraft(contact, page, ranked?.evidence ?? [], phrases);
  };

  /** Journal, "shared already" and the popup's next first line: they belong together. */
  const record = (transaction: WriteTransaction, { contact, entry, opening }: Recorded): void => {
    transaction.put(journalKey(entry.id), entry);
    if (entry.page) transaction.put(sharedKey(contact.uid, entry.page.url), { at: entry.at });
    const banner: BannerView = {
      undoId: entry.id,
      name: displayName(contact),
      status: opening.how === "copy" ? "copied" : "opened",
    };
    transaction.put(singletons.banner, banner);
  };

  /** Everything is on the disk: open the channel, or hand the text over for the clipboard. */
  const carryOut = async (recorded: Recorded, tabId: number): Promise<ShareOutcome> => {
    const { contact, entry, opening, draft } = recorded;
    const [person] = await library.cards([contact]);
    if (!person) throw new Error("A recorded contact has no card.");
    const banner = (status: BannerView["status"]): BannerView => ({
      undoId: entry.id,
      name: person.name,
      status,
    });
    if (opening.how !== "copy" && (await openChannel(opening, tabId))) {
      return { outcome: "opened", banner: banner("opened"), person };
    }
    return {
      outcome: "copy",
      banner: banner("copied"),
      person,
      text: draft.body,
      entryId: entry.id,
      opens: opening.how === "copy" && opening.url !== null,
      reachable: person.channel !== null,
    };
  };

  return {
    "share/open": {
      ask: v.object({
        to: recipient,
        page: pageSchema,
        tabId: v.number(),
        how: v.exactOptional(v.union([v.object({ mail }), v.object({ copy: v.literal(true) })])),
      }),
      async answer({ to, page, tabId, how }) {
        const id = newId();
        const at = now();
        if (how && "mail" in how) await keepMail(surroundings, how.mail);
        const known = "name" in to ? await namedAlready(to.name, surroundings) : to.uid;
        const recorded = await store.write(
          async (transaction): Promise<Recorded | "choose-mail"> => {
            const stored = known === null ? null : await contactIn(transaction, known);
            const contact = stored ?? newContact(to, surroundings.newUid(), at);
            const channel = how && "copy" in how ? channelNamed("copy") : channelFor(contact);
            const service = (await settingsIn(transaction)).mail;
            if (channel?.id === "email" && service === null) return "choose-mail";
            const draft = draftFor(contact, page);
            const opening = channel?.open(contact, draft, { mail: service ?? "app" }) ?? {
              how: "copy",
              url: null,
            };
            const entry: JournalEntry = {
              id,
              at,
              act: "share",
              uids: [contact.uid],
              names: [displayName(contact)],
              page: { kind: page.kind, url: page.url, title: page.title },
              channel: channel?.id ?? "copy",
              words: draft.body,
              status: opening.how === "copy" ? "copied" : "opened",
            };
            await forgetOldSteps(transaction);
            if (stored === null) transaction.put(contactKey(contact.uid), contact);
            record(transaction, { contact, entry, opening, draft });
            return { contact, entry, opening, draft };
          },
          { id, at, kind: "share" },
        );
        return recorded === "choose-mail" ? { outcome: "choose-mail" } : carryOut(recorded, tabId);
      },
    },

    "share/reach": {
      ask: v.object({
        entryId: v.string(),
        tabId: v.number(),
        address: v.pipe(v.string(), v.maxLength(pageLimits.line)),
        mail: v.exactOptional(mail),
      }),
      async answer({ entryId, tabId, address, mail: chosen }) {
        const reach = readReach(address);
        if (reach === null) return { outcome: "unclear" };
        if (chosen) await keepMail(surroundings, chosen);
        const at = now();
        const recorded = await store.write(
          async (transaction): Promise<Recorded | "choose-mail"> => {
            const { entry, contact: before } = await entryAndContact(transaction, entryId);
            const contact = withReach(before, reach, at);
            const channel = channelNamed("email" in reach ? "email" : "whatsapp");
            const service = (await settingsIn(transaction)).mail;
            if (channel.id === "email" && service === null) return "choose-mail";
            const draft: Draft = {
              subject: phrases("draft_share_subject", entry.page?.title || entry.page?.url || ""),
              body: entry.words,
            };
            const opening = channel.open(contact, draft, { mail: service ?? "app" }) ?? {
              how: "copy",
              url: null,
            };
            const changed: JournalEntry = {
              ...entry,
              channel: channel.id,
              status: opening.how === "copy" ? "copied" : "opened",
            };
            transaction.put(contactKey(contact.uid), contact);
            record(transaction, { contact, entry: changed, opening, draft });
            return { contact, entry: changed, opening, draft };
          },
          // The same step as the share it goes on with: one "Undo" takes both back.
          { id: entryId, at, kind: "share" },
        );
        return recorded === "choose-mail" ? { outcome: "choose-mail" } : carryOut(recorded, tabId);
      },
    },

    "share/continue": {
      ask: v.object({ entryId: v.string(), tabId: v.number() }),
      async answer({ entryId, tabId }) {
        const { contact, entry, service } = await store.read(async (transaction) => ({
          ...(await entryAndContact(transaction, entryId)),
          service: (await settingsIn(transaction)).mail,
        }));
        const draft: Draft = { subject: entry.page?.title ?? "", body: entry.words };
        const opening =
          entry.channel && channelNamed(entry.channel).open(contact, draft, { mail: service ?? "app" });
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
          },
          { id, at, kind: "dismiss" },
        );
        return { undoId: id };
      },
    },
  };
}

/** The contact who already goes by this name or address, if exactly one does. */
async function namedAlready(name: string, { library }: Surroundings): Promise<string | null> {
  const wanted = foldName(name);
  const namesakes = [...(await library.contacts()).values()].filter(
    (contact) =>
      foldName(contact.fn) === wanted || contact.emails.some(({ value }) => foldName(value) === wanted),
  );
  return namesakes.length === 1 ? (namesakes[0]?.uid ?? null) : null;
}

/** Somebody the user just typed: a name, or straight away an e-mail address or a phone number. */
function newContact(to: Recipient, uid: string, rev: string): Contact {
  if ("uid" in to) throw new Error("This contact is gone.");
  const reach = readReach(to.name);
  const contact = emptyContact(uid, rev);
  return reach ? withReach(contact, reach, rev) : { ...contact, fn: to.name, n: splitName(to.name) };
}

async function entryAndContact(
  transaction: ReadTransaction,
  entryId: string,
): Promise<{ entry: JournalEntry; contact: Contact }> {
  const entry = v.parse(entrySchema, await transaction.get(journalKey(entryId)));
  const contact = await contactIn(transaction, entry.uids[0] ?? "");
  if (contact === null) throw new Error("This contact is gone.");
  return { entry, contact };
}

async function keepMail({ store }: Surroundings, service: MailService): Promise<void> {
  await store.write(async (transaction) => {
    transaction.put(singletons.settings, { ...(await settingsIn(transaction)), mail: service });
  });
}
