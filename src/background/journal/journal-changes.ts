import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { dayAt, instantOf, isoDateSchema, type IsoDate } from "../../core/calendar/date";
import { channelIdSchema, contactLimits, displayName } from "../../core/contact/contact";
import { webUrl } from "../../core/formats/web-address";
import { entryActs, type JournalEntry } from "../../core/journal/entry";
import { cleanUrl } from "../../core/page/clean-url";
import { pageLimits } from "../../core/page/page";
import { isPrivateAddress } from "../../core/page/sensitive";
import { journalKey } from "../../core/store/keys";
import type { ReadTransaction, WriteTransaction } from "../../core/store/transaction";
import { readEntries } from "../memory/entries";
import { contactIn } from "../memory/library";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";

type Names = "journal/save" | "journal/reflect" | "journal/delete";

const id = v.pipe(v.string(), v.maxLength(contactLimits.line));
const words = v.pipe(v.string(), v.trim(), v.maxLength(contactLimits.note));

/** Mending the journal: what an entry says, what came of it, and taking one out. Every change can be taken back. */
export function createJournalChanges({ store, now, newId, zone }: Surroundings): Pick<Handlers, Names> {
  /** One change of one entry, in one transaction with its undo step. */
  const change = async (
    which: string,
    make: (entry: JournalEntry, transaction: WriteTransaction) => void,
  ): Promise<{ undoId: string | null }> => {
    const undoId = newId();
    const isThere = await store.write(
      async (transaction) => {
        const entry = await entryIn(transaction, which);
        // Deleted in another tab, or undone.
        if (entry === null) return false;
        await forgetOldSteps(transaction);
        make(entry, transaction);
        return true;
      },
      { id: undoId, at: now(), kind: "log" },
    );
    return { undoId: isThere ? undoId : null };
  };

  return {
    "journal/save": {
      ask: v.object({
        id: v.exactOptional(id),
        act: v.picklist(entryActs),
        uids: v.pipe(v.array(id), v.maxLength(contactLimits.list)),
        on: isoDateSchema,
        words,
        page: v.nullable(
          v.object({
            url: v.pipe(
              v.string(),
              v.trim(),
              v.maxLength(pageLimits.url),
              v.check((url) => webUrl(url) !== null && !isPrivateAddress(webUrl(url)?.href ?? url)),
            ),
            title: v.pipe(v.string(), v.trim(), v.maxLength(pageLimits.line)),
          }),
        ),
        channel: v.nullable(channelIdSchema),
      }),
      async answer({ id: which, act, uids, on, words: said, page, channel }) {
        const undoId = newId();
        const at = now();
        return store.write(
          async (transaction) => {
            const before = which === undefined ? null : await entryIn(transaction, which);
            if (which !== undefined && before === null) return { id: which, undoId: null };
            await forgetOldSteps(transaction);
            const contacts = await Promise.all(uids.map((uid) => contactIn(transaction, uid)));
            const moment = momentOn(on, before?.at ?? at, at, zone());
            const kept = moment === before?.at ? before.id : keyAt(moment, before?.id ?? undoId);
            const changed: JournalEntry = {
              channel: null,
              status: "logged",
              ...before,
              id: kept,
              at: moment,
              act,
              uids,
              // A contact that was deleted meanwhile keeps the name it had.
              names: uids.map((uid, place) => {
                const contact = contacts[place];
                return contact ? displayName(contact) : (before?.names[before.uids.indexOf(uid)] ?? "");
              }),
              page: page && pageOf(page, before),
              ...(before === null ? {} : { channel }),
              words: said,
            };
            if (before && before.id !== kept) transaction.delete(journalKey(before.id));
            transaction.put(journalKey(kept), changed);
            return { id: kept, undoId };
          },
          { id: undoId, at, kind: "log" },
        );
      },
    },

    "journal/reflect": {
      ask: v.object({ id, words }),
      answer: ({ id: which, words: said }) =>
        change(which, ({ reflection: _before, ...entry }, transaction) =>
          transaction.put(
            journalKey(which),
            said === "" ? entry : { ...entry, reflection: { at: now(), words: said } },
          ),
        ),
    },

    "journal/delete": {
      ask: v.object({ id }),
      answer: ({ id: which }) =>
        change(which, (_entry, transaction) => transaction.delete(journalKey(which))),
    },
  };
}

/** The entry of this id; null where it is gone or cannot be read. */
export async function entryIn(
  transaction: Pick<ReadTransaction, "get">,
  which: string,
): Promise<JournalEntry | null> {
  return readEntries([await transaction.get(journalKey(which))])[0] ?? null;
}

/** The moment that it was, where the day is still that; else noon of the day chosen, and never a moment to come. */
function momentOn(day: IsoDate, before: string, latest: string, zone: string): string {
  if (dayAt(before, zone) === day) return before;
  const noon = instantOf(day, "12:00", zone);
  return noon < latest ? noon : latest;
}

/** The id tells the time, so that the journal is in the order of time: what was last week stands in last week. */
const keyAt = (at: string, known: string): string => `${at}${known.slice(at.length)}`;

/** The page as it was, with the title that was typed; of another address nothing else is known. */
function pageOf(
  { url, title }: { url: string; title: string },
  before: JournalEntry | null,
): JournalEntry["page"] {
  if (before?.page?.url === url) return { ...before.page, title };
  const address = webUrl(url)?.href ?? url;
  return { kind: "other", url: cleanUrl(address), title };
}
