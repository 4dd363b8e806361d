import { stripped } from "../stripped-url";
import type { Card, Facts } from "../facts";
import type { Thing } from "../evidence/thing";
import { addressesOf, firstText, valuesOf } from "../evidence/thing";
import type { PagePerson } from "../page";
import { pageLimits } from "../page";
import { comparable, plainText } from "../plain-text";
import { besideName, tidyName } from "./person-name";
import { bearsName, isPart, universitiesIn } from "./house";
import { callingBefore, callingBehind, houseIn, ongoingPost, postAmong, postBelow, rankWith } from "./post";
import { isCallingIn, noPost, type Post } from "./post-words";
import { toldPost, workplace } from "./told-post";
import { sameWords } from "./title";
import { vocabulary } from "../vocabulary";

/** What is known of the person when the page has been read: their name, and where to look for the rest. */
export interface PersonSources {
  readonly facts: Facts;
  /** The representative h-card, if there is one. */
  readonly card: Card | undefined;
  readonly url: string;
  readonly name: string;
  readonly description: string;
  /** The declared Person the page is about, if there is one. */
  readonly declared: Thing | undefined;
  /** The house on whose site the person is one of several; "" on their own site and on services. */
  readonly house: string;
  /** Whether the page is about whoever made it. */
  readonly isOwnPage: boolean;
  /** The path segment above the page's own, in lower case. */
  readonly place: string;
}

/** Path segments below which a conference names its speakers: it is not their house. */
const speakers = vocabulary(
  "speaker speakers ponente ponentes sprecher referenten referentinnen intervenant intervenants relatori relatore palestrantes spikery prelegenci talare sprekers konusmacilar presenters keynotes",
);

/**
 * The person a profile page is about: what is declared, else what stands in so many words beside the name. Nothing is
 * put together: a guess would end up in the address book.
 */
export function readPerson(sources: PersonSources): PagePerson {
  const { facts, card, url, name, description, declared } = sources;
  const properties = declared?.properties;
  const post = postOf(sources);
  const inCard = (name: "jobTitle" | "org" | "note"): string => plainText(card?.[name], pageLimits.line);
  return {
    name: plainText(tidyName(name) || name, pageLimits.line),
    jobTitle:
      firstText(properties, "jobTitle", "hasOccupation", "role") || inCard("jobTitle") || post.jobTitle,
    org: firstText(properties, "worksFor", "affiliation", "memberOf") || inCard("org") || post.org,
    description: plainText(
      firstText(properties, "description") || inCard("note") || description,
      pageLimits.description,
    ),
    urls: personUrls(facts, url, properties),
    emails: emails(facts, properties),
  };
}

/** Sentences looked at for what somebody is, and how much of the text they are taken from. */
const prose = { sentences: 24, text: 2_500 } as const;

/** What the page's own words say of the post and the house, the plainest first. */
function postOf({ facts, url, name, description, house, isOwnPage, place }: PersonSources): Post {
  const { opening, structure } = facts;
  const below = postBelow(opening, name);
  const sentences = [...opening.slice(0, 20), structure.sample.slice(0, prose.text)]
    .flatMap((text) => text.split(/(?<=\p{L}{3}[.!?]|[)\]][.!?]|[。！？])\s*(?=\S)/u))
    .slice(0, prose.sentences + 20);
  const told =
    [...(description.includes(name) ? [description] : []), ...sentences]
      .map((one) => toldPost(one, name))
      .find((one) => one.jobTitle) ?? noPost;
  // Who writes about themselves need not name themselves: the post stands below what the page is called.
  const headed = isOwnPage
    ? postAmong([...opening.slice(1, 4), ...structure.headings.slice(0, 2)], name)
    : noPost;
  const held = ongoingPost(opening);
  const rank = rankWith([...facts.topHeadings, facts.tab, ...opening.slice(0, 3)], name);
  const ranked = {
    jobTitle: rank || callingBefore([...facts.topHeadings, facts.tab, ...opening], name),
    org: "",
  };
  // "Ada Example | Cellist"
  const titled = postAmong(
    facts.tab.split(besideName).filter((part) => !part.includes(name)),
    name,
  );
  const marked = {
    jobTitle: callingBehind(
      [...facts.tab.split(besideName), ...facts.brands, ...facts.imageAlts, facts.footer],
      name,
    ),
    org: "",
  };
  const post =
    [below, told, ranked, headed, held, titled, marked].find((one) => one.jobTitle !== "") ?? noPost;
  const org = [post.org, below.org, told.org, headed.org, held.org].find(Boolean) ?? "";
  const found =
    stand(place, opening, name) ||
    widest(org, house, [...opening, structure.sample.slice(0, prose.text)], hostsOf(facts, url)) ||
    sentences.map(workplace).find(Boolean) ||
    houseIn(facts.tab.split(/\s+[|–—-]\s+|:\s+/).filter((part) => !sameWords(part, name))) ||
    house;
  // A line with the person in it is theirs, not their house's.
  return { jobTitle: post.jobTitle, org: found.includes(name) ? "" : found.replace(/[\s,;]+$/, "") };
}

