import { findPerson, personKeys } from "../../core/contact/from-page";
import { goOnInPopup, openPopup } from "./intent";
import type { Aim } from "./intent-aim";
import { addPerson } from "../contacts/profiles";
import type { Surroundings } from "../surroundings";

const purpose = { do: "show" } as const;

/**
 * "Add to contacts" on somebody's profile: they are added, and the popup shows them with what to add and "Undo". Who is
 * known already is shown, and a page that is no profile after all is shown as the toolbar button does.
 */
export async function addOrShow(surroundings: Surroundings, aim: Aim): Promise<void> {
  const { page } = aim;
  if (page?.person) {
    const alike = await surroundings.library.known(personKeys(page.person, page.url));
    const known = findPerson(page.person, page.url, alike);
    if (known === null) {
      await addPerson(surroundings, page.person, page.url, { ...aim, at: surroundings.now(), purpose });
      return openPopup();
    }
  }
  return goOnInPopup(surroundings, aim, purpose);
}
