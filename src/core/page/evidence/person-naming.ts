import { comparable } from "../plain-text";
import { introducedAs, isOwnersName, ownerIn, soleNames } from "../fields/owner-name";
import {
  beginsWithCalling,
  hasImpersonalWord,
  looksLikeName,
  standsForName,
  tidyName,
} from "../fields/person-name";
import type { Accounts } from "./accounts";
import { isCallingIn } from "../fields/post-words";
import { titleParts } from "../fields/title";
import { isPageOfOneself } from "./about-oneself";
import { calledPage, type CalledPage } from "./called-page";
import { declaredPerson } from "./declared-person";
import { isAmongPeople, type PersonAddress } from "./person-address";
import { inFull, makers, nameCandidates, namesBelowAbout, toldOf } from "./person-candidates";
import type { PersonSources } from "./person-sources";
import { firstText, type Thing } from "./thing";

/** Who the page may be about, and how that was found. */
export interface Naming extends CalledPage {
  /** The best name found, tidied; "" if none has the shape of a name or is declared. */
  readonly name: string;
  readonly declared: Thing | undefined;
  /** All that have the shape of a name, the likeliest first. */
  readonly shaped: readonly string[];
  /** The one among them that the address stands for. */
  readonly own: string | undefined;
  /** The one that an account or mail address linked to stands for. */
  readonly accounted: string | undefined;
  /** Whose the footer says the page is; "" where it says nothing or the page is no own one. */
  readonly owner: string;
}

/** Names the person the page would be about, if it is one person's. */
export function namePerson(sources: PersonSources, address: PersonAddress, accounts: Accounts): Naming {
  const { head, titles, facts, family } = sources;
  const { opening } = facts;
  const { isOwnPage } = address;
  const declared = declaredPerson({ ...sources, isOwnPage });
  const declaredName = tidyName(firstText(declared?.properties, "name"));
  const page = calledPage(sources, address);
  const { about, told, labelled, isRolePage } = page;
  const isOfLife = about === "myself" || about === "life";
  const owner = isOwnPage || about !== "" ? ownerIn(facts.footer) : "";
  const candidates = [
    declaredName,
    ...(isOwnPage || about === "myself" ? [tidyName(head.meta("author"))] : []),
    isOfLife ? labelled : "",
    told,
    ...(about === "" && !isRolePage ? [] : toldOf(opening)),
    ...besideAbout(sources),
    ...(isOwnPage ? namesBelowAbout(opening) : []),
    ...nameCandidates(sources),
    // A page about whoever made it is headed by that, and named by what is around it.
    ...(about === "" ? [] : makers(sources)),
    owner,
    ...(isOwnPage ? facts.brands.map(tidyName) : []),
    ...(isOwnPage && (about === "myself" || told !== "") ? facts.imageAlts.map(tidyName) : []),
  ].filter(Boolean);
  const shaped = candidates.filter(
    (one) =>
      (looksLikeName(one) ||
        (isOwnPage && (isCalledSo(one, sources) || isWrittenSmall(one, address))) ||
        (about !== "" && isHanNameThere(one, sources))) &&
      !isPageOfOneself(one),
  );

  // One name told is better than a section in capitals.
  const leading = [
    titles.tab,
    titles.openGraph,
    ...titles.headings,
    head.meta("author"),
    declaredName,
    sources.cardName,
    owner,
    ...facts.brands,
  ];
  const leads = (one: string): boolean => leading.some((text) => text.includes(one));
  const isNamed = shaped.some((one) => one.startsWith(told) && leads(one));
  const isHeadedByOne =
    isOwnPage && told !== "" && titles.headings.some((one) => introducedAs([one]) === told);
  // "Maria — Top Barber" below /team/.
  const byFirstName = isAmongPeople(address) ? calledByFirstName(titles) : "";
  const sole = isOfLife || isHeadedByOne ? soleNames(titles, facts.footer, isNamed ? "" : told) : [];
  if (told !== "" && sole.includes(told) && !shaped.some(leads)) shaped.length = 0;
  shaped.push(...sole, ...(byFirstName === "" ? [] : [byFirstName]));
  // "Diëtist Vianen" is where somebody works.
  const called = shaped.filter((one) => !beginsWithCalling(one));
  if (called.length > 0) shaped.splice(0, shaped.length, ...called);

  const own = shaped.find((name) => standsInAddress(name, address));
  const accounted = shaped.find((name) => accounts.handles.some((one) => standsForName(one, name)));
  // "I am Ada", and "© Ada Example" below: not the first two words in capitals.
  const teller =
    shaped.find((one) => told !== "" && one.startsWith(`${told} `) && titles.tab.includes(one)) ??
    shaped.find((one) => one === told) ??
    (told === "" ? undefined : shaped.find((one) => comparable(one).startsWith(`${comparable(told)} `)));
  const best =
    declaredName ||
    (own || isInOwnScript(sources) ? inOwnScript(shaped, sources, address) : undefined) ||
    own ||
    (isOwnPage || isAmongPeople(address) ? accounted : undefined) ||
    bearer(shaped, sources, address) ||
    teller ||
    sole[0] ||
    shaped[0] ||
    (family ? candidates[0] : "") ||
    "";
  return {
    ...page,
    name: inFull(withoutHouse(best, shaped, address), opening),
    declared,
    shaped,
    own,
    accounted,
    owner,
  };
}

