import * as v from "valibot";
import type { Handlers } from "../browser/messages";
import type { ActId } from "../core/act/act";
import { actNamed } from "../core/act/acts";
import { displayName, type Contact } from "../core/contact/contact";
import { contactFromPerson } from "../core/contact/from-page";
import { searchContacts } from "../core/contact/search";
import type { JournalEntry } from "../core/journal/entry";
import { pageSchema, type PagePerson } from "../core/page/page";
import { contactKey, singletons } from "../core/store/keys";
import type { PersonView } from "../protocol/views";
import { entryView, lastEntries } from "./entries";
import { contactIn } from "./library";
import type { Surroundings } from "./surroundings";
import { forgetOldSteps } from "./undoing";

/** How far back a person's last acts are looked for, in entries. */
const entriesLookedAt = 400;

/** The acts that can be done for anybody, picked by hand; those that fit now come before them. */
const pickedActs: readonly ActId[] = ["recommend"];

/** A person as the popup shows them. `fitting`: the acts that the page suggests for them. */
export async function personView(
  { library }: Pick<Surroundings, "library">,
  contact: Contact,
  fitting: readonly ActId[],
  entries: readonly JournalEntry[],
): Promise<PersonView> {
  const [card] = await library.cards([contact]);
  if (!card) throw new Error("A contact has no card.");
  return {
    ...card,
    interests: contact.interests,
    projects: contact.projects,
    needs: contact.needs,
    acts: [...new Set([...fitting, ...pickedActs])].map((id) => ({ id, minutes: actNamed(id).minutes })),
    lastActs: entries
      .filter(({ uids }) => uids.includes(contact.uid))
      .slice(0, 3)
      .map(entryView),
  };
}

/** Finding a person, showing one, and adding the one whom a profile page is about. */
export function createPeople(
  surroundings: Surroundings,
): Pick<Handlers, "people/search" | "people/show" | "people/add"> {
  const { store, library } = surroundings;
  return {
    "people/search": {
      ask: v.object({
        query: v.pipe(v.string(), v.maxLength(200)),
        limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)),
      }),
      answer: async ({ query, limit }) =>
        library.cards(searchContacts(query, [...(await library.contacts()).values()], limit)),
    },
    "people/show": {
      ask: v.object({ uid: v.string() }),
      async answer({ uid }) {
        const { contact, entries } = await store.read(async (transaction) => ({
          contact: await contactIn(transaction, uid),
          entries: await lastEntries(transaction, entriesLookedAt),
        }));
        return contact && personView(surroundings, contact, [], entries);
      },
    },
    "people/add": {
      ask: v.object({ page: pageSchema }),
      async answer({ page }) {
        if (page.person === null) throw new Error("This page is not about a person.");
        const { contact, undoId } = await addPerson(surroundings, page.person, page.url);
        return { person: await personView(surroundings, contact, ["recommend"], []), undoId };
      },
    },
  };
}

/**
 * Add somebody with what their profile page says, wherever it was asked for.
 *
 * @param isTold whether the next popup begins with it: where no popup was open to say so
 */
export async function addPerson(
  { store, now, newId, newUid }: Surroundings,
  person: PagePerson,
  url: string,
  isTold = false,
): Promise<{ contact: Contact; undoId: string }> {
  const id = newId();
  const at = now();
  const contact = contactFromPerson(person, url, newUid(), at);
  await store.write(
    async (transaction) => {
      await forgetOldSteps(transaction);
      transaction.put(contactKey(contact.uid), contact);
      if (isTold) {
        transaction.put(singletons.banner, { undoId: id, name: displayName(contact), status: "added" });
      }
    },
    { id, at, kind: "add" },
  );
  return { contact, undoId: id };
}
