import type { Head } from "../evidence/head";
import type { Facts } from "../facts";
import type { Thing } from "../evidence/thing";
import { textOf, valuesOf } from "../evidence/thing";
import { pageLimits } from "../page";
import { comparable, plainText } from "../plain-text";
import { vocabulary } from "../vocabulary";
import { looksLikeName, tidyName } from "./person-name";

/** The word before a name in a byline, in the languages of the web. */
const by =
  /^\s*(?:(?:written|posted|published|story|text|reviewed|created|escrito|scritto)\s+)?(?:(?:by|von|par|por|di|door|av|przez|author|autor(?:in|a)?|auteur|autore|автор|text|texte|texto|testo)\s*(?:[:|/]\s*|\s+)|(?:作者|文|記者|记者|编辑|기자|글)\s*[:：/]?\s*)/i;
/** What follows a name: dates, roles, addresses, separators. */
const after =
  /\s+[|·•—–]\s*.*$|\s+-\s.*$|\s*\(.*$|\s+(?:on|am|le|el|il)\s+\d.*$|\s+\d{1,2}[./ ].*$|\s*\S+@\S+.*$|\s+(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$|[\s/]+(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d.*$|\s*(?:기자|記者|记者)$/i;
/** Words of bylines that name nobody. */
const nobody = vocabulary(
  "admin staff guest editor editors editorial redaktion redaccion redazione team anonymous unknown user webmaster press news newsroom author null undefined contributors view more share no updated published posted by if archive archives recent posts follow connected connect coverage subscribe newsletter comments latest google facebook twitter instagram linkedin rss email print reporter correspondent bureau wires agencies times tribune herald gazette today ugc",
);

/**
 * Who made the page: people as it names them, at most ten, without "By", roles and dates. Sites, staff accounts,
 * addresses and unfilled templates are nobody.
 *
 * In order of trust, the first source that names somebody: the declared thing's author, citation and author metas,
 * annotated authors in the page, bylines by class.
 */
export function authors(
  facts: Facts,
  head: Head,
  things: readonly Thing[],
  siteNames: readonly string[],
): string[] {
  const sites = new Set(siteNames.map(comparable));
  // Who writes on a site of their own bears its name.
  const persons = new Set(
    things.flatMap(({ properties }) =>
      valuesOf(properties, "author")
        .filter((one) => valuesOf(one, "@type").includes("Person"))
        .map((one) => comparable(textOf(one))),
    ),
  );
  const sources: readonly (() => readonly string[])[] = [
    () => declared(things),
    () => ["citation:author", "dc:creator", "dcterms:creator"].flatMap((name) => head.all(name)),
    () =>
      [
        "sailthru:author",
        "parsely-author",
        "article:author",
        "author",
        "byl",
        "article:author:name",
        "twitter:creator:name",
      ].flatMap((name) => head.all(name)),
    () => facts.authors,
    () => facts.bylines.filter(isByline),
    () => belowHeading(facts.opening),
  ];
  for (const source of sources) {
    const people = source()
      .flatMap(peopleIn)
      .filter((one) => !sites.has(comparable(one)) || (looksLikeName(one) && persons.has(comparable(one))))
      // "Ediciones El País" is who publishes El País.
      .filter(
        (one) => ![...sites].some((site) => site.includes(" ") && comparable(one).endsWith(` ${site}`)),
      );
    if (people.length > 0)
      return [...new Map(people.map((one) => [comparable(one), one])).values()].slice(0, pageLimits.authors);
  }
  // "Ada Example's blog" and "Ada Example on Medium" are written by Ada Example.
  const owner = siteNames
    .filter((one) =>
      /['’]s\s+(?:\w+\s+)?(?:blog|weblog|site|website)$|\son\s(?:svbtle|medium|substack|tumblr)$/i.test(one),
    )
    .map((one) => tidyName(one.replace(/\son\s\w+$/i, "")));
  return owner.filter(looksLikeName).slice(0, 1);
}

/** An element that is a byline by its class alone must read like one: many are headings of boxes about authors. */
function isByline(text: string): boolean {
  const people = peopleIn(text);
  return (
    opened.test(text) ||
    /[^\0-\u024f]/.test(text.slice(0, 3)) ||
    people.some(looksLikeName) ||
    (people.length === 1 && !text.trim().includes(" "))
  );
}

/** How many lines below the heading a byline may stand, and how long it may be. */
const reach = { lines: 7, line: 120 } as const;
/** A byline in the middle of a line: "来源:城市报 作者:王小川 2023-04-12", "文・鈴木健太". */
const inside =
  /(?:作者|撰文|撰稿|记者|記者|责任编辑|文|文章|取材)\s*[:：・/／]\s*([\u3040-\u30ff\u3400-\u9fff]{2,8})|(?:^|[|·•\s])([\uac00-\ud7a3]{2,4})\s*(?:기자|특파원)|(?:автор|текст)\s*[:：—–-]\s*(\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}.-]+){1,2})|(?:بقلم|كتب|מאת|कृत|लेखक)\s*[:：]?\s*([^\d|,;:]{4,40})/iu;
/** "By Ada Example", "Von Ada Beispiel": the word, then a capital. */
const opened =
  /^\s*(?:written\s+|story\s+|text\s+)?(?:by|von|par|por|di|door|av|af|przez|text|words|texto|testo|texte|от)\s*[:：]?\s+(?=\p{Lu})/iu;

/** The byline among the lines below the heading, however it is marked up: after its word, or a name by itself. */
function belowHeading(opening: readonly string[]): readonly string[] {
  const lines = opening.slice(1, 1 + reach.lines).filter((line) => line.length <= reach.line);
  for (const line of lines) {
    const found = inside.exec(line)?.slice(1).find(Boolean);
    if (found) return [found];
    if (opened.test(line)) {
      const people = peopleIn(line).filter(looksLikeName);
      if (people.length > 0) return people;
    }
  }
  // A line of its own, or one with the date or the minutes it takes: only right below the heading.
  for (const line of lines.slice(0, 3)) {
    const [first = "", ...others] = line.split(/\s+[|·•–—]\s+|\s*[|·•]\s*/);
    const isDated = others.some((one) => /\d/.test(one));
    if ((others.length === 0 || isDated) && looksLikeName(first)) return [first];
  }
  return [];
}

const authorless = vocabulary("WebSite Organization Person Comment Review BreadcrumbList");

function declared(things: readonly Thing[]): readonly string[] {
  // In a graph an author is often a reference to a Person of its own: {"@id": "…"}.
  const named = (id: unknown): string =>
    textOf(
      things.find(({ properties }) => id !== undefined && valuesOf(properties, "@id")[0] === id)?.properties,
    );
  return (
    things
      .filter(({ types }) => !types.some((type) => authorless.has(type)))
      .map(({ properties }) =>
        [...valuesOf(properties, "author"), ...valuesOf(properties, "creator")]
          .filter((one) => !valuesOf(one, "@type").some((type) => String(type).endsWith("Organization")))
          .map((one) => textOf(one) || named(valuesOf(one, "@id")[0])),
      )
      .find((names) => names.some(Boolean)) ?? []
  );
}

/** The people named in a byline: split at commas, "and" and its like, each without role and date. */
function peopleIn(text: string): readonly string[] {
  const line = plainText(text, 400).replace(by, "");
  const [family = "", given = "", ...others] = line.split(", ");
  // "Family, Given" is one person (citation metas write it so), "Ann Lee, Bo Ek" two.
  const inverted =
    given !== "" && others.length === 0 && !family.includes(" ") && !/\s(?:and|und|et|y)\s/.test(given);
  const parts = inverted
    ? [`${given} ${family}`]
    : line.split(/\s*[,;&|、，]\s*|\s(?:and|und|et|y|e|og|och|en|и|i)\s/i);
  return parts
    .map((part) =>
      part
        .replace(by, "")
        .replace(after, "")
        .replace(/^[@\s]+|[\s.,:;|/-]+$/g, "")
        .trim(),
    )
    .filter((part) => part.length > 1 && part.length <= 60 && !/https?:|www\.|[@{}<>]|\d{2}/.test(part))
    .filter(
      (part) =>
        part.split(" ").length <= 6 &&
        comparable(part).length > 1 &&
        !comparable(part)
          .split(" ")
          .some((word) => nobody.has(word)),
    );
}
