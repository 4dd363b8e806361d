import type { Clue } from "../clue";
import type { PageKind } from "../page";
import { isSamePage } from "./head";
import type { Thing } from "./thing";
import { agree } from "../fields/title";
import { addressesOf, firstText } from "./thing";

/** schema.org types and what a page about such a thing is, with its weight; see `Clue`. */
const rows: readonly (readonly [kind: PageKind, weight: number, types: string])[] = [
  ["paper", 6, "ScholarlyArticle MedicalScholarlyArticle Thesis"],
  [
    "article",
    5,
    "Article BlogPosting LiveBlogPosting Recipe HowTo SocialMediaPosting DiscussionForumPosting Review",
  ],
  ["video", 3, "VideoObject Movie TVEpisode Clip"],
  ["podcast", 6, "PodcastEpisode PodcastSeries RadioEpisode Audiobook"],
  ["podcast", 3, "AudioObject"],
  ["book", 5, "Book"],
  ["course", 6, "Course CourseInstance LearningResource"],
  ["event", 6, "Event Festival Hackathon"],
  ["job", 7, "JobPosting"],
  ["question", 6, "QAPage Question"],
  ["tool", 6, "SoftwareApplication SoftwareSourceCode WebApplication MobileApplication Dataset"],
  ["profile", 6, "ProfilePage"],
  ["other", 2, "CollectionPage SearchResultsPage ItemList OfferCatalog CheckoutPage ContactPage Blog"],
  ["other", 1, "Organization Corporation LocalBusiness Store Product ProductGroup MusicGroup"],
];
const known = new Map(
  rows.flatMap(([kind, weight, types]) => types.split(" ").map((type) => [type, { kind, weight }] as const)),
);

/** What a type name makes of a page, or undefined for types that say nothing (WebPage, BreadcrumbList). */
export function kindOfType(type: string): { kind: PageKind; weight: number } | undefined {
  return known.get(type) ?? known.get(/(?:Article|Event)$/.exec(type)?.[0] ?? "");
}

/**
 * What the declared things say the page is. A thing that gives itself another address counts half, and not at all if it
 * stands in the page's text (a teaser); several of one kind are a list of them, which is `other`. Persons are weighed
 * elsewhere: an article's writer is declared just like the subject of a profile.
 */
export function declaredClues(
  things: readonly Thing[],
  address: string,
  headings: readonly string[] = [],
): readonly Clue[] {
  const found = new Map<PageKind, { weight: number; count: number; why: string }>();
  // The questions that a house answers about itself were asked by nobody.
  const isFaq = things.some(({ types }) => types.includes("FAQPage"));
  for (const thing of things) {
    const addresses = addressesOf(thing.properties);
    const elsewhere = addresses.length > 0 && !addresses.some((one) => isSamePage(one, address));
    for (const type of thing.types) {
      const declared = kindOfType(type);
      if (
        !declared ||
        (isFaq && type === "Question") ||
        (elsewhere && declared.kind !== "other" && thing.source !== "JSON-LD")
      )
        continue;
      const weight = elsewhere ? declared.weight / 2 : declared.weight;
      const before = found.get(declared.kind);
      const why = before && before.weight >= weight ? before.why : `${thing.source} ${type}`;
      found.set(declared.kind, {
        weight: Math.max(before?.weight ?? 0, weight),
        count: (before?.count ?? 0) + 1,
        why,
      });
    }
  }
  return [...found].flatMap(([kind, { weight, count, why }]): Clue[] => {
    // A programme declares its events without addresses of their own, a festival its concerts.
    if (kind === "event" && count > 1 && !isNamed(things, headings))
      return [
        { kind, weight: weight / 2, why: `${why}, ${count} of them` },
        { kind: "other", weight: 2, why: `${count} × ${why}` },
      ];
    if (count < 4 || kind === "other" || kind === "question" || kind === "event")
      return [{ kind, weight, why }];
    return [
      { kind, weight: weight / 2, why: `${why}, ${count} of them` },
      { kind: "other", weight: 2, why: `${count} × ${why}` },
    ];
  });
}

/** Whether the page is headed by the name of one of the declared events. */
function isNamed(things: readonly Thing[], headings: readonly string[]): boolean {
  return things.some(
    ({ types, properties }) =>
      types.some((type) => kindOfType(type)?.kind === "event") &&
      headings.some((one) => agree(one, firstText(properties, "name"))),
  );
}
