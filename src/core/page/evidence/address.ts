import type { Clue } from "../clue";
import type { Family } from "../families/family";
import type { PageKind } from "../page";
import { vocabulary } from "../plain-text";

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

/** Words in the last segment of pages that gather others or serve the visit. */
const gathering = vocabulary(
  "search suche recherche buscar category categories tag tags archive archives topics catalog collections shop store products people team staff members speakers equipo ponentes faculty directory contact contact-us kontakt contacto contatti about-us impressum sitemap forum forums publications pubs careers jobs events courses videos podcasts books news blog schedule cronograma agenda leadership our-team meet-the-team meet-our-team meet-our-staff memberlist",
);

/** What the address says without knowing the service: its path, its depth, a date or a sentence in it. */
export function addressClues(url: URL, family: Family | undefined): readonly Clue[] {
  if (family) return [{ kind: family.kind, weight: family.weight, why: `address of ${family.name}` }];
  if (isFrontPage(url))
    return [
      { kind: "article", weight: -6, why: "front page by its address" },
      { kind: "other", weight: 1, why: "front page by its address" },
    ];
  const segments = url.pathname.toLowerCase().split("/").filter(Boolean);
  const last = (segments.at(-1) ?? "").replace(/\.\w{2,5}$/, "");
  const clues: Clue[] = [];
  // The nearest segment says most: /karriere/events-messen/ holds events.
  for (const segment of segments.slice(0, -1).toReversed()) {
    const row =
      below.get(segment) ??
      below.get(/^(?:events?|jobs|courses|podcasts|videos)(?=-)/.exec(segment)?.[0] ?? "");
    if (row && !clues.some(({ kind }) => kind === row.kind))
      clues.push({
        kind: row.kind,
        weight: clues.length > 0 ? row.weight / 2 : row.weight,
        why: `address below /${segment}/`,
      });
  }
  if (gathering.has(last)) clues.push({ kind: "other", weight: 3, why: `address ends in /${last}` });
  if (
    gatheringParent.has(segments.at(-2) ?? "") ||
    segments.some((one) => /categor|catalog/.test(one)) ||
    /[?&](?:q|query|s|search|keywords?)=/.test(url.search)
  )
    clues.push({ kind: "other", weight: 2, why: "address of a search, tag or category" });
  if (/\/(?:19|20)\d\d[/-]?(?:[01]?\d|[a-z]{3})(?:[/-]|$)/.test(url.pathname))
    clues.push({ kind: "article", weight: 1.5, why: "date in the address", shape: true });
  if (last.split(/[-_]/).length >= 4 || last.split("%").length > 12)
    clues.push({ kind: "article", weight: 1, why: "a sentence in the address", shape: true });
  else if (/\d{4,}/.test(last) || /[?&](?:id|idx|p|article\w*)=\d{2,}/i.test(url.search))
    clues.push({ kind: "article", weight: 0.75, why: "a number in the address", shape: true });
  return clues;
}

/** Segments below which each page is a list. */
const gatheringParent = vocabulary(
  "category categories kategorie tag tags search label archive archives page",
);

/** Whether the address is a site's (or a language's) front door. */
export function isFrontPage(url: URL): boolean {
  return (
    /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default|start|main)(?:\.\w{2,5})?)?\/?$/i.test(
      url.pathname,
    ) && !/[?&](?:p|id|article)=/.test(url.search)
  );
}
