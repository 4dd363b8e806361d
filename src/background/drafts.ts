import * as v from "valibot";
import { browser } from "../browser/api";
import type { Handlers } from "../browser/messages";
import { actNamed } from "../core/act/acts";
import { draftSchema, type ActDraft } from "../core/act/draft";
import { answersAsText, recommendationAddress } from "../core/act/recommend";
import { displayName } from "../core/contact/contact";
import type { JournalEntry } from "../core/journal/entry";
import { draftKey, journalKey, prefixes } from "../core/store/keys";
import type { ReadTransaction } from "../core/store/transaction";
import { contactIn } from "./library";
import type { Surroundings } from "./surroundings";
import { forgetOldSteps } from "./undoing";

const byId = v.object({ id: v.string() });

/** The longer acts: a draft is begun once, kept as it is typed, and becomes a journal entry. */
export function createDrafts({
  store,
  now,
  newId,
}: Surroundings): Pick<
  Handlers,
  "draft/begin" | "draft/show" | "draft/save" | "draft/finish" | "draft/discard"
> {
  return {
    "draft/begin": {
      ask: v.object({ act: v.literal("recommend"), uid: v.string() }),
      async answer({ act, uid }) {
        const fresh: ActDraft = { id: newId(), act, uid, at: now(), answers: {}, message: "", edited: false };
        const id = await store.write(async (transaction) => {
          const begun = (await draftsIn(transaction)).find((draft) => draft.act === act && draft.uid === uid);
          if (!begun) transaction.put(draftKey(fresh.id), fresh);
          return begun?.id ?? fresh.id;
        });
        await browser.tabs.create({
          url: browser.runtime.getURL(`src/ui/compose/compose.html?draft=${encodeURIComponent(id)}`),
        });
        return { id };
      },
    },
    "draft/show": {
      ask: byId,
      answer: ({ id }) =>
        store.read(async (transaction) => {
          const draft = await draftIn(transaction, id);
          const contact = draft && (await contactIn(transaction, draft.uid));
          if (!draft || !contact) return null;
          return {
            id,
            act: draft.act,
            uid: draft.uid,
            name: displayName(contact),
            questions: actNamed(draft.act).questions.map((question) => question.id),
            answers: draft.answers,
            message: draft.edited ? draft.message : answersAsText(draft.answers),
            edited: draft.edited,
            channel: "linkedin" as const,
          };
        }),
    },
    "draft/save": {
      ask: v.object({ id: v.string(), ...v.pick(draftSchema, ["answers", "message", "edited"]).entries }),
      answer: ({ id, ...typed }) =>
        store.write(async (transaction) => {
          const draft = await draftIn(transaction, id);
          if (draft) transaction.put(draftKey(id), { ...draft, ...typed });
          return null;
        }),
    },
    "draft/finish": {
      ask: v.object({ id: v.string(), open: v.boolean() }),
      async answer({ id, open }) {
        const entryId = newId();
        const at = now();
        const contact = await store.write(
          async (transaction) => {
            const draft = v.parse(draftSchema, await transaction.get(draftKey(id)));
            const person = await contactIn(transaction, draft.uid);
            if (person === null) throw new Error("This contact is gone.");
            const entry: JournalEntry = {
              id: entryId,
              at,
              act: draft.act,
              uids: [person.uid],
              names: [displayName(person)],
              page: null,
              channel: open ? "linkedin" : "copy",
              words: draft.message || answersAsText(draft.answers),
              status: open ? "opened" : "copied",
            };
            await forgetOldSteps(transaction);
            transaction.put(journalKey(entryId), entry);
            transaction.delete(draftKey(id));
            return person;
          },
          { id: entryId, at, kind: "log" },
        );
        if (open) await browser.tabs.create({ url: recommendationAddress(contact) });
        return { undoId: entryId };
      },
    },
    "draft/discard": {
      ask: byId,
      async answer({ id }) {
        const undoId = newId();
        await store.write(
          async (transaction) => {
            await forgetOldSteps(transaction);
            transaction.delete(draftKey(id));
          },
          { id: undoId, at: now(), kind: "delete" },
        );
        return { undoId };
      },
    },
  };
}

async function draftIn(transaction: ReadTransaction, id: string): Promise<ActDraft | null> {
  const draft = v.safeParse(draftSchema, await transaction.get(draftKey(id)));
  return draft.success ? draft.output : null;
}

async function draftsIn(transaction: ReadTransaction): Promise<ActDraft[]> {
  return [...(await transaction.list(prefixes.draft)).values()].flatMap((record) => {
    const draft = v.safeParse(draftSchema, record);
    return draft.success ? [draft.output] : [];
  });
}
