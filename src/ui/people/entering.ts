import { words } from "../../browser/i18n";
import type { PersonCard } from "../../protocol/views";
import { failureWords } from "../failure-words";

/** What Enter comes to behind a name: somebody, or words about why it is nobody. */
export interface Entered {
  readonly take: PersonCard | null;
  readonly say: string | null;
  /** Those who are called so, to show; null where they could not be looked for. */
  readonly people: readonly PersonCard[] | null;
}

interface Name {
  readonly text: string;
  /** Those on the screen now; they may be an answer to what was typed before. */
  readonly seen: readonly Pick<PersonCard, "uid">[];
  /** Those chosen already, who are not offered. */
  readonly without: ReadonlySet<string>;
  readonly look: (text: string) => Promise<readonly PersonCard[]>;
}

/**
 * Enter behind a name: look for it at once, whatever is on the screen, and take the best. Out of several only somebody who
 * was to be seen is taken: otherwise they are shown first, and the next Enter takes the best of them.
 */
export async function enterName({ text, seen, without, look }: Name): Promise<Entered> {
  let found: readonly PersonCard[];
  try {
    found = await look(text);
  } catch (error) {
    return { take: null, say: failureWords(error), people: null };
  }
  const people = found.filter(({ uid }) => !without.has(uid));
  const [best] = people;
  if (best === undefined) {
    const [chosen] = found;
    const say = chosen ? words("person_chosen_already", chosen.label) : words("popup_no_match");
    return { take: null, say, people };
  }
  if (mayBeTaken(people, seen)) return { take: best, say: null, people };
  return { take: null, say: words("person_several"), people };
}

/** Whether the best of these may be taken: the only one, or somebody who is on the screen. */
export function mayBeTaken(
  people: readonly Pick<PersonCard, "uid">[],
  seen: readonly Pick<PersonCard, "uid">[],
): boolean {
  return people.length === 1 || seen.some(({ uid }) => uid === people[0]?.uid);
}
