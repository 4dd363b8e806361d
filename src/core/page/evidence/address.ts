import type { Clue } from "../clue";
import type { Family } from "../families/family";
import { isFrontPage, isKindSegment, placesIn, segmentsOf } from "../address-kind";
import { vocabulary } from "../vocabulary";

/** Words in the last segment of pages that gather others or serve the visit. */
const gathering = vocabulary(
  "search suche recherche buscar category categories tag tags archive archives topics catalog collections shop store products people team staff members speakers equipo ponentes faculty directory contact contact-us kontakt contacto contatti about-us impressum sitemap forum forums publications pubs careers jobs events courses videos podcasts books news blog schedule cronograma agenda leadership our-team meet-the-team meet-our-team meet-our-staff memberlist",
);

/** Pages every site has for its lawyers. */
const legal =
  /^(?:privacy|terms|legal|imprint|impressum|datenschutz|cookies?|disclaimer|agb|nutzungsbedingungen|mentions-legales|confidentialite|cgv|aviso-legal|privacidad|privacidade|termos|termini|note-legali|polityka-prywatnosci|regulamin)(?:[-_](?:policy|statement|notice|of[-_](?:use|service)|and[-_]conditions|conditions|erklaerung|settings))?$/;

/** What the address says without knowing the service: its path, its depth, a date or a sentence in it. */
export function addressClues(url: URL, family: Family | undefined): readonly Clue[] {
  if (family) return [{ kind: family.kind, weight: family.weight, why: `address of ${family.name}` }];
  if (isFrontPage(url))
    return [
      { kind: "article", weight: -6, why: "front page by its address" },
      { kind: "other", weight: 1, why: "front page by its address" },
    ];
  const segments = segmentsOf(url);
  const last = (segments.at(-1) ?? "").replace(/\.\w{2,5}$/, "");
  const clues: Clue[] = [];
  for (const { kind, weight, segment } of placesIn(segments))
    clues.push({ kind, weight, why: `address below /${segment}/` });
  const isNumbered = /[?&][a-z_]*(?:id|idx|nr|no|release|article|story|p)=[\w-]*\d/i.test(url.search);
  if (segments.some((one) => /^(?:forums?|boards?)$/.test(one)) && !/\d|-\w+-/.test(last))
    clues.push({ kind: "other", weight: 2, why: "address in a forum" });
  if (!isNumbered && (gathering.has(last) || isKindSegment(last)))
    clues.push({ kind: "other", weight: 3, why: `address ends in /${last}` });
  if (legal.test(last)) clues.push({ kind: "other", weight: 5, why: "address of terms and notices" });
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
