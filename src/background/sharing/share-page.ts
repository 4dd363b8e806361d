import { displayName, emptyContact, type Contact } from "../../core/contact/contact";
import { nameKey } from "../../core/contact/from-page";
import { foldName, splitName } from "../../core/contact/names";
import { readReach, withReach } from "../../core/contact/reach";
import type { JournalEntry } from "../../core/journal/entry";
import type { Page } from "../../core/page/page";
import { pageTopics } from "../../core/ranking/page-topics";
import { contactKey } from "../../core/store/keys";
import type { Recipient } from "../../protocol/requests";
import type { ShareOutcome } from "../../protocol/views";
import { teach } from "../memory/lessons";
import { GoneError } from "../gone";
import { reasonsFor } from "../page/helped";
import { contactIn } from "../memory/library";
import { carryOut, keepMail, record, wayTo, withChannel, type How, type Recorded } from "../acts/recording";
import { settingsIn } from "../settings";
import { draftFor } from "./sharing-views";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps, takeBack } from "../undoing";

/** A page on its way to a person. */
export interface Share {
  readonly to: Recipient;
  readonly page: Page;
  readonly tabId: number;
  /** The passage that was selected; absent or empty where none was. */
  readonly quote?: string | undefined;
  readonly how?: How | undefined;
}

/** Share the page, wherever it was asked for: recorded in one transaction, then opened. */
export async function sharePage(surroundings: Surroundings, share: Share): Promise<ShareOutcome> {
  const recorded = await recordShare(surroundings, share, () => true);
  return typeof recorded === "string"
    ? { outcome: "choose-mail" }
    : carryOut(surroundings, recorded, share.tabId);
}

/**
 * The same without a popup to ask or to copy in. False where one is needed (which mail is not known, or the words
 * belong on the clipboard): then nothing is recorded.
 */
export async function shareAtOnce(surroundings: Surroundings, share: Share): Promise<boolean> {
  const recorded = await recordShare(surroundings, share, ({ opening }) => opening.how !== "copy");
  if (typeof recorded === "string") return false;
  const { outcome } = await carryOut(surroundings, recorded, share.tabId);
  if (outcome === "opened") return true;
  // The channel would not open after all, so it was not shared.
  await surroundings.store.write((transaction) => takeBack(transaction, recorded.entry.id));
  return false;
}

async function recordShare(
  surroundings: Surroundings,
  { to, page, quote, how }: Share,
  isWanted: (share: Recorded) => boolean,
): Promise<Recorded | "choose-mail" | "unwanted"> {
  const { store, now, newId, newUid } = surroundings;
  const id = newId();
  const at = now();
  const known = "name" in to ? await namedAlready(to.name, surroundings) : to.uid;

  const topics = pageTopics(page);
  const reasons = known === null ? null : await reasonsFor(surroundings, page, [known]);

  return store.write(
    async (transaction) => {
      if (how && "mail" in how) await keepMail(transaction, how.mail);
      const stored = known === null ? null : await contactIn(transaction, known);
      const contact = withChannel(stored ?? newContact(to, newUid(), at), how, at);
      const evidence = reasons?.get(contact.uid) ?? [];
      const draft = draftFor(contact, page, evidence, await settingsIn(transaction), quote);
      const way = await wayTo(transaction, contact, draft, how);
      if (way === "choose-mail") return way;
      const { channel, opening } = way;
      const entry: JournalEntry = {
        id,
        at,
        act: "share",
        uids: [contact.uid],
        names: [displayName(contact)],
        page: { kind: page.kind, url: page.url, title: page.title },
        channel,
        words: draft.body,
        status: opening.how === "copy" ? "copied" : "opened",
        ...(topics.length > 0 ? { topics } : {}),
      };
      const share: Recorded = { contact, entry, opening, draft };
      if (!isWanted(share)) return "unwanted";
      await forgetOldSteps(transaction);
      if (contact !== stored) transaction.put(contactKey(contact.uid), contact);
      await record(transaction, share, [page.url]);
      await teach(transaction, { id, uid: contact.uid, at, says: "shared", page });
      return share;
    },
    { id, at, kind: "share" },
  );
}

/** The contact who already goes by this name or address, if exactly one does. */
async function namedAlready(name: string, { library }: Surroundings): Promise<string | null> {
  const wanted = foldName(name);
  const namesakes = (await library.known([nameKey(name)])).filter(
    (contact) =>
      foldName(contact.fn) === wanted || contact.emails.some(({ value }) => foldName(value) === wanted),
  );
  return namesakes.length === 1 ? (namesakes[0]?.uid ?? null) : null;
}

/** Somebody the user just typed: a name, or straight away an e-mail address or a phone number. */
function newContact(to: Recipient, uid: string, rev: string): Contact {
  if ("uid" in to) throw new GoneError("This contact is gone.");
  const reach = readReach(to.name);
  const contact = emptyContact(uid, rev);
  return reach ? withReach(contact, reach, rev) : { ...contact, fn: to.name, n: splitName(to.name) };
}
