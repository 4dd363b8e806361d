import type { Clue } from "../clue";
import type { Structure } from "../facts";
import { postBelow } from "../fields/post";
import { isCallingIn } from "../fields/post-words";
import { besideName, hasImpersonalWord, looksLikeName, tidyName } from "../fields/person-name";
import { sameWords, withoutSite } from "../fields/title";
import { comparable } from "../plain-text";
import { siteOf } from "../site";
import { isAboutMyself } from "./about-oneself";
import type { Accounts } from "./accounts";
import { hasContactData } from "./contact-data";
import { personWeight } from "./declared-person";
import { inEachScript, toldOf } from "./person-candidates";
import { isAmongPeople, isAmongWriters, type PersonAddress } from "./person-address";
import type { Naming } from "./person-naming";
import type { PersonSources } from "./person-sources";
import { selfTalk } from "./self-talk";

/** Everything that speaks for the page being the named person's, and what speaks against it. */
export function personClues(
  sources: PersonSources,
  address: PersonAddress,
  naming: Naming,
  accounts: Accounts,
): readonly Clue[] {
  return [
    ...calledClues(address, naming),
    ...declaredClues(sources, address, naming),
    ...placeClues(sources, address, naming),
    // A service's page is known by its address: what its words look like says nothing more.
    ...(naming.shaped.length > 0 && !sources.family ? namedClues(sources, address, naming, accounts) : []),
    ...doubts(sources, address, naming),
  ];
}

function profile(weight: number, why: string): Clue {
  return { kind: "profile", weight, why };
}

/** What the page is called. */
function calledClues({ isOwnPage, isFront }: PersonAddress, { about, shaped, own }: Naming): readonly Clue[] {
  const clues: Clue[] = [];
  const isNamed = shaped.length > 0;
  if (about === "myself" && isNamed) clues.push(profile(4, "called a page about oneself"));
  // Publishing systems declare every page an article: one on its own address, of that title, is none.
  if (about === "myself" && isOwnPage && !isFront && isNamed)
    clues.push({ kind: "article", weight: -5, why: "called a page about oneself" });
  if (about === "life" && isOwnPage && (own || (isNamed && !isFront)))
    clues.push(profile(3.5, "called the course of a life"));
  return clues;
}

/** What markup and head declare. */
function declaredClues(
  sources: PersonSources,
  { isOwnPage }: PersonAddress,
  { declared, own, about }: Naming,
): readonly Clue[] {
  const clues: Clue[] = [];
  if (declared)
    clues.push(profile(personWeight(declared, { ...sources, isOwnPage }), `${declared.source} Person`));
  if ((own || about !== "") && isOwnPage && looksLikeName(tidyName(sources.head.meta("author"))))
    clues.push(profile(0.75, "the head names one author"));
  return clues;
}

/** Where the page stands, and whether its address is somebody's name. */
function placeClues({ url }: PersonSources, address: PersonAddress, naming: Naming): readonly Clue[] {
  const { handles, isOwnPage, isHome, place } = address;
  const { own, shaped } = naming;
  const clues: Clue[] = [];
  if (isAmongPeople(address)) clues.push(profile(shaped.length > 0 ? 3 : 1, `address below /${place}/`));
  if (isHome) clues.push(profile(2, "address of a user's home (~)"));
  if (own) {
    // A slug repeats the title of any page; a handle that is only part of the name ("morse") is a person's.
    const isPart = !handles.some((one) => sameWords(one, own));
    clues.push(
      profile(isPart || (isOwnPage && isLent(url)) ? 2.5 : 1.5, `address stands for the name ${own}`),
    );
  }
  return clues;
}

/** Whether the host is a place on somebody else's: "ada.github.io". */
function isLent({ hostname }: URL): boolean {
  return siteOf(hostname).split(".").length > 2;
}

