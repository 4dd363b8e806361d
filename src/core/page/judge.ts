import { isFrontPage, placesIn, segmentsOf } from "./address-kind";
import type { Steps } from "../steps";
import type { Clue } from "./clue";
import { weigh } from "./clue";
import { addressClues } from "./evidence/address";
import { citationClues } from "./evidence/citation";
import { declaredClues } from "./evidence/declared-types";
import { readHead, silentHead } from "./evidence/head";
import { readJsonLd } from "./evidence/json-ld";
import { microformatClues, representativeCard } from "./evidence/microformats";
import { isDated, openGraphClues } from "./evidence/open-graph";
import { readPersonPage } from "./evidence/person-page";
import { shapeClues } from "./evidence/shape";
import { standingClues } from "./evidence/standing-page";
import { soundClues, subjectClues } from "./evidence/subject-words";
import { isStale, pageAddress } from "./evidence/stale";
import { tradeClues } from "./evidence/trade";
import type { Facts } from "./facts";
import { familyByAddress } from "./families/by-address";
import { authors } from "./fields/authors";
import { datePublished } from "./fields/date";
import { language, languageWithin } from "./fields/language";
import { outwardLinks } from "./fields/outward-links";
import { readPerson } from "./fields/person";
import { siteName, siteNames } from "./fields/site-name";
import { pageTitle, readTitles, sameWords } from "./fields/title";
import { topics } from "./fields/topics";
import type { Page } from "./page";
import { pageLimits } from "./page";
import { plainText } from "./plain-text";

/** What a site never swaps when it changes the page in place. */
const lastingMetas = ["og:site:name", "application-name", "content-language", "og:locale"];

/**
 * What the page at `url` is and what it says about itself, from the facts a reader brought, in steps. Runs in the background.
 *
 * Facts are believed to be facts, not to be true: they may come from a hostile page. The same facts always give the
 * same page.
 */
export function* judge(facts: Facts, url: URL): Steps<Page> {
  const address = url.href;
  const { structure, loadedAt } = facts;
  const place = { address, loadedAt };
  const family = familyByAddress(url);
  const firstHead = readHead(facts);
  const stale = isStale(firstHead, readTitles(facts, firstHead), place);
  const head = stale ? silentHead(firstHead, lastingMetas) : firstHead;
  const things = stale ? [] : [...readJsonLd(facts.jsonLd), ...facts.items];
  yield;
  const titles = readTitles(facts, head);
  const names = siteNames(head, things, url);
  const card = representativeCard(facts, address);
  const cardName = plainText(card?.name, pageLimits.line);
  const person = readPersonPage({ url, head, things, titles, siteNames: names, facts, family, cardName });

  yield;
  const clues: Clue[] = [...declaredClues(things, address, [titles.tab, ...titles.headings])];
  clues.push(...citationClues(head), ...openGraphClues(head), ...microformatClues(facts, card));
  clues.push(...addressClues(url, family), ...(family ? [] : standingClues(titles)), ...person.clues);
  clues.push(...shapeClues(facts));
  yield;
  if (!family) clues.push(...soundClues(facts, titles.tab));
  yield;
  if (!family) {
    const section = placesIn(segmentsOf(url))[0]?.kind;
    clues.push(...subjectClues(facts, titles.tab, isDated(head), section, isFrontPage(url), person.isOfOne));
  }
  yield;
  clues.push(...tradeClues(facts, things));
  yield;
  const verdict = weigh(clues);
  const kind = verdict.kind === "profile" && !person.name ? "other" : verdict.kind;
  const description = plainText(
    head.meta("og:description", "description", "twitter:description"),
    pageLimits.description,
  );
  const site = siteName(head, things);
  const house = family || person.isOwnPage || sameWords(site, person.name) ? "" : site;
  const about = {
    facts,
    card,
    url: address,
    name: person.name,
    description,
    declared: person.declared,
    house,
    isOwnPage: person.isOwnPage,
    place: person.place,
  };
  return {
    kind,
    url: pageAddress(head, place),
    title: pageTitle(titles, things, head, names),
    authors: kind === "profile" ? [] : authors(facts, head, things, names),
    siteName: site,
    language: family?.inVisitorsLanguage
      ? languageWithin(facts, `${titles.tab} ${description}`)
      : language(facts, head, `${titles.tab} ${description} ${structure.sample}`),
    datePublished: datePublished(facts, head, things),
    description,
    keywords: topics(facts, head, things),
    textSample: structure.sample,
    links: outwardLinks(facts.outLinks, url),
    person: kind === "profile" ? readPerson(about) : null,
    evidence: [...(stale ? ["the head speaks of another page"] : []), ...verdict.evidence],
  };
}
