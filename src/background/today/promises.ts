import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { dayAt, isoDateSchema, type IsoDate } from "../../core/calendar/date";
import { recurrenceSchema } from "../../core/calendar/recurrence";
import { contactLimits, displayName } from "../../core/contact/contact";
import type { JournalEntry } from "../../core/journal/entry";
import { isPrivateAddress } from "../../core/page/sensitive";
import {
  closed,
  dayOf,
  daysLate,
  inOrder,
  promiseLimits,
  reopened,
  type PromiseRecord,
} from "../../core/promise/promise";
import { shelfPageSchema } from "../../core/shelf/item";
import { journalKey, prefixes, promiseKey } from "../../core/store/keys";
import type { WriteTransaction } from "../../core/store/transaction";
import type { PromiseView } from "../../protocol/promises";
import { contactIn } from "../memory/library";
import { promiseIn, readPromises } from "../memory/pledges";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";

type Names =
  | "promises/list"
  | "promises/save"
  | "promises/close"
  | "promises/snooze"
  | "promises/reopen"
  | "promises/delete";

const id = v.pipe(v.string(), v.maxLength(contactLimits.line));

/** What somebody said they would do: made, put off, kept, let go. Every change can be taken back. */
export function createPromises({ store, now, newId, zone }: Surroundings): Pick<Handlers, Names> {
  const today = (): IsoDate => dayAt(now(), zone());

  /** One change of one promise, in one transaction with its undo step. */
  const change = async (
    which: string,
    make: (promise: PromiseRecord, transaction: WriteTransaction) => PromiseRecord | null,
  ): Promise<{ undoId: string | null }> => {
    const undoId = newId();
    const isThere = await store.write(
      async (transaction) => {
        const promise = await promiseIn(transaction, which);
        // Deleted in another tab, or undone.
        if (promise === null) return false;
        await forgetOldSteps(transaction);
        const next = make(promise, transaction);
        if (next === null) transaction.delete(promiseKey(which));
        else transaction.put(promiseKey(which), next);
        return true;
      },
      { id: undoId, at: now(), kind: "promise" },
    );
    return { undoId: isThere ? undoId : null };
  };

  return {
    "promises/list": {
      ask: v.object({}),
      async answer() {
        const records = await store.read((transaction) => transaction.list(prefixes.promise));
        const day = today();
        return {
          today: day,
          promises: inOrder(readPromises(records.values())).map((one) => promiseView(one, day)),
        };
      },
    },

    "promises/save": {
      ask: v.object({
        id: v.exactOptional(id),
        uids: v.pipe(v.array(id), v.maxLength(contactLimits.list)),
        what: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(promiseLimits.what)),
        due: v.nullable(isoDateSchema),
        repeat: v.nullable(recurrenceSchema),
        page: v.nullable(
          v.pipe(
            shelfPageSchema,
            v.check(({ kind, url }) => kind !== "private" && !isPrivateAddress(url)),
          ),
        ),
      }),
      async answer({ id: which, uids, what, due, repeat, page }) {
        const undoId = newId();
        const at = now();
        const key = which ?? undoId;
        await store.write(
          async (transaction) => {
            await forgetOldSteps(transaction);
            const before = which === undefined ? null : await promiseIn(transaction, which);
            const contacts = await Promise.all(uids.map((uid) => contactIn(transaction, uid)));
            const changed: PromiseRecord = {
              id: key,
              at: before?.at ?? at,
              uids,
              // A contact that was deleted meanwhile keeps the name it had.
              names: uids.map((uid, place) => {
                const contact = contacts[place];
                return contact ? displayName(contact) : (before?.names[before.uids.indexOf(uid)] ?? "");
              }),
              what,
              due,
              // Putting it off is over when the day itself is chosen anew.
              snoozed: before !== null && before.due === due ? before.snoozed : null,
              repeat,
              page,
              state: before?.state ?? "open",
              closedAt: before?.closedAt ?? null,
              word: before?.word ?? "",
              ...(before?.introduction ? { introduction: before.introduction } : {}),
            };
            transaction.put(promiseKey(key), changed);
          },
          { id: undoId, at, kind: "promise" },
        );
        return { id: key, undoId };
      },
    },

    "promises/close": {
      ask: v.object({
        id,
        state: v.picklist(["done", "let-go"]),
        word: v.pipe(v.string(), v.trim(), v.maxLength(promiseLimits.word)),
      }),
      answer: ({ id: which, state, word }) =>
        change(which, (promise, transaction) => {
          const at = now();
          if (state === "done" && promise.uids.length > 0) {
            const entry = keptEntry(promise, { id: newId(), at, word });
            transaction.put(journalKey(entry.id), entry);
          }
          return closed(promise, { state, word, at, today: today() });
        }),
    },

    "promises/snooze": {
      ask: v.object({ id, until: isoDateSchema }),
      answer: ({ id: which, until }) => change(which, (promise) => ({ ...promise, snoozed: until })),
    },

    "promises/reopen": {
      ask: v.object({ id }),
      answer: ({ id: which }) => change(which, reopened),
    },

    "promises/delete": {
      ask: v.object({ id }),
      answer: ({ id: which }) => change(which, () => null),
    },
  };
}

/** Keeping a promise is an act, done for those whom it was made to. */
function keptEntry(
  { uids, names, page, what, at: promisedAt }: PromiseRecord,
  { id: entryId, at, word }: { id: string; at: string; word: string },
): JournalEntry {
  return {
    id: entryId,
    at,
    act: "follow-through",
    uids,
    names,
    page,
    channel: null,
    words: [what, word].filter(Boolean).join("\n\n"),
    status: "logged",
    promisedAt,
  };
}

export function promiseView(promise: PromiseRecord, today: IsoDate): PromiseView {
  return { ...promise, day: dayOf(promise), late: daysLate(promise, today) };
}
