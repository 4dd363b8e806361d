import * as v from "valibot";
import type { Handlers } from "../browser/messages";
import { contactSchema, displayName, type Contact } from "../core/contact/contact";
import { contactKey } from "../core/store/keys";
import { fingerprint } from "../core/store/undo";
import { contactIn } from "./library";
import { clearShelves } from "./shelf-things";
import type { Surroundings } from "./surroundings";
import { forgetOldSteps } from "./undoing";

/** More than any address book has; a bound all the same. */
const importLimit = 100_000;

/** The address book: list, edit, delete, import. Each change is one transaction with its undo. */
export function createContacts({
  store,
  library,
  now,
  newId,
}: Surroundings): Pick<Handlers, "contacts/list" | "contacts/save" | "contacts/delete" | "contacts/import"> {
  return {
    "contacts/list": {
      ask: v.object({}),
      answer: async () => [...(await library.contacts()).values()].toSorted(byName),
    },
    "contacts/save": {
      ask: v.object({ contact: contactSchema }),
      async answer({ contact }) {
        const id = newId();
        const at = now();
        return store.write(
          async (transaction) => {
            const before = await contactIn(transaction, contact.uid);
            if (before && fingerprint({ ...contact, rev: before.rev }) === fingerprint(before)) {
              return { contact: before, undoId: null };
            }
            const saved: Contact = { ...contact, rev: at };
            await forgetOldSteps(transaction);
            transaction.put(contactKey(saved.uid), saved);
            return { contact: saved, undoId: id };
          },
          { id, at, kind: "edit" },
        );
      },
    },
    "contacts/delete": {
      ask: v.object({ uids: v.pipe(v.array(v.string()), v.maxLength(importLimit)) }),
      async answer({ uids }) {
        const id = newId();
        await store.write(
          async (transaction) => {
            await forgetOldSteps(transaction);
            for (const uid of uids) transaction.delete(contactKey(uid));
            await clearShelves(transaction, uids);
          },
          { id, at: now(), kind: "delete" },
        );
        return { undoId: id };
      },
    },
    "contacts/import": {
      ask: v.object({
        added: v.pipe(v.array(contactSchema), v.maxLength(importLimit)),
        changed: v.pipe(v.array(contactSchema), v.maxLength(importLimit)),
      }),
      async answer({ added, changed }) {
        const contacts = [...added, ...changed];
        if (contacts.length === 0) return { undoId: null, count: 0 };
        const id = newId();
        await store.write(
          async (transaction) => {
            await forgetOldSteps(transaction);
            for (const contact of contacts) transaction.put(contactKey(contact.uid), contact);
          },
          { id, at: now(), kind: "import" },
        );
        return { undoId: id, count: contacts.length };
      },
    },
  };
}

const collator = new Intl.Collator(undefined, { sensitivity: "base", numeric: true });

function byName(a: Contact, b: Contact): number {
  return collator.compare(displayName(a), displayName(b)) || (a.uid < b.uid ? -1 : 1);
}
