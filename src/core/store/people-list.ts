import type { Contact } from "../contact/contact";
import { rankingVersion } from "../ranking/version";
import { keptList } from "./kept-list";

/**
 * Everybody, whole, for what looks at all of them, as the day's act does. What a contact is may change with the program, so
 * another program's list is not read: the version stands for how contacts are read, too.
 */
export const peopleList = keptList("people", rankingVersion, (contact: Contact) => contact);
