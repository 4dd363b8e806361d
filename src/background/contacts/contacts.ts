import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { channelIdSchema, contactLimits, contactSchema, type Contact } from "../../core/contact/contact";
import { changeContact, type ContactChange } from "../../core/contact/change";
import { contactKey } from "../../core/store/keys";
import { fingerprint } from "../../core/store/undo";
import { contactIn } from "../memory/library";
import { clearLessons } from "../memory/lessons";
import { clearQuiet } from "./quiet";
import { clearShelves } from "../memory/shelf-things";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";

/** More than any address book has; a bound all the same. */
const uidLimit = 100_000;

/** More than anybody types interests for in one go. */
const few = 50;

const uids = v.pipe(v.array(v.string()), v.maxLength(uidLimit));
const texts = v.pipe(
  v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(contactLimits.line))),
  v.minLength(1),
  v.maxLength(contactLimits.list),
);
const categories = v.strictObject({ categories: texts });
const interests = v.strictObject({ interests: texts });
const channel = v.strictObject({ channel: v.nullable(channelIdSchema) });

/** The address book: edit, change many, delete. Each change is one transaction with its undo. */
export function createContacts({
  store,
  now,
  newId,
}: Surroundings): Pick<
  Handlers,
  "contacts/save" | "contacts/change" | "contacts/interests" | "contacts/delete"
> {
  /** Change each of them as told, in one transaction with one undo. */
  const changeEach = async (
    changes: readonly { readonly uid: string; readonly change: ContactChange }[],
  ): Promise<{ undoId: string | null; count: number }> => {
    const id = newId();
    const at = now();
    const count = await store.write(
      async (transaction) => {
        const found = await Promise.all(changes.map(({ uid }) => contactIn(transaction, uid)));
        const changed = changes.flatMap(({ change }, place) => {
          const contact = found[place];
          const next = contact ? changeContact(contact, change) : null;
          return next === null || next === contact ? [] : [next];
        });
        if (changed.length > 0) await forgetOldSteps(transaction);
        for (const contact of changed) transaction.put(contactKey(contact.uid), { ...contact, rev: at });
        return changed.length;
      },
      { id, at, kind: "edit" },
    );
    return { undoId: count === 0 ? null : id, count };
  };

  return {
    "contacts/save": {
      ask: v.object({ contact: contactSchema, undoId: v.exactOptional(v.string()) }),
      async answer({ contact, undoId }) {
        const id = undoId ?? newId();
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
    "contacts/change": {
      ask: v.object({ uids, change: v.union([categories, interests, channel]) }),
      answer: ({ uids: chosen, change }) => changeEach(chosen.map((uid) => ({ uid, change }))),
    },
    "contacts/interests": {
      ask: v.object({
        people: v.pipe(v.array(v.object({ uid: v.string(), interests: texts })), v.maxLength(few)),
      }),
      answer: ({ people }) =>
        changeEach(people.map(({ uid, interests: added }) => ({ uid, change: { interests: added } }))),
    },
    "contacts/delete": {
      ask: v.object({ uids }),
      async answer({ uids: chosen }) {
        const id = newId();
        await store.write(
          async (transaction) => {
            await forgetOldSteps(transaction);
            for (const uid of chosen) transaction.delete(contactKey(uid));
            await clearShelves(transaction, chosen);
            await clearLessons(transaction, chosen);
            clearQuiet(transaction, chosen);
          },
          { id, at: now(), kind: "delete" },
        );
        return { undoId: id };
      },
    },
  };
}