/** Where the name stands on the page, and what is said around it. */
function namedClues(
  sources: PersonSources,
  address: PersonAddress,
  naming: Naming,
  { isOnes }: Accounts,
): readonly Clue[] {
  const { url, head, things, titles, siteNames, facts } = sources;
  const { structure, opening } = facts;
  const { isFront, isOwnPage } = address;
  const { name, declared, shaped, own, accounted, owner, about, told, addressed, isRolePage } = naming;
  const isBlog = isFront && things.some(({ types }) => types.some((type) => /^Blog(?:Posting)?$/.test(type)));
  const isList = isBlog || isListOf(structure);
  const clues: Clue[] = [];
  const add = (weight: number, why: string): void => void clues.push(profile(weight, why));
  const isShaped = (text: string): boolean => shaped.includes(tidyName(text));
  const isSame = (a: string, b: string): boolean => comparable(a) === comparable(b);

  const heads = tops(sources);
  const isHeaded = heads.some((one) => [...inEachScript(one), one.split(besideName)[0] ?? ""].some(isShaped));
  if (isHeaded) add(0.75, "the heading is a name");
  if (heads.some((one) => inEachScript(one).slice(1).filter(looksLikeName).length > 1))
    add(1.5, "a name in two scripts");
  const tab = withoutSite(titles.tab, siteNames);
  const isTitled =
    isShaped(tab) ||
    tab
      .split(/\s+[-–—|:]+\s+|,\s/)
      .slice(0, 2)
      .some(isShaped) ||
    // On their own site the name is the site's, and was taken off.
    (isOwnPage && isShaped(titles.tab.split(/\s+[-–—|]\s+/)[0] ?? "")) ||
    (isOwnPage && about !== "" && titles.tab.split(besideName).some(isShaped));
  if (isTitled) add(0.75, "the title is a name");

  const unsaid = opening.filter((line) => !structure.sample.includes(line));
  const talk = selfTalk(
    `${titles.tab} \n ${head.meta("description")} ${unsaid.join(" \n ")} ${structure.sample}`,
  );
  if (talk.weight !== 0) add(talk.weight, talk.why);
  // Houses link to those of their people. A list of what somebody wrote has them beside it, too.
  if (isOnes && !isList && talk.weight >= 0 && (isOwnPage || isAmongPeople(address)))
    add(accounted ? 1.5 : 0.75, "links to one person's account on a service for persons");
  // Houses are the authors of their own pages, too: it takes a word about a person.
  const author = tidyName(head.meta("author"));
  const isAuthors = author !== "" && [author, name].every((one) => isSame(one, tab));
  if (isAuthors && isFront && !isList && talk.weight >= 1) add(2.25, "a front page called like its author");
  if (addressed === "life" && own && talk.weight > 0) add(3.5, "address of the course of a life");
  const isToldOf = talk.isAboutPerson && toldOf(opening).includes(name);
  if ((isOwnPage || isRolePage) && isToldOf) add(1.5, "somebody tells of them");
  if (isOwnPage && about !== "" && isTitled && /['’]s\s/.test(titles.tab)) add(2, "called somebody's");
  if ((about === "either" || about === "life") && isOwnPage && (talk.weight >= 1 || isToldOf))
    add(1.5, "called a page about somebody");
  const isOnly =
    isFront && isSame(tidyName(titles.tab), name) && (isHeaded || (titles.headings.length === 0 && !isList));
  if (isOnly && talk.weight >= 2) add(1.5, "a front page of one name, which speaks of itself");
  if (isFront && talk.weight > 0 && !isList && structure.headings.some(isAboutMyself))
    add(1.5, "a section about oneself");

  const isIntroduced = told !== "" && name.startsWith(told) && isOwnPage && talk.weight >= 1 && !isList;
  if (isIntroduced) add(looksLikeName(told) ? 2 : 1, "somebody says their name");

  const post = postBelow(opening, name);
  if (isTitled && callingBeside(titles.tab, name)) add(1.5, "the title says what somebody is");
  if ((isHeaded || isToldOf) && isRolePage) add(1.5, "called by what one person is");
  // A site titled by a motto is named below: by whose it is, who stands in the text with what they do.
  if (isFront && !isHeaded && post.jobTitle && name === owner && opening.includes(name))
    add(3, "the site belongs to a person it names, with a post");
  if ((isHeaded || (isOwnPage && about !== "" && talk.weight > 0)) && post.jobTitle)
    add(1.5, "a post below the name");
  if (isHeaded && talk.isAboutPerson && hasContactData(facts))
    add(1, "one person's telephone or mail address below the name");
  // Newspapers and products have names of two words, too: it takes a word about a person.
  const isPersonal = talk.weight > 0 || post.jobTitle !== "" || facts.meLinks.length > 0;
  if (isFront && isList && about === "" && !declared) add(-1.5, "a front page that lists others");
  const calls = [...siteNames, ...facts.brands.map(tidyName)];
  if (isOwnPage && isPersonal && calls.some((one) => one.length > 1 && isSame(one, name)))
    add(isFront ? 2 : 3, "the site is named after the person");
  // Houses have a site of their name, too; who borrows a place on another's is somebody.
  if (isOwnPage && (!isLent(url) || about === "either") && !isPersonal && !declared && !accounted)
    add(-1.5, "a site of that name, and no word about a person");
  return clues;
}

/** Whether the page lists others, as a blog's front page does: what it speaks of is theirs. */
function isListOf({ linkedHeadings }: Structure): boolean {
  return linkedHeadings > 3;
}

/** Whether the title says beside the name what somebody is: "Ada Example | Cellist". */
function callingBeside(tab: string, name: string): boolean {
  return tab
    .split(besideName)
    .some(
      (part) =>
        part.length <= 60 &&
        !/\b(?:web)?(?:blog|site)s?\b/i.test(part) &&
        comparable(tidyName(part)) !== comparable(name) &&
        isCallingIn(part),
    );
}

/** What heads the page. Old pages have no heading at all: then the first line is one. */
function tops({ titles, facts: { structure, opening } }: PersonSources): readonly string[] {
  if (titles.headings.length > 0) return titles.headings;
  return structure.headings.length > 0 ? structure.headings : opening.slice(0, 1);
}

/** What speaks against one person. */
function doubts(sources: PersonSources, address: PersonAddress, { name, declared }: Naming): readonly Clue[] {
  const { family, things, facts } = sources;
  const { structure, opening } = facts;
  const clues: Clue[] = [];
  // Publishing systems declare a profile on the list of what somebody wrote.
  const isArchive =
    !family &&
    isAmongWriters(address) &&
    structure.linkedHeadings > 2 &&
    structure.linkedHeadings * 2 >= structure.headings.length &&
    structure.mainProse < 300 &&
    postBelow(opening, name).jobTitle === "";
  if (isArchive) clues.push({ kind: "other", weight: 12, why: "a list of what somebody wrote" });
  if (name && !declared && hasImpersonalWord(name))
    clues.push(profile(-2, "the name has words of an organisation"));
  if (opening.slice(0, 6).some((line) => line.startsWith(`${name} are `)))
    clues.push(profile(-3, "several are called so"));
  const isHouse = things.some(({ types }) =>
    types.some((type) => /Organization$|^Corporation|Business$/.test(type)),
  );
  if (family && !declared && isHouse) clues.push(profile(-3, "the page declares an organisation"));
  return clues;
}
