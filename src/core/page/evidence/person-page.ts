import type { Clue } from "../clue";
import type { Structure } from "../facts";
import type { Family } from "../families/family";
import { hasImpersonalWord, looksLikeName, standsForName, tidyName } from "../fields/person-name";
import type { Titles } from "../fields/title";
import { withoutSite } from "../fields/title";
import { siteOf } from "../site";
import { comparable } from "../plain-text";
import { vocabulary } from "../vocabulary";
import { isFrontPage } from "../address-kind";
import { declaredPerson, personWeight } from "./declared-person";
import { firstText } from "./thing";
import type { Head } from "./head";
import { selfTalk } from "./self-talk";
import type { Thing } from "./thing";

/** What the page says about being about one person. */
export interface PersonReading {
  /** The best name found, tidied; "" if none has the shape of a name or is declared. */
  readonly name: string;
  readonly declared: Thing | undefined;
  readonly clues: readonly Clue[];
}

/** What the reading is made from. */
export interface PersonSources {
  readonly url: URL;
  readonly head: Head;
  readonly things: readonly Thing[];
  readonly titles: Titles;
  readonly siteNames: readonly string[];
  readonly structure: Structure;
  readonly family: Family | undefined;
  /** The text of a representative h-card's name, or "". */
  readonly cardName: string;
}

/** Path segments below which each page is one person's, in the languages of the web. */
const peopleSegments = vocabulary(
  "people person staff members member team faculty author authors autor autoren autores auteurs autori speaker speakers ponentes referenten relatori profile profiles profil user users u mitarbeiter personen personal personas equipo equipe bio bios experts employees medewerkers researchers students alumni fellows contributors professors docentes leadership",
);
/** Last segments of a person's own pages on their own site. */
const ownPages = vocabulary(
  "index home about about-me experience vita bio cv me resume ueber-mich a-propos sobre sobre-mi chi-sono",
);

/** Weighs everything that makes the page one person's. */
export function readPersonPage(sources: PersonSources): PersonReading {
  const { head, things, url, titles, siteNames, structure, family } = sources;
  if (family && family.kind !== "profile") return { name: "", declared: undefined, clues: [] };
  const clues: Clue[] = [];
  const add = (weight: number, why: string): void => void clues.push({ kind: "profile", weight, why });

  const segments = url.pathname.split("/").filter(Boolean).map(decodeSegment);
  const slug = (segments.at(-1) ?? "").replace(/\.\w{2,5}$/, "");
  const isOwnPage =
    isFrontPage(url) ||
    (segments.length <= 2 && (ownPages.has(slug.toLowerCase()) || /^index[_-]\w\w$/.test(slug)));
  const declared = declaredPerson({ ...sources, isOwnPage });
  const declaredName = tidyName(firstText(declared?.properties, "name"));
  const candidates = [
    declaredName,
    ...(isOwnPage ? [tidyName(head.meta("author"))] : []),
    ...nameCandidates(sources),
  ].filter(Boolean);
  const handles = [
    ...segments.slice(-3).map((one) => one.replace(/^[~@]|\.\w{2,5}$/g, "")),
    ...(isOwnPage ? [url.hostname.replace(/^www\./, "").split(".")[0] ?? ""] : []),
  ];

  const shaped = candidates.filter(looksLikeName);
  const own = shaped.find((name) => handles.some((one) => standsForName(one, name)));
  // The page's own script is how they write their name; the address can only spell it.
  const written =
    own &&
    shaped.find(
      (one) =>
        one.charCodeAt(0) >= 0x2e80 &&
        (isFrontPage(url) || titles.headings.some((text) => text.includes(one))),
    );
  const name = declaredName || written || own || (family ? candidates[0] : shaped[0]) || "";

  if (declared) add(personWeight(declared, { ...sources, isOwnPage }), `${declared.source} Person`);
  if (own && isOwnPage && looksLikeName(tidyName(head.meta("author"))))
    add(0.75, "the head names one author");
  const parent = (segments.at(-2) ?? "").toLowerCase();
  if (peopleSegments.has(parent) && !/^\d{1,3}$/.test(slug))
    add(shaped.length > 0 ? 3 : 1, `address below /${parent}/`);
  if (/^~\w/.test(segments[0] ?? "") && segments.length <= 2) add(2, "address of a user's home (~)");
  if (own) {
    // A slug repeats the title of any page; a handle that is only part of the name ("morse") is a person's.
    const isPart = !handles.some(
      (one) => comparable(one).replaceAll(" ", "") === comparable(own).replaceAll(" ", ""),
    );
    const isLent = isOwnPage && siteOf(url.hostname).split(".").length > 2;
    add(isPart || isLent ? 2.5 : 1.5, `address stands for the name ${own}`);
  }
  if (shaped.length > 0 && !family) {
    const isShaped = (text: string): boolean => shaped.includes(tidyName(text));
    if (titles.headings.some(isShaped)) add(0.75, "the heading is a name");
    const tab = withoutSite(titles.tab, siteNames);
    if (isShaped(tab) || isShaped(tab.split(/\s+[-–|]\s+/)[0] ?? "")) add(0.75, "the title is a name");
    const talk = selfTalk(`${head.meta("description")} ${structure.sample}`);
    if (talk.weight !== 0) add(talk.weight, talk.why);
  }
  if (name && !declared && hasImpersonalWord(name)) add(-2, "the name has words of an organisation");
  if (
    family &&
    !declared &&
    things.some(({ types }) => types.some((type) => /Organization$|^Corporation|Business$/.test(type)))
  )
    add(-3, "the page declares an organisation");
  return { name, declared, clues };
}

/** Texts that may be the name, the likeliest first, tidied. */
function nameCandidates({ head, titles, siteNames, cardName, structure }: PersonSources): readonly string[] {
  const openGraph = [head.meta("profile:first:name"), head.meta("profile:last:name")]
    .filter(Boolean)
    .join(" ");
  const parts = [titles.openGraph, titles.tab].flatMap((title) => [
    withoutSite(title, siteNames),
    ...title.split(/\s+[|»›•·–—:-]+\s+|[|:,]\s+|\s+\(/).slice(0, 3),
  ]);
  const headings = titles.headings
    .slice(0, 3)
    .flatMap((one) => [one, ...one.split(/\s+[|–—-]\s+|\s*[,，:]\s*/)]);
  const lesser = structure.headings.slice(0, 2);
  const all = [cardName, openGraph, ...headings, ...parts, ...lesser].map(tidyName);
  return [...new Map(all.map((one) => [comparable(one), one])).values()].filter(
    (one) => one.length > 1 && one.length <= 80,
  );
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
