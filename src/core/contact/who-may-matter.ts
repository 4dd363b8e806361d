import type { Contact } from "./contact";
import { suggestInterests } from "./suggest-interests";

/** Of how many the work is looked at closely: of all ten thousand it would take longer than a frame. */
const lookedAt = 200;

/**
 * Of people who just came in, those who may matter most now: of whom no interest is known, and of whom the file says
 * most. Work that suggests interests counts most, since it saves typing them; then what one only writes down of somebody
 * close. Equals stay in the order of the file.
 */
export function whoMayMatter(people: readonly Contact[], most: number): Contact[] {
  const unknown = people.filter(({ interests }) => interests.length === 0);
  const told = best(unknown, lookedAt, (person) => (hasWork(person) ? work : 0) + signsOf(person));
  return best(told, most, (person) => (suggestInterests(person).length > 0 ? work : 0) + signsOf(person));
}

/** What work counts that suggests interests, in signs. */
const work = 3;

function hasWork({ title, org, role }: Contact): boolean {
  return title !== "" || org !== "" || role !== "";
}

/** How many things the file says that one has only of people one is close to. */
function signsOf(person: Contact): number {
  const signs = [
    person.emails.length + person.tels.length + person.socialProfiles.length > 0,
    person.emails.length + person.tels.length > 1,
    person.bday !== "",
    person.note !== "",
    person.nickname !== "",
    person.categories.length > 0,
  ];
  return signs.filter(Boolean).length;
}

/** Weights are small whole numbers: sorting ten thousand people by them would take longer than a frame. */
function best(people: readonly Contact[], most: number, weightOf: (person: Contact) => number): Contact[] {
  const byWeight: Contact[][] = [];
  for (const person of people) (byWeight[weightOf(person)] ??= []).push(person);
  // Of some weights there is nobody.
  return byWeight
    .toReversed()
    .flatMap((some?: Contact[]) => some ?? [])
    .slice(0, most);
}
