import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { contactLimits } from "../../core/contact/contact";
import { joinNotes } from "../../core/contact/note";
import { contactKey } from "../../core/store/keys";
import { GoneError } from "../gone";
import { contactIn } from "../memory/library";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";

const text = v.pipe(v.string(), v.maxLength(contactLimits.note));

/** The notes of a person, kept while they are typed. */
export function createNotes({ store, now, newId }: Surroundings): Pick<Handlers, "contacts/note"> {
  return {
    "contacts/note": {
      ask: v.object({ uid: v.string(), base: text, note: text, undoId: v.nullable(v.string()) }),
      async answer({ uid, base, note: typed, undoId }) {
        const id = undoId ?? newId();
        const at = now();
        return store.write(
          async (transaction) => {
            const contact = await contactIn(transaction, uid);
            if (contact === null) throw new GoneError("This contact is gone.");
            const note = joinNotes(base, typed, contact.note);
            if (note === contact.note) return { note, undoId };
            await forgetOldSteps(transaction);
            transaction.put(contactKey(uid), { ...contact, note, rev: at });
            return { note, undoId: id };
          },
          { id, at, kind: "edit" },
        );
      },
    },
  };
}