/** Who stands in the title beside what the page is called: "Biografía — Ada Ejemplo", whatever heads it. */
function besideAbout(sources: PersonSources): readonly string[] {
  const parts = titleParts(sources.titles.tab);
  if (!parts.some(isPageOfOneself)) return [];
  return parts.map(tidyName).filter((one) => looksLikeName(one) || isHanNameThere(one, sources));
}

/** A few Han letters are of a name that begins with a rare family's, where logo, portrait or footer bear them, too. */
function isHanNameThere(one: string, { facts: { brands, imageAlts, footer } }: PersonSources): boolean {
  return (
    /^[\u3400-\u9fff]{2,4}$/.test(one) && [...brands, ...imageAlts, footer].some((text) => text.includes(one))
  );
}

/** The one name that heads the page and begins its title, before what somebody is: houses have pages of people by first names. */
function calledByFirstName({ tab, headings }: PersonSources["titles"]): string {
  const [first = "", ...others] = titleParts(tab);
  const isOne = /^\p{Lu}[\p{Ll}\p{M}'’-]{2,14}$/u.test(first) && headings[0] === first;
  return isOne && others.some(isCallingIn) ? first : "";
}

/** "Mentalkraft Ada Example" on mentalkraft.example, where "Ada Example" stands alone, too. */
function withoutHouse(name: string, shaped: readonly string[], { handles }: PersonAddress): string {
  const bare = shaped.find((one) => name.endsWith(` ${one}`));
  const house = bare === undefined ? "" : comparable(name.slice(0, -bare.length));
  return bare !== undefined && handles.some((one) => comparable(one) === house.trim()) ? bare : name;
}

/** Whether title and heading call the page by these words, which have the shape of a name on nobody else's site. */
function isCalledSo(one: string, { titles }: PersonSources): boolean {
  const calledBy = [titles.tab, titles.openGraph, ...titles.headings.slice(0, 1)].flatMap((title) => [
    tidyName(title),
    tidyName(title.split(/\s+[-–—|]\s+|\s*[|(（]/)[0] ?? ""),
  ]);
  const times = calledBy.filter((name) => name === one).length;
  return times > 0 && isOwnersName(one, times > 2);
}

/** "ada example", on the site of that name: some write theirs in small letters. */
function isWrittenSmall(one: string, { handles }: PersonAddress): boolean {
  return (
    /^\p{Ll}{2,}(?: \p{Ll}[\p{Ll}'’-]*){1,2}$/u.test(one) &&
    !hasImpersonalWord(one) &&
    handles.some((handle) => standsForName(handle, one))
  );
}

/** On a site of their own people go by their first name, too, and so does a user's home. */
function standsInAddress(name: string, { handles, isOwnPage, isHome }: PersonAddress): boolean {
  const isFirstName = (one: string): boolean =>
    (isOwnPage || isHome) && one.length >= 4 && comparable(name).startsWith(`${comparable(one)} `);
  return handles.some((one) => standsForName(one, name) || isFirstName(one));
}

/** Whether the page's language has a script of its own, whose writers spell their name in Latin letters for others. */
function isInOwnScript({ titles, facts: { lang } }: PersonSources): boolean {
  return (
    /^(?:ja|zh|ko|ru|uk|be|bg|sr|mk|el|he|ar|fa|hi|th)\b/i.test(lang) ||
    /[\u0370-\u10ff\u3040-\ud7af]{3}/.test(titles.tab)
  );
}

/** The page's own script is how they write their name; the address can only spell it. */
function inOwnScript(
  shaped: readonly string[],
  sources: PersonSources,
  { isFront }: PersonAddress,
): string | undefined {
  const { titles, facts } = sources;
  const first = isInOwnScript(sources) ? 0x370 : 0x2e80;
  return shaped.find(
    (one) =>
      one.charCodeAt(0) >= first &&
      (isFront ||
        [titles.tab, ...titles.headings, ...facts.structure.headings].some((text) => text.includes(one))),
  );
}

/** The one whose name the site bears. */
function bearer(
  shaped: readonly string[],
  { siteNames }: PersonSources,
  { isOwnPage }: PersonAddress,
): string | undefined {
  if (!isOwnPage) return undefined;
  return shaped.find((one) =>
    siteNames.some((site) => site.length > 1 && comparable(site) === comparable(one)),
  );
}
