import type { Titles } from "../fields/title";
import { comparable } from "../plain-text";
import { isSamePage } from "./head";
import type { Thing } from "./thing";
import { addressesOf, firstText, valuesOf } from "./thing";

/** What the page around a declared person says. */
interface Surroundings {
  readonly things: readonly Thing[];
  readonly url: URL;
  readonly titles: Titles;
  readonly siteNames: readonly string[];
  /** Whether the address is a site's front page or its "about". */
  readonly isOwnPage: boolean;
}

/** The Person the page may be about: this page's by address, a ProfilePage's main entity, the only one, the owner. */
export function declaredPerson({ things, url, siteNames, isOwnPage }: Surroundings): Thing | undefined {
  const persons = things.filter(({ types }) => types.includes("Person"));
  const here = persons.find(({ properties }) =>
    addressesOf(properties).some((one) => isSamePage(one, url.href)),
  );
  const names = new Set(persons.map(({ properties }) => firstText(properties, "name")));
  const only =
    names.size === 1 || things.some(({ types }) => types.includes("ProfilePage")) ? persons[0] : undefined;
  return here ?? only ?? (isOwnPage ? siteOwner(things, siteNames) : undefined);
}

/** The site itself, where it bears its author's name (as Jekyll and Hugo declare personal sites). */
function siteOwner(things: readonly Thing[], siteNames: readonly string[]): Thing | undefined {
  return things.find(
    ({ types, properties }) =>
      types.includes("WebSite") &&
      valuesOf(properties, "author").some(
        (one) => valuesOf(one, "@type").includes("Person") && isOneOf(siteNames, firstText(one, "name")),
      ),
  );
}

function isOneOf(names: readonly string[], name: string): boolean {
  const compact = (text: string): string => comparable(text).replaceAll(" ", "");
  return name !== "" && names.some((one) => compact(one) === compact(name));
}

/** A writer is declared on every article, a site's owner on all its pages: without other support a Person says little. */
export function personWeight(
  person: Thing,
  { things, url, titles, siteNames, isOwnPage }: Surroundings,
): number {
  const name = firstText(person.properties, "name");
  if (things.some(({ types }) => types.includes("ProfilePage"))) return 3;
  if (isOwnPage && isOneOf(siteNames, name)) return 7;
  const texts = [titles.tab, titles.openGraph, ...titles.headings, ...siteNames];
  const named = name.length > 2 && texts.some((one) => comparable(one).includes(comparable(name)));
  if (addressesOf(person.properties).some((one) => isSamePage(one, url.href))) return named ? 6 : 4;
  if (things.some(({ types }) => types.some((type) => /Article$|Posting$/.test(type)))) return 0.5;
  return named ? 4 : 1;
}
