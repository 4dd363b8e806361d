import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { afterAnswer } from "../../core/promise/introduction";
import { isIsoDate } from "../../core/calendar/date";
import { contactLimits, displayName, type Contact } from "../../core/contact/contact";
import { entryActs, entrySchema, type JournalEntry } from "../../core/journal/entry";
import { freshPromise, type PromiseRecord } from "../../core/promise/promise";
import { contactKey, journalKey, prefixes, promiseKey, sharedKey } from "../../core/store/keys";
import type { WriteTransaction } from "../../core/store/transaction";
import { unlearn } from "../memory/lessons";
import { GoneError } from "../gone";
import { contactIn } from "../memory/library";
import { promiseIn } from "../memory/pledges";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps, takeBackOf } from "../undoing";

/** What was done without a draft, and what came of one: logged by hand, sent or not, heard, answered. */
export function createLogAct({
  store,
  now,
  newId,
}: Surroundings): Pick<
  Handlers,
  "act/log" | "act/sent" | "act/heard" | "introduction/answer" | "introduction/drop"
> {
  /** One action that changes one promise. */
  const changePromise = async (
    promiseId: string,
    change: (promise: PromiseRecord, at: string) => PromiseRecord,
  ): Promise<{ undoId: string }> => {
    const undoId = newId();
    const at = now();
    await store.write(
      async (transaction) => {
        const promise = await promiseIn(transaction, promiseId);
        if (promise === null) throw new GoneError("This promise is gone.");
        await forgetOldSteps(transaction);
        transaction.put(promiseKey(promise.id), change(promise, at));
      },
      { id: undoId, at, kind: "promise" },
    );
    return { undoId };
  };

  return {
    "act/log": {
      ask: v.object({
        act: v.picklist(entryActs),
        uids: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(contactLimits.list)),
        on: v.pipe(v.string(), v.check(isIsoDate, "This is no day of the calendar.")),
        words: v.pipe(v.string(), v.trim(), v.maxLength(contactLimits.note)),
      }),
      async answer({ act, uids, on, words: said }) {
        const at = onDay(on, now());
        const made = newId();
        // The key tells the time of the act, so that what was done last week stands in last week.
        const id = at === made.slice(0, at.length) ? made : `${at}${made.slice(at.length)}`;
        const undoId = made;
        await store.write(
          async (transaction) => {
            const people = await presentContacts(transaction, uids);
            const entry: JournalEntry = {
              id,
              at,
              act,
              uids: people.map(({ uid }) => uid),
              names: people.map(displayName),
              page: null,
              channel: null,
              words: said,
              status: "logged",
            };
            await forgetOldSteps(transaction);
            transaction.put(journalKey(id), entry);
          },
          { id: undoId, at: now(), kind: "log" },
        );
        return { undoId };
      },
    },

    "act/sent": {
      ask: v.object({ entryId: v.string(), isSent: v.boolean() }),
      answer: ({ entryId, isSent }) =>
        store.write(async (transaction) => {
          const entry = v.safeParse(entrySchema, await transaction.get(journalKey(entryId)));
          if (!entry.success || entry.output.status !== "opened") return null;
          const { uids, page } = entry.output;
          transaction.put(journalKey(entryId), { ...entry.output, status: isSent ? "sent" : "not-sent" });
          if (isSent) return null;
          if (page) for (const uid of uids) transaction.delete(sharedKey(uid, page.url));
          for (const uid of uids) await unlearn(transaction, uid, entryId);
          // A promise is not kept, and nobody was asked; what was to be sent lies on the shelf again.
          await takeBackOf(transaction, entryId, [prefixes.promise, prefixes.shelf]);
          return null;
        }),
    },

    "act/heard": {
      ask: v.object({
        uid: v.string(),
        text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5_000)),
        as: v.picklist(["note", "need", "promise"]),
      }),
      async answer({ uid, text, as }) {
        const undoId = newId();
        const at = now();
        await store.write(
          async (transaction) => {
            const [contact] = await presentContacts(transaction, [uid]);
            if (!contact) throw new GoneError("This contact is gone.");
            await forgetOldSteps(transaction);
            if (as === "promise") transaction.put(promiseKey(undoId), promiseTo(contact, text, undoId, at));
            else transaction.put(contactKey(uid), { ...withHeard(contact, text, as, at), rev: at });
          },
          { id: undoId, at, kind: as === "promise" ? "promise" : "edit" },
        );
        return { undoId };
      },
    },

    "introduction/answer": {
      ask: v.object({ promiseId: v.string(), isYes: v.boolean() }),
      answer: ({ promiseId, isYes }) =>
        changePromise(promiseId, (promise) =>
          promise.introduction
            ? { ...promise, introduction: afterAnswer(promise.introduction, isYes) }
            : promise,
        ),
    },

    "introduction/drop": {
      ask: v.object({ promiseId: v.string() }),
      answer: ({ promiseId }) =>
        changePromise(promiseId, (promise, at) => ({ ...promise, state: "let-go", closedAt: at })),
    },
  };
}

/**
 * The moment of something done on this day: its middle, or now where that is still to come (today, or a day that has
 * begun here and not yet at Greenwich).
 */
function onDay(day: string, instant: string): string {
  const middle = `${day}T12:00:00.000Z`;
  return middle < instant && !instant.startsWith(day) ? middle : instant;
}

async function presentContacts(transaction: WriteTransaction, uids: readonly string[]): Promise<Contact[]> {
  const found = await Promise.all([...new Set(uids)].map((uid) => contactIn(transaction, uid)));
  const people = found.filter((contact) => contact !== null);
  if (people.length === 0) throw new GoneError("This contact is gone.");
  return people;
}

/** What was heard, behind what was noted before, with its day; a need stands in a line of its own. */
function withHeard(contact: Contact, text: string, as: "note" | "need", at: string): Contact {
  if (as === "need") {
    const need = text.slice(0, contactLimits.line);
    if (contact.needs.includes(need) || contact.needs.length >= contactLimits.list) return contact;
    return { ...contact, needs: [...contact.needs, need] };
  }
  const note = [contact.note, `${at.slice(0, 10)}: ${text}`].filter(Boolean).join("\n");
  return { ...contact, note: note.slice(0, contactLimits.note) };
}

function promiseTo(contact: Contact, text: string, id: string, at: string): PromiseRecord {
  return freshPromise({ id, at, uids: [contact.uid], names: [displayName(contact)], what: text });
}
