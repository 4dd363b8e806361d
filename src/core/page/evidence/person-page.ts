import type { Clue } from "../clue";
import type { Facts } from "../facts";
import type { Family } from "../families/family";
import { introducedAs, isOwnersName, ownerIn, soleNames } from "../fields/owner-name";
import { hasImpersonalWord, looksLikeName, standsForName, tidyName } from "../fields/person-name";
import type { Titles } from "../fields/title";
import { withoutSite } from "../fields/title";
import { siteOf } from "../site";
import { comparable } from "../plain-text";
import { vocabulary } from "../vocabulary";
import { isFrontPage } from "../address-kind";
import { aboutByAddress, aboutOneself, isPageOfOneself } from "./about-oneself";
import { declaredPerson, personWeight } from "./declared-person";
import { firstText, textOf, valuesOf } from "./thing";
import type { Head } from "./head";
import { hasContactData } from "./contact-data";
import { postBelow } from "../fields/post";
import { selfTalk } from "./self-talk";
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
  readonly clues: readonly Clue[];
}

/** What the reading is made from. */
export interface PersonSources {
  readonly url: URL;
  readonly head: Head;
  readonly things: readonly Thing[];
  readonly titles: Titles;
  readonly siteNames: readonly string[];
  readonly facts: Facts;
  readonly family: Family | undefined;
  /** The text of a representative h-card's name, or "". */
  readonly cardName: string;
}

