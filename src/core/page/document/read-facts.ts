import type { Facts, Structure } from "../facts";
import { factLimits } from "../facts";
import { pageLimits } from "../limits";
import { first, folded } from "./folded";
import { readCards } from "./read-cards";
import { readHead, readScripts } from "./read-head";
import { readItems } from "./read-items";

/** Classes by which publishing systems mark the text of one article. */
const markedBody =
  "[itemprop~=articleBody],.e-content,.entry-content,.article-body,.article__body,.article-content,.post-content,.post-body";
/** Signs of a paper, an episode, a book: looked for in one go, and the first of them told apart afterwards. */
const paperLink = 'a[href*="arxiv.org/"],a[href*="doi.org/10."]';
const soundFile = 'audio,a[href$=".mp3"],a[href*=".mp3?"],[class*=podcast-player]';
const isbn = "[itemprop=isbn]";
const time =
  "article time[datetime],time[pubdate],time.published,.dt-published[datetime],time[itemprop=datePublished]";
const authors =
  "[rel~=author],[itemprop~=author] [itemprop~=name],[itemprop~=author],.p-author,.author .fn,.vcard .fn";
const bylines =
  '[class~=author],address,a[href*="/author/"],[class*="byline" i],[class*="author-name" i],[class*=author_name],[class*=authorName],[class*=-author]';
/** Links to topic pages: by relation, or by the path segment blogs and news sites use. */
const topicLinks =
  '[rel~=tag],a[href*="/tag/"],a[href*="/tags/"],a[href*="/topic/"],a[href*="/topics/"],a[href*="/topics?"],.p-category';

/** Everything the judging needs of the document; `structure` is what was counted before, and `scope` where to look. */
export function readFacts(
  document: Document,
  scope: ParentNode,
  address: string,
  structure: Structure,
): Facts {
  const has = (selector: string): boolean => scope.querySelector(selector) !== null;
  const count = (selector: string): number => scope.querySelectorAll(selector).length;
  const root = document.querySelector("html");
  const signs = first(scope, `${paperLink},${soundFile},${isbn}`, 40);
  const annotated = bylinesOf(scope, authors);
  return {
    address,
    lang: root?.getAttribute("lang") || root?.getAttribute("xml:lang") || "",
    tab: folded(document.querySelector("title")?.textContent, pageLimits.line * 8),
    topHeadings: first(scope, "h1", 12).map(headingText),
    ...readHead(scope),
    jsonLd: readScripts(scope),
    items: readItems(scope),
    cards: readCards(scope),
    entries: count(".h-entry,.hentry"),
    hasEvent: has(".h-event,.vevent"),
    structure,
    hasMarkedBody: has(markedBody),
    articles: count("article"),
    linksPreprint: signs.some((one) => one.matches(paperLink)),
    hasSound: signs.some((one) => one.matches(soundFile)),
    hasIsbn: signs.some((one) => one.matches(isbn)),
    authors: annotated,
    bylines: annotated.length > 0 ? [] : bylinesOf(scope, bylines),
    time: scope.querySelector(time)?.getAttribute("datetime")?.slice(0, 60) ?? "",
    topicLinks: first(scope, topicLinks, factLimits.list)
      .filter((one) => !one.closest("nav,footer,header,aside"))
      .map((one) => folded(one.textContent, factLimits.text)),
    ...personalLinks(scope),
  };
}

/** The heading's words; its lines and subtitles do not run into one another. */
function headingText(heading: Element): string {
  if (!heading.querySelector("br,small,p,div")) return folded(heading.textContent, pageLimits.line * 8);
  let text = "";
  let node = heading.firstChild;
  for (let steps = 0; node && steps < 50; node = node.nextSibling, steps++) text += node.textContent || " ";
  return folded(text, pageLimits.line * 8);
}

/** The words of the first few elements that match, outside comments and lists of other articles. */
function bylinesOf(scope: ParentNode, selector: string): readonly string[] {
  return first(scope, selector, 8)
    .filter((one) => !one.closest("[class*=comment],[id*=comment],[class*=related],aside,nav,footer"))
    .slice(0, 3)
    .map((one) => folded(one.getAttribute("content") ?? one.textContent, factLimits.text));
}

/** Addresses by which a person's page speaks of the person elsewhere. */
function personalLinks(scope: ParentNode): Pick<Facts, "meLinks" | "mailLinks"> {
  const meLinks: string[] = [];
  const mailLinks: string[] = [];
  for (const link of first(scope, 'a[rel~=me],link[rel~=me],a[href^="mailto:" i]', factLimits.list)) {
    const href = link.getAttribute("href")?.slice(0, factLimits.value) ?? "";
    (/^mailto:/i.test(href) ? mailLinks : meLinks).push(href);
  }
  return { meLinks, mailLinks };
}
