import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { contactSchema, type Contact } from "../../core/contact/contact";
import { documentOf } from "../../core/ranking/contact-document";
import { idPattern } from "../../core/ids";
import { contactKey } from "../../core/store/keys";
import { receiptIn } from "../../core/store/receipt";
import { wouldBeMissed } from "../../core/store/records";
import { onceFor } from "../once";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";

/** More than any address book has; a bound all the same. */
const importLimit = 100_000;

/** How many imports are held at once; the oldest is forgotten. */
const held = 2;

/** Bringing people in: all of them in one transaction, with one undo. */
export function createImports(
  surroundings: Surroundings,
): Pick<Handlers, "contacts/import" | "import/begin" | "import/add" | "import/keep"> {
  const { store, snapshots, now } = surroundings;
  /** Parts that came so far. A cache and never the truth: gone with the worker, and then nothing was kept. */
  const parts = new Map<string, Contact[]>();

  const keep = async (
    contacts: readonly Contact[],
    command: string | undefined,
  ): Promise<{ undoId: string | null; count: number }> => {
    if (contacts.length === 0) return { undoId: null, count: 0 };
    const { store: storeOnce, newId } = onceFor(surroundings, command);
    const id = newId();
    return storeOnce.write(
      async (transaction) => {
        await forgetOldSteps(transaction);
        for (const contact of contacts) transaction.put(contactKey(contact.uid), contact);
        return { undoId: id, count: contacts.length };
      },
      { id, at: now(), kind: "import" },
    );
  };

  /** A copy of everything, where there is anything to lose yet, be it no contact: an import changes many at once. */
  const copyFirst = async (): Promise<void> => {
    const keys = await store.read((transaction) => transaction.keys(""));
    if (keys.some(wouldBeMissed))
      await snapshots.take(await store.everything(), { at: now(), reason: "import" });
  };

  const contacts = v.pipe(v.array(contactSchema), v.maxLength(importLimit));

  return {
    "contacts/import": {
      ask: v.object({ added: contacts, changed: contacts }),
      answer: ({ added, changed }, command) => keep([...added, ...changed], command),
    },
    "import/begin": {
      ask: v.object({ importId: v.exactOptional(v.pipe(v.string(), v.regex(idPattern))) }),
      answer({ importId = surroundings.newId() }) {
        for (const old of [...parts.keys()].slice(0, Math.max(0, parts.size - held + 1))) parts.delete(old);
        parts.set(importId, []);
        return Promise.resolve({ importId });
      },
    },
    "import/add": {
      ask: v.object({ importId: v.string(), contacts }),
      answer({ importId, contacts: more }) {
        const known = parts.get(importId);
        if (known && known.length + more.length <= importLimit) known.push(...more);
        // While the page puts the next part together: keeping all of them has less to do then.
        setTimeout(() => more.forEach(documentOf));
        return Promise.resolve(null);
      },
    },
    "import/keep": {
      ask: v.object({ importId: v.string(), count: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
      async answer({ importId, count }) {
        // The answer was lost, and the parts were sent once more or not: they are in the list already.
        const kept = await store.read((transaction) => receiptIn(transaction, importId));
        if (kept) return kept.answer as { undoId: string; count: number };
        const all = parts.get(importId);
        if (all?.length !== count) return null;
        await copyFirst();
        const answer = await keep(all, importId);
        parts.delete(importId);
        return answer;
      },
    },
  };
}