/** Hosts that bear the name of whoever the person works for, perhaps: the page's own, and those of their mail. */
function hostsOf({ mailLinks, opening }: Facts, url: string): readonly string[] {
  const mails = [...mailLinks.slice(0, 2), ...opening.slice(0, 14)].flatMap(
    (line) => /@([\w-]+(?:\.[\w-]+)+)/.exec(line)?.[1] ?? [],
  );
  return [new URL(url).hostname, ...mails];
}

/**
 * The house as a whole, where a part of it was told or nothing: the site's own name for the part, the university in what
 * was told, or the one among the page's words whose name the address bears.
 */
function widest(org: string, house: string, lines: readonly string[], hosts: readonly string[]): string {
  const words = comparable(org).split(" ");
  if (
    house !== "" &&
    org !== "" &&
    comparable(house)
      .split(" ")
      .every((one) => words.includes(one))
  )
    return house;
  const bears = (one: string): boolean => hosts.some((host) => bearsName(host, one));
  const own = universitiesIn(org);
  const whole =
    own.find(bears) ?? (isPart(own[0] ?? org) ? lines.flatMap(universitiesIn).find(bears) : undefined);
  return whole ?? own[0] ?? org;
}

/** Conferences write the house right below the name, whatever it is called. */
function stand(place: string, opening: readonly string[], name: string): string {
  if (!speakers.has(place)) return "";
  const at = opening.findIndex((line) => comparable(line) === comparable(name));
  const line = at < 0 ? "" : (opening[at + 1] ?? "");
  return line.length <= 60 &&
    /^\p{Lu}/u.test(line) &&
    !isCallingIn(line) &&
    !/[.!?:@\d]/.test(line) &&
    line.split(" ").length <= 7
    ? line
    : "";
}

function personUrls({ meLinks }: Facts, url: string, properties: unknown): string[] {
  const declared = [...addressesOf(properties), ...valuesOf(properties, "sameAs")].filter(
    (one) => typeof one === "string",
  );
  const absolute = [url, ...declared, ...meLinks]
    .filter((one) => URL.canParse(one, url))
    .map((one) => new URL(one, url))
    .filter(({ protocol }) => /^https?:$/.test(protocol))
    .map(stripped);
  return [...new Set(absolute.filter(Boolean))].slice(0, pageLimits.authors);
}

const addressSpec = /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/;

/** Addresses the page offers by itself: declared ones, and `mailto:` links if there are few enough to be the person's. */
function emails({ mailLinks: links }: Facts, properties: unknown): string[] {
  const all = [...valuesOf(properties, "email").map(String), ...(links.length <= 3 ? links : [])];
  const plain = all.map((one) =>
    one
      .replace(/^mailto:/i, "")
      .replace(/\?.*$/, "")
      .trim()
      .toLowerCase(),
  );
  return [...new Set(plain.filter((one) => addressSpec.test(one)))].slice(0, pageLimits.authors);
}
