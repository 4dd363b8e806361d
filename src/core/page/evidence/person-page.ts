import type { Clue } from "../clue";
import { accountsIn } from "./accounts";
import { personAddress } from "./person-address";
import { personClues } from "./person-clues";
import { namePerson } from "./person-naming";
import type { PersonSources } from "./person-sources";
import type { Thing } from "./thing";

/** What the page says about being about one person. */
export interface PersonReading {
  /** The best name found, tidied; "" if none has the shape of a name or is declared. */
  readonly name: string;
  readonly declared: Thing | undefined;
  /** Whether the address is a site's front page or its "about". */
  readonly isOwnPage: boolean;
  /** The path segment above the page's own, in lower case; "" where there is none. */
  readonly place: string;
  /** Whether it is called a page about oneself, or the course of a life: then the names on it are of what they did. */
  readonly isOfOne: boolean;
  readonly clues: readonly Clue[];
}

/** Names the person first, then weighs everything that makes the page theirs. */
export function readPersonPage(sources: PersonSources): PersonReading {
  const { url, family } = sources;
  if (family && family.kind !== "profile")
    return { name: "", declared: undefined, isOwnPage: false, place: "", isOfOne: false, clues: [] };
  const address = personAddress(url);
  const accounts = accountsIn(sources.facts);
  const naming = namePerson(sources, address, accounts);
  return {
    name: naming.name,
    declared: naming.declared,
    isOwnPage: address.isOwnPage,
    place: address.place,
    isOfOne: (naming.about === "myself" || naming.about === "life") && naming.shaped.length > 0,
    clues: personClues(sources, address, naming, accounts),
  };
}
