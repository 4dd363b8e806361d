import { profileKey } from "../../contact/identity/profile-match.ts";
import type { Page } from "../../page/page.ts";
import type { ContactIndex } from "../contact-index.ts";
import { authorsAmong, namesIn, type NameSighting } from "../names.ts";
import { pageWordsInSteps } from "../page-words.ts";
import { remembering, rememberingSteps } from "../../remembering.ts";
import { atOnce, type Steps } from "../../steps.ts";
import { Everybody } from "./everybody.ts";
import { unspacedNamesIn } from "./unspaced-names.ts";
import { marks, tellingSite } from "./whereabouts.ts";

/** The contacts of one segment whom the page is by, who are named in it, and whose organisation or site is in it. */
export interface PeopleInPage {
  readonly authors: ReadonlyMap<number, string>;
  readonly mentions: ReadonlyMap<number, NameSighting>;
  /** The organisation's site. */
  readonly companies: ReadonlyMap<number, string>;
  /** The site of their own that it links to. */
  readonly sites: ReadonlyMap<number, string>;
}

/** More people than this at one site are an employer's or a provider's list: the site then says nothing of any of them. */
const colleaguesMost = 200;
/** What a link to somebody's own page counts, as a sighting of their name. */
const linkWorth = 3;
/** What is left of a sighting that may be of one person or another of the same name. */
const namesakeWorth = 0.5;

/**
 * Find the contacts in a page by name, by profile page, by site and by organisation; an answer for each segment of the
 * index. What it costs goes by the page's words and links, not by the number of contacts.
 */
export function peopleIn(page: Page, index: ContactIndex): readonly PeopleInPage[] {
  return atOnce(peopleInSteps(page, index));
}

/** The same in steps. */
export function peopleInSteps(page: Page, index: ContactIndex): Steps<readonly PeopleInPage[]> {
  return lookedUpIn(index)(page);
}

/** Asked again for the same page with somebody left out, or by another act. */
const lookedUpIn = remembering((index: ContactIndex) =>
  rememberingSteps((page: Page) => lookUp(page, index)),
);

function* lookUp(page: Page, index: ContactIndex): Steps<readonly PeopleInPage[]> {
  const words = yield* pageWordsInSteps(page);
  const all = new Everybody(index);
  const mentions = new Map<number, NameSighting>();
  const authors = new Map<number, string>();
  const companies = new Map<number, string>();
  const sites = new Map<number, string>();
  /** Whoever an address vouches for. */
  const sure = new Set<number>();
  const isBy = (id: number, key: string): void => {
    authors.set(id, key);
    sure.add(id);
  };

  all.eachSegment((segment, idOf) => {
    for (const names of [namesIn(words, segment), unspacedNamesIn(page, segment)])
      for (const [slot, sighting] of names) put(mentions, idOf(slot), sighting);
    for (const [slot, author] of authorsAmong(page.authors, segment)) put(authors, idOf(slot), author);
  });
  yield;
  for (const key of profilesAround(page.url)) for (const id of all.at(marks.profile, key)) isBy(id, key);
  const here = tellingSite(page.url);
  for (const site of new Set([here, ...(page.links ?? []).map(tellingSite)])) {
    const own = all.at(marks.site, site);
    // A site that several people give as theirs is where they work together.
    const there = [...all.at(marks.work, site), ...(own.length > 1 ? own : [])];
    if (there.length <= colleaguesMost) for (const id of there) companies.set(id, site);
    const [only, another] = own;
    if (only === undefined || another !== undefined) continue;
    if (site === here) isBy(only, site);
    else {
      sites.set(only, site);
      sure.add(only);
    }
  }
  for (const key of new Set((page.links ?? []).map(profileKey)))
    for (const id of all.at(marks.profile, key)) {
      sure.add(id);
      const { surface = key, worth = 0 } = mentions.get(id) ?? {};
      mentions.set(id, { surface, worth: worth + linkWorth });
    }

  settleNamesakes(authors, mentions, (id) => sure.has(id) || companies.has(id));
  return all.split({ authors, mentions, companies, sites });
}

function put<Value>(map: Map<number, Value>, id: number, value: Value): void {
  if (id >= 0) map.set(id, value);
}

/**
 * Two contacts of one name: whoever an address or the organisation vouches for is meant. Where that is nobody, neither is
 * called the author, and for each it counts half.
 */
function settleNamesakes(
  authors: Map<number, string>,
  mentions: Map<number, NameSighting>,
  isVouched: (id: number) => boolean,
): void {
  for (const [name, ids] of groups(authors, (author) => author)) {
    if (ids.length < 2) continue;
    const hasVouched = ids.some(isVouched);
    for (const id of ids.filter((one) => !isVouched(one))) {
      authors.delete(id);
      if (!hasVouched) mentions.set(id, { surface: name, worth: namesakeWorth });
    }
  }
  for (const ids of groups(mentions, ({ surface }) => surface).values()) {
    if (ids.length < 2) continue;
    const hasVouched = ids.some(isVouched);
    for (const id of ids.filter((one) => !isVouched(one))) {
      const sighting = mentions.get(id);
      if (hasVouched) mentions.delete(id);
      else if (sighting) mentions.set(id, { ...sighting, worth: sighting.worth * namesakeWorth });
    }
  }
}

function groups<Value>(map: ReadonlyMap<number, Value>, by: (value: Value) => string): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [id, value] of map) {
    const list = found.get(by(value));
    if (list) list.push(id);
    else found.set(by(value), [id]);
  }
  return found;
}

/** The page's own address and those above it, as far as one of them can be somebody's profile: "github.com/ada/engine". */
function profilesAround(address: string): string[] {
  const [host = "", ...segments] = profileKey(address).split("/");
  return [1, 2]
    .filter((depth) => depth <= segments.length)
    .map((depth) => [host, ...segments.slice(0, depth)].join("/"));
}