/** Path segments below which each page is one person's, in the languages of the web. */
const peopleSegments = vocabulary(
  "people person staff members member team faculty author authors autor autoren autores auteurs autori speaker speakers ponentes referenten relatori profile profiles profil user users u mitarbeiter personen personal personas equipo equipe bio bios experts employees medewerkers researchers students alumni fellows contributors professors docentes leadership our-people our-team who-we-are executive-team leadership-team attorneys lawyers professionals find-a-doctor doctors providers physicians consultants advisors experts-directory writers columnists teachers employee colleagues mitarbeiterinnen mitarbeitende beschaeftigte personal-details professuren professoren dozenten dozierende wissenschaftler referentinnen sprecher sprecherinnen ansprechpartner autorinnen redaktion angehoerige mitglieder vorstand membres enseignants chercheurs annuaire intervenants intervenant profesores profesorado investigadores ponente conferenciantes miembros ficha pessoas docente pesquisadores palestrantes servidores docenti persone relatore ricercatori pracownicy pracownik prelegenci ludzie sotrudniki prepodavateli spikery pracivnyky vykladachi ansatte anstallda personer henkilosto talare hoogleraren personeel sprekers akademik personel konusmacilar kadro professor fac persons persoon",
);
/** Segments below which publishing systems list what one person wrote. */
const writers = vocabulary(
  "author authors autor auteur autore writer writers contributor contributors columnists",
);
/** Last segments of a person's own pages on their own site. */ const ownPages = vocabulary(
  "index home about about-me experience vita bio cv me resume curriculum curriculum-vitae lebenslauf zyciorys zivotopis werdegang portfolio ueber-mich uber-mich ueber-uns-mich a-propos qui-suis-je moi sobre sobre-mi quien-soy acerca acerca-de acerca-de-mi chi-sono o-mnie kim-jestem o-mne obo-mne om-mig om-meg over-mij wie-ben-ik hakkimda profile profil about-the-author whoami introduction biography biografie biographie",
);
/** Weighs everything that makes the page one person's. */ export function readPersonPage(
  sources: PersonSources,
): PersonReading {
  const { head, things, url, titles, siteNames, facts, family } = sources;
  const { structure, opening } = facts;
  if (family && family.kind !== "profile")
    return { name: "", declared: undefined, isOwnPage: false, place: "", clues: [] };
  const clues: Clue[] = [];
  const add = (weight: number, why: string): void => void clues.push({ kind: "profile", weight, why });
  const segments = url.pathname.split("/").filter(Boolean).map(decodeSegment);
  const slug = (segments.at(-1) ?? "").replace(/\.\w{2,5}$/, "");
  const isOwnPage =
    isFrontPage(url) ||
    (segments.length <= 2 && (ownPages.has(slug.toLowerCase()) || /^index[_-]\w\w$/.test(slug)));
  const declared = declaredPerson({ ...sources, isOwnPage });
  const declaredName = tidyName(firstText(declared?.properties, "name"));
  const titled = aboutOneself(titles);
  const told =
    isOwnPage || titled !== "" ? introducedAs([...opening.slice(0, 12), structure.sample.slice(0, 600)]) : "";
  const addressed = titled === "" && isOwnPage ? aboutByAddress(slug) : "";
  const about = addressed === "myself" && told !== "" ? "myself" : titled;
  const owner = isOwnPage || about !== "" ? ownerIn(facts.footer) : "";
  const candidates = [
    declaredName,
    ...(isOwnPage || about === "myself" ? [tidyName(head.meta("author"))] : []),
    about === "myself" || about === "life" ? nameByLabel(opening) : "",
    told,
    ...nameCandidates(sources),
    // A page about whoever made it is headed by that, and named by what is around it.
    ...(about === "" ? [] : makers(sources)),
    owner,
  ].filter(Boolean);
  const handles = [
    ...segments.slice(-3).map((one) => one.replace(/^[~@]|\.\w{2,5}$/g, "")),
    ...(isOwnPage ? [url.hostname.replace(/^www\./, "").split(".")[0] ?? ""] : []),
  ];

  const calledBy = [titles.tab, titles.openGraph, ...titles.headings.slice(0, 1)].flatMap((title) => [
    tidyName(title),
    tidyName(title.split(/\s+[-–—|]\s+|\s*[|(（]/)[0] ?? ""),
  ]);
  const isCalled = (one: string): boolean => {
    const times = calledBy.filter((name) => name === one).length;
    return times > 0 && isOwnersName(one, times > 2);
  };
  const shaped = candidates.filter(
    (one) => (looksLikeName(one) || (isOwnPage && isCalled(one))) && !isPageOfOneself(one),
  );
  const isHome = /^~\w/.test(segments[0] ?? "") && segments.length <= 2;
  // On a site of their own people go by their first name, too, and so does a user's home.
  const isFirstName = (one: string, name: string): boolean =>
    (isOwnPage || isHome) && one.length >= 4 && comparable(name).startsWith(`${comparable(one)} `);
  // One name told is better than a section in capitals.
  const leading = [
    titles.tab,
    titles.openGraph,
    ...titles.headings,
    head.meta("author"),
    declaredName,
    sources.cardName,
    owner,
  ];
  const isNamed = shaped.some((one) => one.startsWith(told) && leading.some((text) => text.includes(one)));
  const sole =
    about === "myself" || about === "life" ? soleNames(titles, facts.footer, isNamed ? "" : told) : [];
  if (told !== "" && sole.includes(told) && !shaped.some((one) => leading.some((text) => text.includes(one))))
    shaped.length = 0;
  shaped.push(...sole);
  const own = shaped.find((name) =>
    handles.some((one) => standsForName(one, name) || isFirstName(one, name)),
  );
  // The page's own script is how they write their name; the address can only spell it.
  const isEastern = /^(?:ja|zh|ko)\b/i.test(facts.lang);
  const written =
    own || isEastern
      ? shaped.find(
          (one) =>
            one.charCodeAt(0) >= 0x2e80 &&
            (isFrontPage(url) || [titles.tab, ...titles.headings].some((text) => text.includes(one))),
        )
      : undefined;
  const bearer = isOwnPage
    ? shaped.find((one) => siteNames.some((site) => site.length > 1 && comparable(site) === comparable(one)))
    : undefined;
  // "I am Ada", and "© Ada Example" below: not the first two words in capitals.
  const teller =
    shaped.find((one) => one === told) ??
    (told === "" ? undefined : shaped.find((one) => comparable(one).startsWith(`${comparable(told)} `)));
  const best =
    declaredName ||
    written ||
    own ||
    bearer ||
    teller ||
    sole[0] ||
    shaped[0] ||
    (family ? candidates[0] : "") ||
    "";
  const name = inFull(best, opening);

  if (about === "myself" && shaped.length > 0) add(4, "called a page about oneself");
  // Publishing systems declare every page an article: one on its own address, of that title, is none.
  if (about === "myself" && isOwnPage && !isFrontPage(url) && shaped.length > 0)
    clues.push({ kind: "article", weight: -5, why: "called a page about oneself" });
  if (about === "life" && isOwnPage && (own || (shaped.length > 0 && !isFrontPage(url))))
    add(3.5, "called the course of a life");
  if (declared) add(personWeight(declared, { ...sources, isOwnPage }), `${declared.source} Person`);
  if ((own || about !== "") && isOwnPage && looksLikeName(tidyName(head.meta("author"))))
    add(0.75, "the head names one author");
  const parent = (segments.at(-2) ?? "").toLowerCase();
  if (peopleSegments.has(parent) && !/^\d{1,3}$/.test(slug))
    add(shaped.length > 0 ? 3 : 1, `address below /${parent}/`);
  if (isHome) add(2, "address of a user's home (~)");
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
    // Old pages have no heading at all: then the first line is one.
    const lesser = structure.headings.length > 0 ? structure.headings : opening;
    const tops = titles.headings.length > 0 ? titles.headings : lesser.slice(0, 1);
    const isHeaded = tops.some((one) => isShaped(one) || isShaped(one.split(/,\s|\s[-–—|]\s/)[0] ?? ""));
    if (isHeaded) add(0.75, "the heading is a name");
    const isOnly = isFrontPage(url) && isHeaded && comparable(tidyName(titles.tab)) === comparable(name);
    const tab = withoutSite(titles.tab, siteNames);
    if (
      isShaped(tab) ||
      tab
        .split(/\s+[-–—|:]+\s+|,\s/)
        .slice(0, 2)
        .some(isShaped) ||
      // On their own site the name is the site's, and was taken off.
      (isOwnPage && isShaped(titles.tab.split(/\s+[-–—|]\s+/)[0] ?? ""))
    )
      add(0.75, "the title is a name");
    const unsaid = opening.filter((line) => !structure.sample.includes(line));
    const talk = selfTalk(
      `${titles.tab} \n ${head.meta("description")} ${unsaid.join(" \n ")} ${structure.sample}`,
    );
    if (talk.weight !== 0) add(talk.weight, talk.why);
    // Houses are the authors of their own pages, too: it takes a word about a person.
    const author = tidyName(head.meta("author"));
    const isAuthors = author !== "" && [author, name].every((one) => comparable(one) === comparable(tab));
    if (isAuthors && isFrontPage(url) && talk.weight >= 1) add(2.25, "a front page called like its author");
    if (addressed === "life" && own && talk.weight > 0) add(3.5, "address of the course of a life");
    if ((about === "either" || about === "life") && isOwnPage && talk.weight >= 1)
      add(1.5, "called a page about somebody");
    if (isOnly && talk.weight >= 2) add(1.5, "a front page of one name, which speaks of itself");
    const post = postBelow(opening, name);
    // A site titled by a motto is named below: by whose it is, who stands in the text with what they do.
    if (isFrontPage(url) && !isHeaded && post.jobTitle && name === owner && opening.includes(name))
      add(3, "the site belongs to a person it names, with a post");
    if (isHeaded && post.jobTitle) add(1.5, "a post below the name");
    if (isHeaded && talk.isAboutPerson && hasContactData(facts))
      add(1, "one person's telephone or mail address below the name");
    // Newspapers and products have names of two words, too: it takes a word about a person.
    const isPersonal = talk.weight > 0 || post.jobTitle !== "" || facts.meLinks.length > 0;
    if (
      isOwnPage &&
      isPersonal &&
      siteNames.some((one) => one.length > 1 && comparable(one) === comparable(name))
    )
      add(isFrontPage(url) ? 2 : 3, "the site is named after the person");
  }
  // Publishing systems declare a profile on the list of what somebody wrote.
  const isArchive =
    !family &&
    writers.has(parent) &&
    structure.linkedHeadings > 2 &&
    structure.linkedHeadings * 2 >= structure.headings.length &&
    structure.mainProse < 300 &&
    postBelow(opening, name).jobTitle === "";
  if (isArchive) clues.push({ kind: "other", weight: 12, why: "a list of what somebody wrote" });
  if (name && !declared && hasImpersonalWord(name)) add(-2, "the name has words of an organisation");
  if (
    family &&
    !declared &&
    things.some(({ types }) => types.some((type) => /Organization$|^Corporation|Business$/.test(type)))
  )
    add(-3, "the page declares an organisation");
  return { name, declared, isOwnPage, place: parent, clues };
}

