import { emptyContact, type Contact } from "../contact/contact";
import { rankingVersion } from "../ranking/version";
import { keptList } from "./kept-list";

/** What there is to know of somebody, without what is empty: of most people little is known. */
type Known = Partial<Omit<Contact, "uid">>;

/** What nothing is known of is the same of everybody, and once in memory. */
const unknown = emptyContact("", "");
const fields = Object.keys(unknown).filter((field) => field !== "uid") as (keyof Known)[];
const empty = new Map(fields.map((field) => [field, JSON.stringify(unknown[field])]));

function knownOf(contact: Contact): Known {
  return Object.fromEntries(
    fields.flatMap((field) =>
      JSON.stringify(contact[field]) === empty.get(field) ? [] : [[field, contact[field]]],
    ),
  );
}

/**
 * Everybody, whole, for what looks at all of them, as the day's act does. What a contact is may change with the program, so
 * another program's list is not read: the version stands for how contacts are read, too.
 */
export const peopleList = keptList("people", rankingVersion, knownOf, (known, uid): Contact => ({
  ...unknown,
  ...known,
  uid,
}));
