import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { changeOn, withChange } from "../../core/act/changes";
import { displayName, type Contact } from "../../core/contact/contact";
import { contactFromPerson } from "../../core/contact/from-page";
import type { Intent } from "../../core/menu/intent";
import { pageSchema, type PagePerson } from "../../core/page/page";
import { contactKey, singletons } from "../../core/store/keys";
import { GoneError } from "../gone";
import { contactIn } from "../memory/library";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";
import { personView } from "./people";

/** Keeping what a profile page says of somebody. */
export function createProfiles(surroundings: Surroundings): Pick<Handlers, "people/add" | "people/update"> {
  const { store, now, newId } = surroundings;
  return {
    "people/add": {
      ask: v.object({
        page: v.pipe(
          pageSchema,
          v.check(({ person }) => person !== null, "This page is not about a person."),
        ),
      }),
      async answer({ page }) {
        if (page.person === null) throw new Error("This page is not about a person.");
        const { contact, undoId } = await addPerson(surroundings, page.person, page.url);
        return { person: await personView(surroundings, contact, page), undoId };
      },
    },
    "people/update": {
      ask: v.object({ uid: v.string(), page: pageSchema }),
      async answer({ uid, page }) {
        const undoId = newId();
        const at = now();
        const [before, contact] = await store.write(
          async (transaction) => {
            const found = await contactIn(transaction, uid);
            if (found === null) throw new GoneError("This contact is gone.");
            const change = page.person && changeOn(found, page.person);
            if (!change) return [found, found] as const;
            const after = withChange(found, change, at);
            await forgetOldSteps(transaction);
            transaction.put(contactKey(uid), after);
            return [found, after] as const;
          },
          { id: undoId, at, kind: "edit" },
        );
        return { person: await personView(surroundings, contact, page, "everybody", before), undoId };
      },
    },
  };
}

/**
 * Add somebody with what their profile page says, wherever it was asked for.
 *
 * @param popup where no popup was open to say so: what the next one, which begins with it, is opened for
 */
export async function addPerson(
  { store, now, newId, newUid }: Surroundings,
  person: PagePerson,
  url: string,
  popup: Intent | null = null,
): Promise<{ contact: Contact; undoId: string }> {
  const id = newId();
  const at = now();
  return store.write(
    async (transaction) => {
      const contact = contactFromPerson(person, url, newUid(), at);
      await forgetOldSteps(transaction);
      transaction.put(contactKey(contact.uid), contact);
      if (popup) {
        transaction.put(singletons.banner, { undoId: id, name: displayName(contact), status: "added" });
        transaction.put(singletons.intent, popup);
      }
      return { contact, undoId: id };
    },
    { id, at, kind: "add" },
  );
}
