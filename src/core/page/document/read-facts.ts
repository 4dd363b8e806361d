import type { Facts, Structure } from "../facts";
import { factLimits } from "../facts";
import { pageLimits } from "../limits";
import { all, first, folded, has } from "./folded";
import { readCards } from "./read-cards";
import { readHead, readScripts } from "./read-head";
import { readItems } from "./read-items";
import { readOpening } from "./read-opening";
import type { Steps } from "../../steps";

// What begins with `like` lets candidates through, of which the exact list is asked afterwards, see `first`. Selectors
// with ", " between them are asked one by one, see `all`.

/** Classes by which publishing systems mark the text of one article. */
const markedBody =
  "[itemprop~=articleBody], .e-content, .entry-content, .article-body, .article__body, .article-content, .post-content, .post-body";
/** Signs of a paper, an episode, a book: looked for in one go, and the first of them told apart afterwards. */
const paperLink = 'a[href*="arxiv.org/"],a[href*="doi.org/10."]';
const soundFile = 'audio,a[href$=".mp3"],a[href*=".mp3?"],[class*=podcast-player]';
const isbn = "[itemprop=isbn]";
const likeSigns = `a[href*="arxiv.org/"], a[href*="doi.org/10."], a[href*=".mp3"], audio, [class*=podcast-player], ${isbn}`;
const time =
  "article time[datetime],time[pubdate],time.published,.dt-published[datetime],time[itemprop=datePublished]";
const authors =
  "[rel~=author], [itemprop~=author] [itemprop~=name], [itemprop~=author], .p-author, .author .fn, .vcard .fn";
const bylines =
  '[class~=author],address,a[href*="/author/"],[class*="byline" i],[class*="author-name" i],[class*=author_name],[class*=authorName],[class*=-author]';
const likeBylines = '[class*=uthor],[class*=yline],[class*=yLine],address,a[href*="/author/"]';
/** Links to topic pages: by relation, or by the path segment blogs and news sites use. */
const topicLinks =
  '[rel~=tag],a[href*="/tag/"],a[href*="/tags/"],a[href*="/topic/"],a[href*="/topics/"],a[href*="/topics?"],.p-category';
const likeTopicLinks = '[rel~=tag], .p-category, a[href*="/tag"], a[href*="/topic"]';

/** What stands at the top of every page of a site: its name, as text or image. */
const likeBrands = "a[rel~=home], .navbar-brand, .site-title, .site-name, .brand, .logo, #logo, header a";

/** Everything the judging needs of the document; `structure` is what was counted before, and `scope` where to look. */
export function* readFacts(
  document: Document,
  scope: ParentNode,
  address: string,
  structure: Structure,
): Steps<Facts> {
  const root = document.querySelector("html");
  yield;
  const head = readHead(scope);
  const jsonLd = readScripts(scope);
  yield;
  const items = readItems(scope);
  yield;
  const opening = readOpening(document, scope);
  const cards = readCards(scope);
  const signs = first(scope, likeSigns, 40, `${paperLink},${soundFile},${isbn}`);
  yield;
  const annotated = bylinesOf(first(scope, authors, 8));
  const written = annotated.length > 0 ? [] : bylinesOf(first(scope, likeBylines, 8, bylines));
  yield;
  const topics = first(scope, likeTopicLinks, factLimits.list, topicLinks)
    .filter((one) => !one.closest("nav,footer,header,aside"))
    .map((one) => folded(one.textContent, factLimits.text));
  yield;
  const outLinks = first(scope, 'a[href^="http"]', factLimits.outLinks).map(
    (one) => one.getAttribute("href")?.slice(0, factLimits.text) ?? "",
  );
  yield;
  return {
    address,
    loadedAt: "",
    lang: root?.getAttribute("lang") || root?.getAttribute("xml:lang") || "",
    tab: folded(document.querySelector("title")?.textContent, pageLimits.line * 8),
    topHeadings: first(scope, "h1", 12).map(headingText),
    opening,
    ...head,
    jsonLd,
    items,
    cards,
    entries: all(scope, ".h-entry, .hentry").length,
    hasEvent: has(scope, ".h-event, .vevent"),
    structure,
    hasMarkedBody: has(scope, markedBody),
    articles: all(scope, "article").length,
    linksPreprint: signs.some((one) => one.matches(paperLink)),
    hasSound: signs.some((one) => one.matches(soundFile)),
    hasIsbn: signs.some((one) => one.matches(isbn)),
    brands: first(scope, likeBrands, factLimits.brands).flatMap(wordsOrImage),
    imageAlts: first(scope, "img[alt]", factLimits.imageAlts).flatMap(wordsOrImage),
    footer: lastFooter(scope),
    authors: annotated,
    bylines: written,
    time: first(scope, "time, .dt-published", 1, time)[0]?.getAttribute("datetime")?.slice(0, 60) ?? "",
    topicLinks: topics,
    ...personalLinks(scope),
    outLinks,
  };
}

/** The heading's words; its lines and subtitles do not run into one another. */
function headingText(heading: Element): string {
  if (!heading.querySelector("br,small,p,div,span+span"))
    return folded(heading.textContent, pageLimits.line * 8);
  let text = "";
  let node = heading.firstChild;
  for (let steps = 0; node && steps < 50; node = node.nextSibling, steps++) {
    if (node.nodeType === 1 && node.previousSibling?.nodeType === 1) text += " ";
    text += node.textContent || " ";
  }
  return folded(text, pageLimits.line * 8);
}

/** The element's words, else what its image is said to show; nothing where there is neither. */
function wordsOrImage(element: Element): string[] {
  const image = element.matches("img") ? element : element.querySelector("img[alt]");
  const text =
    folded(element.textContent, pageLimits.line) || folded(image?.getAttribute("alt"), pageLimits.line);
  return text === "" ? [] : [text];
}

/** The last words of the last footer: the notice of copyright stands there. */
function lastFooter(scope: ParentNode): string {
  const found = all(scope, "footer, #footer, .footer, .copyright");
  const text = found[found.length - 1]?.textContent ?? "";
  return folded(
    text.length > factLimits.value ? text.slice(-factLimits.value) : text,
    factLimits.value,
  ).slice(-factLimits.text);
}

/** The words of the first few elements that match, outside comments and lists of other articles. */
function bylinesOf(found: readonly Element[]): readonly string[] {
  return found
    .filter((one) => !one.closest("[class*=comment],[id*=comment],[class*=related],aside,nav,footer"))
    .slice(0, 3)
    .map((one) => folded(one.getAttribute("content") ?? one.textContent, factLimits.text));
}

/** Addresses by which a person's page speaks of the person elsewhere. */
function personalLinks(scope: ParentNode): Pick<Facts, "meLinks" | "mailLinks"> {
  const meLinks: string[] = [];
  const mailLinks: string[] = [];
  for (const link of first(scope, 'a[rel~=me], link[rel~=me], a[href^="mailto:" i]', factLimits.list)) {
    const href = link.getAttribute("href")?.slice(0, factLimits.value) ?? "";
    (/^mailto:/i.test(href) ? mailLinks : meLinks).push(href);
  }
  return { meLinks, mailLinks };
}
