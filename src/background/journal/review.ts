import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { dayAt, type IsoDate } from "../../core/calendar/date";
import { contactLimits } from "../../core/contact/contact";
import type { JournalEntry } from "../../core/journal/entry";
import { askedAbout, weekBack } from "../../core/journal/review";
import { journalKey } from "../../core/store/keys";
import { entryView, lastEntries } from "../memory/entries";
import { entryIn } from "./journal-changes";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";

/** How many entries a week is looked for in. */
const entriesLookedAt = 400;

const words = v.pipe(v.string(), v.trim(), v.maxLength(contactLimits.note));

/** Looking back on the week: two or three questions from its own acts, and what was answered, kept in the journal. */
export function createReview({
  store,
  now,
  newId,
  zone,
}: Surroundings): Pick<Handlers, "review/show" | "review/keep"> {
  const today = (): IsoDate => dayAt(now(), zone());
  return {
    "review/show": {
      ask: v.object({}),
      async answer() {
        const entries = await store.read((transaction) => lastEntries(transaction, entriesLookedAt));
        return { ...weekBack(today()), asked: askedAbout(entries, today(), zone()).map(entryView) };
      },
    },
    "review/keep": {
      ask: v.object({
        answers: v.pipe(
          v.array(v.object({ id: v.pipe(v.string(), v.maxLength(contactLimits.line)), words })),
          v.maxLength(10),
        ),
        words,
      }),
      async answer({ answers, words: said }) {
        const id = newId();
        const at = now();
        await store.write(
          async (transaction) => {
            await forgetOldSteps(transaction);
            for (const answer of answers) {
              const entry = answer.words === "" ? null : await entryIn(transaction, answer.id);
              if (entry) {
                transaction.put(journalKey(entry.id), { ...entry, reflection: { at, words: answer.words } });
              }
            }
            const review: JournalEntry = {
              id,
              at,
              act: "review",
              uids: [],
              names: [],
              page: null,
              channel: null,
              words: said,
              status: "logged",
            };
            transaction.put(journalKey(id), review);
          },
          { id, at, kind: "log" },
        );
        return { undoId: id };
      },
    },
  };
}
