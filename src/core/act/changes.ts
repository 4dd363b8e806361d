import type { Contact } from "../contact/contact";
import { foldName } from "../contact/names";
import type { PagePerson } from "../page/page";

/** What a profile says otherwise than the contact; what was not known before is no change of theirs. */
export interface ProfileChange {
  /** What the profile says now; empty where it says the same as before, or nothing. */
  readonly title: string;
  readonly org: string;
  /** Whether something that was known is another thing now: a reason to congratulate. */
  readonly isNews: boolean;
}

/** How the profile differs from what is kept of the person; null where it does not. */
export function changeOn(
  contact: Contact,
  person: Pick<PagePerson, "jobTitle" | "org">,
): ProfileChange | null {
  const title = differs(contact.title, person.jobTitle) ? person.jobTitle : "";
  const org = differs(contact.org, person.org) ? person.org : "";
  if (title === "" && org === "") return null;
  return { title, org, isNews: (title !== "" && contact.title !== "") || (org !== "" && contact.org !== "") };
}

/** The contact with what the profile says now. */
export function withChange(contact: Contact, change: ProfileChange, rev: string): Contact {
  return { ...contact, title: change.title || contact.title, org: change.org || contact.org, rev };
}

/** "Senior engineer" and "senior engineer, " are the same: case, accents, points and spaces aside. */
function differs(known: string, told: string): boolean {
  const plain = (text: string): string =>
    foldName(text)
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return told.trim() !== "" && plain(known) !== plain(told);
}
