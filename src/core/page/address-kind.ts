import { familyOf } from "./families/list";
import type { PageKind } from "./page";

/** Path segments that name what stands below them, in the languages of the web. */
const rows: readonly (readonly [kind: PageKind, weight: number, segments: string])[] = [
  [
    "job",
    4,
    "job jobs career careers vacancies positions openings stellen stellenangebote karriere emploi empleo vagas",
  ],
  [
    "event",
    3.5,
    "event events veranstaltung veranstaltungen evenements evento eventos eventi agenda meetups webinars",
  ],
  ["course", 3.5, "course courses kurse cours curso cursos corsi"],
  [
    "course",
    2,
    "teaching lehre lehrveranstaltungen vorlesungen docencia ensino enseignement enseignements didattica onderwijs dydaktyka",
  ],
  ["podcast", 4, "podcast podcasts episode episodes folge folgen"],
  ["video", 3, "video videos watch"],
  ["book", 3.5, "book books buch livre livres libro libros"],
  ["question", 3, "question questions fragen preguntas"],
  ["paper", 1.5, "paper papers publication preprint preprints"],
  ["tool", 2, "software tool tools app apps plugins extensions packages themes projects"],
  [
    "article",
    1.5,
    "article articles artikel articulos articoli noticias noticia news nachrichten actualites notizie blog posts story stories opinion recipes columns magazine",
  ],
];
const below = new Map(
  rows.flatMap(([kind, weight, segments]) =>
    segments.split(" ").map((one) => [one, { kind, weight }] as const),
  ),
);

/** Whether pages of one kind stand below the segment: at its end it is their list. */
export function isKindSegment(segment: string): boolean {
  return segment !== "watch" && below.has(segment) && below.get(segment)?.kind !== "article";
}

/** What a page below these segments is, and how sure that is. */
interface Place {
  readonly kind: PageKind;
  readonly weight: number;
  readonly segment: string;
}

/** What the path's segments, but for the last one, say stands below them; the nearest says most. */
export function placesIn(segments: readonly string[]): readonly Place[] {
  const places: Place[] = [];
  // /karriere/events-messen/ holds events.
  for (const segment of segments.slice(0, -1).toReversed()) {
    const row =
      below.get(segment) ??
      below.get(/^(?:events?|jobs|courses|podcasts|videos)(?=-)/.exec(segment)?.[0] ?? "");
    if (row && !places.some(({ kind }) => kind === row.kind))
      places.push({ kind: row.kind, weight: places.length > 0 ? row.weight / 2 : row.weight, segment });
  }
  return places;
}

/** The path's segments in lower case, empty ones left out. */
export function segmentsOf(url: URL): string[] {
  return url.pathname.toLowerCase().split("/").filter(Boolean);
}

/** Whether the address by itself names one thing or person, more surely than a mere article. */
export function namesThing(url: URL): boolean {
  const family = familyOf(url);
  const places: readonly Pick<Place, "kind" | "weight">[] = family ? [family] : placesIn(segmentsOf(url));
  return places.some(({ kind, weight }) => kind !== "article" && weight >= 3);
}

/**
 * Whether the address is a site's front door, or that of one of its languages or of one version of its documentation
 * ("/en/3.2/", "/docs/stable/", "/index_ja.html").
 */
export function isFrontPage(url: URL): boolean {
  return (
    /^\/(?:(?:[a-z]{2}(?:[-_][a-z]{2})?|docs?|v?\d+(?:\.\d+)+|stable|latest|current)(?:\/|$)){0,3}(?:(?:index|home|default|start|main)(?:[._-][a-z]{2})?(?:\.\w{2,5})?)?\/?$/i.test(
      url.pathname,
    ) && !/[?&](?:p|id|article)=/.test(url.search)
  );
}
