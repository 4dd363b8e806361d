import type { Head } from "../evidence/head";
import type { Facts } from "../facts";
import type { Thing } from "../evidence/thing";
import { textOf, valuesOf } from "../evidence/thing";
import { pageLimits } from "../page";
import { comparable, plainText } from "../plain-text";

/**
 * What the page is about in the site's own words: declared keywords and sections, tags, links to topic pages; without
 * repetitions, at most `pageLimits.keywords`, none longer than 60 characters.
 */
export function topics({ topicLinks }: Facts, head: Head, things: readonly Thing[]): string[] {
  const lists = [
    ...things.flatMap(({ properties }) =>
      ["keywords", "articleSection", "about", "genre"]
        .flatMap((name) => valuesOf(properties, name))
        .map(textOf),
    ),
    ...[
      "article:tag",
      "article:section",
      "keywords",
      "news:keywords",
      "citation:keywords",
      "parsely-tags",
      "sailthru:tags",
      "og:video:tag",
      "book:tag",
    ].flatMap((name) => head.all(name)),
  ];
  const links = topicLinks.map((one) => plainText(one, 100));
  const words = [...lists.flatMap((list) => list.split(/\s*[,;，、|]\s*/)), ...links]
    .map((word) => plainText(word, 100).replace(/^[#\s]+|[\s.]+$/g, ""))
    .filter(
      (word) => word.length > 1 && word.length <= 60 && /\p{L}/u.test(word) && !/https?:|\{\{/.test(word),
    );
  return [...new Map(words.toReversed().map((word) => [comparable(word), word])).values()]
    .toReversed()
    .slice(0, pageLimits.keywords);
}
