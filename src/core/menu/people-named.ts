import { displayName, type Contact } from "../contact/contact";
import { foldName, labels } from "../contact/names";
import { searchContacts } from "../contact/search";

/** How many people are looked through before the limit is applied: an interest or a company may be found before a name. */
const lookedThrough = 200;

/**
 * The people whom these words could be the name of, best first: every word begins one of their name or nickname. Not
 * the organisation or the interests: what is typed in the address bar is a person.
 */
export function peopleNamed(text: string, contacts: readonly Contact[], limit: number): readonly Contact[] {
  const asked = foldName(text).split(" ").filter(Boolean);
  return searchContacts(text, contacts, lookedThrough)
    .filter((contact) => {
      const own = foldName(`${displayName(contact)} ${contact.nickname}`).split(/[\s@._-]+/);
      return asked.every((word) => own.some((name) => name.startsWith(word)));
    })
    .slice(0, limit);
}

/** The one person who is meant: called exactly that, or the only one whose name begins so. Null: nobody, or several. */
export function personMeant(text: string, contacts: readonly Contact[]): Contact | null {
  const found = peopleNamed(text.split(",", 1)[0] ?? "", contacts, lookedThrough);
  const called = labels(found, contacts);
  const wanted = foldName(text);
  const exact = found.filter(({ uid, fn }) => {
    return foldName(called.get(uid) ?? "") === wanted || foldName(fn) === wanted;
  });
  const [first, ...others] = exact.length > 0 ? exact : peopleNamed(text, contacts, 2);
  return first && others.length === 0 ? first : null;
}
