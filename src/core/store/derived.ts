import { followingAll, type Derive } from "./follow";
import { indexAfter } from "./index-keeping";
import { listHeadAfter } from "./list-head";
import { peopleList } from "./people-list";
import { searchList } from "./search-list";
import { tiesAfter } from "./ties";

const contactsAfter = followingAll([indexAfter, listHeadAfter, searchList.after, peopleList.after]);

/**
 * Everything that follows from changes and is kept with them: the ranking's index, the beginning of the list, what
 * everybody is found by, and everybody in one text; and with whom the journal was in touch.
 */
export const derivedAfter: Derive = async (changes, stored) => {
  const [contacts, ties] = await Promise.all([contactsAfter(changes, stored), tiesAfter(changes, stored)]);
  return () => new Map([...contacts(), ...ties()]);
};
