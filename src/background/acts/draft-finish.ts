import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { meetingSchema, type ActDraft } from "../../core/act/draft";
import { afterStage, notAsked } from "../../core/promise/introduction";
import { recipientsOf, textOf, wayOf, type Persons } from "../../core/act/own-draft";
import { dayAt, type IsoDate } from "../../core/calendar/date";
import { displayName } from "../../core/contact/contact";
import { entrySchema, type JournalEntry } from "../../core/journal/entry";
import { closed, freshPromise, type PromiseRecord } from "../../core/promise/promise";
import { contactKey, draftKey, journalKey, promiseKey, sharedKey, singletons } from "../../core/store/keys";
import type { WriteTransaction } from "../../core/store/transaction";
import { browser } from "../../browser/api";
import { words } from "../../browser/i18n";
import { draftIn } from "./drafts";
import { GoneError } from "../gone";
import { contactIn } from "../memory/library";
import { phrasesFor } from "./manner";
import { openChannel } from "./open-channel";
import { promiseIn } from "../memory/pledges";
import { bannerOf, keepMail, mailSchema } from "./recording";
import { settingsIn } from "../settings";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";

/** A draft becomes a journal entry, and its channel opens: recorded in one transaction, then opened. */
export function createDraftFinish(surroundings: Surroundings): Pick<Handlers, "draft/finish" | "draft/meet"> {
  const { store, now, newId, zone } = surroundings;
  return {
    "draft/finish": {
      ask: v.object({ id: v.string(), open: v.boolean(), mail: v.exactOptional(mailSchema) }),
      async answer({ id, open, mail }) {
        const entryId = newId();
        const promiseId = newId();
        const at = now();
        const done = await store.write(
          async (transaction) => {
            if (mail) await keepMail(transaction, mail);
            const draft = await draftIn(transaction, id);
            if (draft === null) throw new GoneError("This draft is finished already.");
            const persons = await personsOf(transaction, draft);
            const settings = await settingsIn(transaction);
            const recipients = recipientsOf(draft, persons);
            const phrases = phrasesFor(recipients[0] ?? persons.contact, settings);
            const text = textOf(draft, persons, phrases);
            const { channel, opening } = wayOf(draft, persons, text, settings);
            if (open && opening === null) return null;
            const how = open ? (opening?.how ?? "copy") : "copy";
            const isOpened = open && opening !== null && (how !== "copy" || opening.url !== null);
            const kept = await promiseKeptBy(transaction, draft);
            const entry: JournalEntry = {
              id: entryId,
              at,
              act: draft.act,
              uids: recipients.map(({ uid }) => uid),
              names: recipients.map(displayName),
              page: draft.page,
              channel: open ? channel : "copy",
              words: text.body,
              status: isOpened ? "opened" : "copied",
              ...(draft.meeting?.day ? { meeting: draft.meeting } : {}),
              ...(kept ? { promisedAt: kept.at } : {}),
            };
            await forgetOldSteps(transaction);
            transaction.put(journalKey(entryId), entry);
            transaction.delete(draftKey(id));
            // What was picked is how this person is reached from now on.
            const [to] = recipients;
            if (
              open &&
              draft.channel !== null &&
              to &&
              recipients.length === 1 &&
              to.channel !== draft.channel
            ) {
              transaction.put(contactKey(to.uid), { ...to, channel: draft.channel, rev: at });
            }
            if (draft.page && draft.act === "share") {
              for (const { uid } of recipients) transaction.put(sharedKey(uid, draft.page.url), { at });
            }
            await keepPromise(transaction, draft, persons, { promiseId, at, today: dayAt(at, zone()) });
            const names = recipients.map(displayName).join(", ");
            transaction.put(singletons.banner, bannerOf(entry, names, isOpened ? "tab" : "copy"));
            return { opening: open ? opening : null };
          },
          { id: entryId, at, kind: "log" },
        );
        if (done === null) return { outcome: "choose-mail" };
        const { opening } = done;
        if (opening?.url && !(await openChannel(opening, browser.tabs.TAB_ID_NONE))) {
          return { outcome: "copied", undoId: entryId };
        }
        return { outcome: opening && opening.how !== "copy" ? "opened" : "copied", undoId: entryId };
      },
    },

    "draft/meet": {
      ask: v.object({ entryId: v.string(), meeting: meetingSchema }),
      answer: ({ entryId, meeting }) =>
        store.write(
          async (transaction) => {
            const entry = v.safeParse(entrySchema, await transaction.get(journalKey(entryId)));
            if (entry.success) transaction.put(journalKey(entryId), { ...entry.output, meeting });
            return null;
          },
          // The same step as the act it goes on with: one "Undo" takes both back.
          { id: entryId, at: now(), kind: "log" },
        ),
    },
  };
}

async function personsOf(transaction: WriteTransaction, draft: ActDraft): Promise<Persons> {
  const contact = await contactIn(transaction, draft.uid);
  if (contact === null) throw new GoneError("This contact is gone.");
  const other = draft.other === null ? null : await contactIn(transaction, draft.other);
  if (draft.stage !== null && other === null) throw new GoneError("An introduction needs two people.");
  return { contact, other };
}

/** The promise that this draft keeps; null where it keeps none. */
async function promiseKeptBy(transaction: WriteTransaction, draft: ActDraft): Promise<PromiseRecord | null> {
  if (draft.stage !== null || draft.act !== "follow-through" || draft.promise === null) return null;
  const promise = await promiseIn(transaction, draft.promise);
  return promise?.state === "open" ? promise : null;
}

/** What the draft does to a promise: it keeps one, or is a step of an introduction, which is a promise to both. */
async function keepPromise(
  transaction: WriteTransaction,
  draft: ActDraft,
  { contact, other }: Persons,
  { promiseId, at, today }: { promiseId: string; at: string; today: IsoDate },
): Promise<void> {
  if (draft.stage === null) {
    const kept = await promiseKeptBy(transaction, draft);
    if (kept) {
      transaction.put(promiseKey(kept.id), closed(kept, { state: "done", word: "", at, today }));
    }
    return;
  }
  if (other === null) return;
  const promise = draft.promise === null ? null : await promiseIn(transaction, draft.promise);
  const fresh: PromiseRecord = {
    ...freshPromise({
      id: promiseId,
      at,
      uids: [contact.uid, other.uid],
      names: [displayName(contact), displayName(other)],
      what: words("promise_introduce", displayName(contact), displayName(other)),
    }),
    introduction: notAsked,
  };
  const before = promise ?? fresh;
  const introduction = afterStage(
    { ...(before.introduction ?? notAsked), answers: draft.answers },
    draft.stage,
  );
  const after = introduction === null ? { state: "done" as const, closedAt: at } : { introduction };
  transaction.put(promiseKey(before.id), { ...before, ...after });
}