/** Texts that may be the name, the likeliest first, tidied. */
function nameCandidates({ head, titles, siteNames, cardName, facts }: PersonSources): readonly string[] {
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
  const lesser = [
    ...facts.structure.headings.slice(0, 2),
    ...facts.opening.slice(0, 3).filter((one) => one.length < 60),
  ];
  const all = [cardName, openGraph, ...headings, ...parts, ...lesser].map(tidyName);
  return [...new Map(all.map((one) => [comparable(one), one])).values()].filter(
    (one) => one.length > 1 && one.length <= 80,
  );
}

/** What stands before a name on a form-like course of life: "Name: Ada Example", or the label alone on the line above. */
const nameLabel =
  /^(?:full\s+name|name|vor-?\s?und\s+(?:nach|zu)name|nom(?:\s+et\s+pr[ée]noms?)?|nombre(?:\s+(?:completo|y\s+apellidos))?|nome(?:\s+(?:completo|e\s+cognome))?|naam|navn|namn|imię\s+i\s+nazwisko|имя|фио|ім['’]?я|піб|ad(?:ı)?\s+soyad(?:ı)?|姓名|氏名|名前|이름|성명|الاسم|שם)\s*[:：]\s*/iu;

function nameByLabel(opening: readonly string[]): string {
  const at = opening.slice(0, 15).findIndex((line) => nameLabel.test(line));
  if (at < 0) return "";
  const value = (opening[at] ?? "").replace(nameLabel, "");
  return tidyName(value === "" ? (opening[at + 1] ?? "") : value);
}

/** How a life is told in the third person: "Ada Example is …", "Ада Приклад – лікарка". */
const introduced =
  /^(.{4,40}?)(?:\s[–—-]|\s(?:is|was|lives|works|ist|wurde|lebt|arbeitet|est|vit|es|nació|é|nasceu|è|nasce|jest|är|er|født|on)\s|,\s(?:born|geboren|né|née|nacido|nacida)\s)/u;

/** Who made the page, where its own words do not say: the head's author, the declared ones, whose name the site bears. */
function makers({ head, things, siteNames, facts }: PersonSources): readonly string[] {
  const declared = things.flatMap(({ properties }) => valuesOf(properties, "author").map(textOf));
  const told = facts.opening.slice(0, 4).map((line) => introduced.exec(line)?.[1] ?? "");
  return [head.meta("author"), ...declared, ...siteNames.filter((one) => one.includes(" ")), ...told].map(
    tidyName,
  );
}

/** "D. Garza" by the title, "Diana L. Garza" at the top of the page: the name in full. */
function inFull(name: string, opening: readonly string[]): string {
  const words = name.split(/\s+/);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 2 || words.length > 3) return name;
  const start = /^.\.?$/u.test(first) ? first.charAt(0) : `${first} `;
  return (
    opening
      .slice(0, 4)
      .map(tidyName)
      .find(
        (one) =>
          one.length > name.length &&
          one.split(/\s+/).length < 5 &&
          one.startsWith(start) &&
          one.endsWith(` ${last}`) &&
          looksLikeName(one),
      ) ?? name
  );
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
