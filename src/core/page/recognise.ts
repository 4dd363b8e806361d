import type { Clue } from "./clue";
import { weigh } from "./clue";
import { addressClues, isFrontPage } from "./evidence/address";
import { citationClues } from "./evidence/citation";
import { declaredClues } from "./evidence/declared-types";
import { readHead, silentHead } from "./evidence/head";
import { readItems } from "./evidence/item-tree";
import { readJsonLd } from "./evidence/json-ld";
import { microformatClues, representativeCard } from "./evidence/microformats";
import { isDated, openGraphClues } from "./evidence/open-graph";
import { readPersonPage } from "./evidence/person-page";
import { privateForm } from "./evidence/private-form";
import { shapeClues } from "./evidence/shape";
import { subjectClues } from "./evidence/subject-words";
import { isStale, pageAddress } from "./evidence/stale";
import { readStructure } from "./evidence/structure";
import { familyOf } from "./families/list";
import { authors } from "./fields/authors";
import { datePublished } from "./fields/date";
import { language } from "./fields/language";
import { readPerson } from "./fields/person";
import { siteName, siteNames } from "./fields/site-name";
import { pageTitle, readTitles } from "./fields/title";
import { topics } from "./fields/topics";
import { isLinkedIn, linkedInProfile, withoutLinkedIn } from "./linkedin-page";
import type { Page } from "./page";
import { emptyPage, pageLimits } from "./page";
import { plainText } from "./plain-text";
import { isPrivatePath } from "./private-path";
import { stripped, webUrl } from "./stripped-url";

/** What a site never swaps when it changes the page in place. */
const lastingMetas = ["og:site:name", "application-name", "content-language", "og:locale"];

/**
 * What the document at `address` is, and what it says about itself.
 *
 * Reads only: no layout is forced, nothing is changed, nothing is fetched. Everything taken from the page is bounded
 * and freed of control and bidi characters. The same document and address always give the same page. A page that
 * defeats the reader is answered from its address and title.
 */
export function recognisePage(document: Document, address: string): Page {
  try {
    return readPage(document, address);
  } catch {
    const url = webUrl(address);
    // A hostile page can hide the very functions this reads with (named elements shadow `document`'s own).
    return { ...emptyPage("other", url ? stripped(url) : "", ""), evidence: ["the page could not be read"] };
  }
}

function readPage(document: Document, address: string): Page {
  const url = webUrl(address);
  if (!url) return emptyPage("other", "", "");
  if (isPrivatePath(url.pathname)) return privatePage(url, "address of a login, till or account");

  if (isLinkedIn(url)) return linkedInOnly(url, document);
  const family = familyOf(url);
  const located = addressClues(url, family);
  const structure = readStructure(document);
  // A ticket office has a login box beside the event it sells: an address that names a thing is no door.
  const isNamed = located.some(({ kind, weight }) => kind !== "article" && kind !== "other" && weight >= 3);
  const door = isNamed ? "" : privateForm(document, structure.mainProse, structure.links, isFrontPage(url));
  if (door) return privatePage(url, door);

  const firstHead = readHead(document);
  const stale = isStale(firstHead, readTitles(document, firstHead), address);
  const head = stale ? silentHead(firstHead, lastingMetas) : firstHead;
  const things = stale ? [] : [...readJsonLd(document), ...readItems(document)];
  const titles = readTitles(document, head);
  const names = siteNames(head, things, url);
  const cardName = plainText(
    representativeCard(document, address)?.querySelector(".p-name,.fn")?.textContent,
    pageLimits.line,
  );
  const person = readPersonPage({ url, head, things, titles, siteNames: names, structure, family, cardName });

  const clues: Clue[] = [
    ...declaredClues(things, address),
    ...citationClues(head),
    ...openGraphClues(head),
    ...microformatClues(document, address),
    ...located,
    ...person.clues,
    ...shapeClues(document, structure),
    ...(family || isFrontPage(url) || isDated(head) ? [] : subjectClues(document, structure, titles.tab)),
  ];
  const verdict = weigh(clues);
  const kind = verdict.kind === "profile" && !person.name ? "other" : verdict.kind;
  const description = plainText(
    head.meta("og:description", "description", "twitter:description"),
    pageLimits.description,
  );
  return {
    kind,
    url: pageAddress(head, address),
    title: pageTitle(titles, things, head, names),
    authors: kind === "profile" ? [] : authors(document, head, things, names),
    siteName: siteName(head, things),
    language: language(document, head, `${titles.tab} ${description} ${structure.sample}`),
    datePublished: datePublished(document, head, things),
    description,
    keywords: topics(document, head, things),
    textSample: structure.sample,
    person:
      kind === "profile"
        ? readPerson({ document, url: address, name: person.name, description, declared: person.declared })
        : null,
    evidence: [...(stale ? ["the head speaks of another page"] : []), ...verdict.evidence]
      .slice(0, 20)
      .map((why) => plainText(why, pageLimits.line)),
  };
}

/** The background never puts the reader there; should it ever run, it keeps the promise by itself. */
function linkedInOnly(url: URL, document: Document): Page {
  const title = document.querySelector("title")?.textContent ?? "";
  return linkedInProfile(url, title) ?? emptyPage("other", stripped(url), withoutLinkedIn(title));
}

/** Nothing of a private page is kept but where it was. */
function privatePage(url: URL, why: string): Page {
  return { ...emptyPage("private", `${url.origin}/`, ""), evidence: [`private: ${why}`] };
}
