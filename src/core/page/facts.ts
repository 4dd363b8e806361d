import type { Thing } from "./evidence/thing";

/** One h-card (or vCard) as it stands in the page; addresses as written. */
export interface Card {
  readonly urls: readonly string[];
  /** Those of its addresses by which it names itself: `u-uid`, `rel=me`. */
  readonly uids: readonly string[];
  /** Whether it stands in an entry, a comment or an article: then it is a writer's. */
  readonly isInside: boolean;
  readonly hasMe: boolean;
  readonly name: string;
  readonly jobTitle: string;
  readonly org: string;
  readonly note: string;
}

/** How the page's body is made: what can be counted without any layout. Lengths in letters, CJK ones double. */
export interface Structure {
  /** Prose in the one container that holds most of it: great in articles, small where teasers are spread out. */
  readonly mainProse: number;
  /** Prose anywhere outside navigation, comments and the like. */
  readonly allProse: number;
  readonly links: number;
  /** Headings below the first that are links: each leads to a page of its own. */
  readonly linkedHeadings: number;
  /** The first headings below the top one. */
  readonly headings: readonly string[];
  /** The beginning of the main text. */
  readonly sample: string;
}

/**
 * What the script in the page saw there, and nothing it concluded: words, addresses and counts, as written, bounded.
 *
 * The judging is the background's: no word list has to be compiled in every page for it, and the script stays small.
 */
export interface Facts {
  /** Where the page stood when it was looked at. */
  readonly address: string;
  /** Where the document was loaded, as the browser tells whoever asked for the reading; "" where it is not known. */
  readonly loadedAt: string;
  readonly lang: string;
  /** The `title` element. */
  readonly tab: string;
  readonly topHeadings: readonly string[];
  /** The lines from the top heading on, the heading's own words first. */
  readonly opening: readonly string[];
  /** `meta` elements: name (or property), content. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  readonly canonical: string;
  /** JSON-LD scripts, unread. */
  readonly jsonLd: readonly string[];
  /** Microdata and RDFa Lite. */
  readonly items: readonly Thing[];
  readonly cards: readonly Card[];
  readonly entries: number;
  readonly hasEvent: boolean;
  readonly structure: Structure;
  readonly hasMarkedBody: boolean;
  readonly articles: number;
  readonly linksPreprint: boolean;
  readonly hasSound: boolean;
  readonly hasIsbn: boolean;
  /** What the site calls itself at its top: the words, or the image's, of its logo or of the link to its front page. */
  readonly brands: readonly string[];
  /** What the first images are said to show. */
  readonly imageAlts: readonly string[];
  /** The end of the last footer, where a page says whose it is. */
  readonly footer: string;
  /** Annotated authors; where there are none, elements that are bylines by their class. */
  readonly authors: readonly string[];
  readonly bylines: readonly string[];
  /** The first machine-readable time of an article. */
  readonly time: string;
  readonly topicLinks: readonly string[];
  readonly meLinks: readonly string[];
  readonly mailLinks: readonly string[];
  /** Absolute addresses that the page links to, as written. */
  readonly outLinks: readonly string[];
}

/** Bounds for facts, in list items or UTF-16 code units; the reader keeps them, and the background sees to it. */
export const factLimits = {
  metas: 600,
  value: 2_000,
  /** Of all JSON-LD scripts together. */
  jsonLd: 600_000,
  scripts: 30,
  items: 200,
  list: 60,
  outLinks: 300,
  brands: 3,
  imageAlts: 6,
  /** A heading, a byline: long enough that what is cut off later is cut off by meaning. */
  text: 600,
  /** The first lines below the heading: how many, and how much of each. */
  opening: { lines: 40, text: 240 },
} as const;
