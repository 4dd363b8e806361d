import * as v from "valibot";
import { pageLimits } from "./limits";

/** What a page can be. The names follow schema.org types; `other` is everything that is not worth passing on. */
export const pageKinds = [
  "article",
  "paper",
  "video",
  "podcast",
  "book",
  "course",
  "event",
  "job",
  "question",
  "tool",
  "profile",
  "private",
  "other",
] as const;

export type PageKind = (typeof pageKinds)[number];

/** The kinds that help somebody as they are: everything but a person, a private page and the rest. */
export const shareableKinds: ReadonlySet<PageKind> = new Set<PageKind>([
  "article",
  "paper",
  "video",
  "podcast",
  "book",
  "course",
  "event",
  "job",
  "question",
  "tool",
]);

export { emptyPage } from "./empty-page";
export { pageLimits };

const line = v.pipe(v.string(), v.maxLength(pageLimits.line));
const address = v.pipe(v.string(), v.maxLength(pageLimits.url), v.regex(/^https?:\/\//));

/** The person a profile page is about, as far as the page says it. Empty string: not said. */
export const personSchema = v.object({
  /** Full name as people write it ("Priya Raman"); never empty. */
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(pageLimits.line)),
  jobTitle: line,
  org: line,
  description: v.pipe(v.string(), v.maxLength(pageLimits.description)),
  /** The profile's own address and its `rel=me`/`sameAs` ones, cleaned, at most `pageLimits.authors`. */
  urls: v.pipe(v.array(address), v.maxLength(pageLimits.authors)),
  /** Addresses the page offers by itself (a `mailto:` link in the person's own card), lower case. */
  emails: v.pipe(v.array(line), v.maxLength(pageLimits.authors)),
});

export type PagePerson = v.InferOutput<typeof personSchema>;

/**
 * What the tab shows, read once on the user's click. Everything in it comes from the page and is shown as text only.
 *
 * `url` is cleaned (no tracking parameters, canonical where the site itself agrees) and is what gets shared;
 * `title` has neither site name nor counters; `language` is a BCP 47 tag or empty; `datePublished` is `YYYY-MM-DD`
 * or empty; `textSample` is the beginning of the main text with white space folded.
 */
export const pageSchema = v.object({
  kind: v.picklist(pageKinds),
  url: address,
  title: line,
  authors: v.pipe(v.array(line), v.maxLength(pageLimits.authors)),
  siteName: line,
  language: v.pipe(v.string(), v.maxLength(35)),
  datePublished: v.pipe(v.string(), v.maxLength(10)),
  description: v.pipe(v.string(), v.maxLength(pageLimits.description)),
  keywords: v.pipe(v.array(line), v.maxLength(pageLimits.keywords)),
  textSample: v.pipe(v.string(), v.maxLength(pageLimits.textSample)),
  /** Where its links to other sites lead, in document order, without query and fragment; to find people by. */
  links: v.exactOptional(v.pipe(v.array(address), v.maxLength(pageLimits.links))),
  /** Only on `kind: "profile"`. */
  person: v.nullable(personSchema),
  /** Why `kind` is what it is, first the strongest evidence: words for the log and the report, not for the screen. */
  evidence: v.pipe(v.array(line), v.maxLength(20)),
});

export type Page = v.InferOutput<typeof pageSchema>;
