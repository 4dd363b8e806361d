import * as v from "valibot";
import { words } from "../../browser/i18n";
import type { Handlers } from "../../browser/messages";
import { displayName, type Contact } from "../../core/contact/contact";
import type { JournalEntry } from "../../core/journal/entry";
import { isPrivateAddress } from "../../core/page/sensitive";
import { calendarIds, calendarsBeside } from "../../core/channel/calendar";
import { agendaText, calendarLink } from "../../core/shelf/agenda";
import { shelfLimits, shelfPageSchema, type ShelfItem } from "../../core/shelf/item";
import { oneDraftful, shelfDraft } from "../../core/shelf/together";
import { emptyPage } from "../../core/page/page";
import { contactKey, shelfKey } from "../../core/store/keys";
import type { ReadTransaction } from "../../core/store/transaction";
import { keepPage } from "./keep-page";
import { teach } from "../memory/lessons";
import { GoneError } from "../gone";
import { contactIn } from "../memory/library";
import { phrasesFor } from "../acts/manner";
import { openChannel } from "../acts/open-channel";
import { carryOut, howSchema, keepMail, record, wayTo, withChannel, type Recorded } from "../acts/recording";
import { settingsIn } from "../settings";
import { thingsFor } from "../memory/shelf-things";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";

/** How many things one request may take away; more than anybody keeps for one person. */
const idsLimit = 10_000;

/** Nothing of a private page is kept, whoever asks. */
const keepablePage = v.pipe(
  shelfPageSchema,
  v.check(({ kind, url }) => kind !== "private" && !isPrivateAddress(url), "A private page is not kept."),
);

/** The shelf: things kept for a person, sent together, or taken as an agenda. */
export function createShelf(
  surroundings: Surroundings,
): Pick<Handlers, "shelf/keep" | "shelf/list" | "shelf/remove" | "shelf/share" | "shelf/agenda"> {
  const { store, library, now, newId } = surroundings;
  return {
    "shelf/keep": {
      ask: v.object({
        to: v.string(),
        page: keepablePage,
        quote: v.exactOptional(v.pipe(v.string(), v.trim(), v.maxLength(shelfLimits.passage))),
      }),
      answer: (keep) => keepPage(surroundings, keep),
    },

    "shelf/list": {
      ask: v.object({ uid: v.string() }),
      async answer({ uid }) {
        const { contact, things, settings } = await store.read(async (transaction) => ({
          ...(await personAndThings(transaction, uid)),
          settings: await settingsIn(transaction),
        }));
        const [person] = contact ? await library.cards([contact]) : [];
        if (!contact || !person) return null;
        const draft =
          things.length === 0
            ? null
            : shelfDraft(contact, oneDraftful(things), phrasesFor(contact, settings));
        return {
          person,
          things: things.map(({ id, at, page, quote }) => ({
            id,
            at,
            url: page.url,
            title: page.title,
            quote,
          })),
          opening: draft?.body.split("\n", 1)[0] ?? "",
        };
      },
    },

    "shelf/remove": {
      ask: v.object({ uid: v.string(), ids: v.pipe(v.array(v.string()), v.maxLength(idsLimit)) }),
      async answer({ uid, ids }) {
        const undoId = newId();
        await store.write(
          async (transaction) => {
            await forgetOldSteps(transaction);
            for (const id of ids) transaction.delete(shelfKey(uid, id));
          },
          { id: undoId, at: now(), kind: "delete" },
        );
        return { undoId };
      },
    },

    "shelf/share": {
      ask: v.object({ uid: v.string(), tabId: v.number(), how: v.exactOptional(howSchema) }),
      async answer({ uid, tabId, how }) {
        const id = newId();
        const at = now();
        const recorded = await store.write(
          async (transaction): Promise<Recorded | "choose-mail" | null> => {
            if (how && "mail" in how) await keepMail(transaction, how.mail);
            const stored = await presentContact(transaction, uid);
            const contact = withChannel(stored, how, at);
            const things = oneDraftful(await thingsFor(transaction, uid));
            const [first] = things;
            if (!first) return null;
            const draft = shelfDraft(contact, things, phrasesFor(contact, await settingsIn(transaction)));
            const way = await wayTo(transaction, contact, draft, how);
            if (way === "choose-mail") return way;
            const { channel, opening } = way;
            const entry: JournalEntry = {
              id,
              at,
              act: "share",
              uids: [uid],
              names: [displayName(contact)],
              page: first.page,
              channel,
              words: draft.body,
              status: opening.how === "copy" ? "copied" : "opened",
            };
            const share: Recorded = { contact, entry, opening, draft };
            await forgetOldSteps(transaction);
            if (contact !== stored) transaction.put(contactKey(uid), contact);
            const urls = things.map(({ page }) => page.url);
            await record(transaction, share, urls);
            for (const [place, { page }] of things.entries()) {
              // The shelf keeps no more of a page than its title and address.
              const kept = emptyPage(page.kind, page.url, page.title);
              await teach(transaction, { id: `${id}.${place}`, uid, at, says: "shared", page: kept });
            }
            return share;
          },
          { id, at, kind: "share" },
        );
        if (recorded === null) return { outcome: "nothing-kept" };
        if (recorded === "choose-mail") return { outcome: "choose-mail" };
        return carryOut(surroundings, recorded, tabId);
      },
    },

    "shelf/agenda": {
      ask: v.object({
        uid: v.string(),
        tabId: v.number(),
        calendar: v.exactOptional(v.picklist(calendarIds)),
      }),
      async answer({ uid, tabId, calendar }) {
        const { contact, things, mail } = await store.read(async (transaction) => ({
          ...(await personAndThings(transaction, uid)),
          mail: (await settingsIn(transaction)).mail,
        }));
        if (contact === null) throw new GoneError("This contact is gone.");
        const calendars = calendarsBeside(mail);
        const chosen = calendar ?? (calendars.length === 1 ? calendars[0] : undefined);
        if (chosen && things.length > 0) {
          const url = calendarLink(chosen, words("shelf_meeting", displayName(contact)), things);
          await openChannel({ how: "tab", url }, tabId);
        }
        return { text: agendaText(things), calendars };
      },
    },
  };
}

async function presentContact(transaction: ReadTransaction, uid: string): Promise<Contact> {
  const contact = await contactIn(transaction, uid);
  if (contact === null) throw new GoneError("This contact is gone.");
  return contact;
}

async function personAndThings(
  transaction: ReadTransaction,
  uid: string,
): Promise<{ contact: Contact | null; things: ShelfItem[] }> {
  return { contact: await contactIn(transaction, uid), things: await thingsFor(transaction, uid) };
}
