import type { Clue } from "../clue";
import type { Head } from "./head";

/**
 * Highwire Press tags (`citation_*`, as Google Scholar asks for them), PRISM and Dublin Core types. News sites borrow
 * `dc.*` for articles, so only Dublin Core's own type counts.
 */
export function citationClues(head: Head): readonly Clue[] {
  const paper = (weight: number, why: string): Clue[] => [{ kind: "paper", weight, why }];
  if (head.meta("citation:isbn") && !head.meta("citation:inbook:title"))
    return [{ kind: "book", weight: 5, why: "citation_isbn" }];
  if (head.meta("citation:title"))
    return head.meta(
      "citation:doi",
      "citation:journal:title",
      "citation:conference:title",
      "citation:pdf:url",
      "citation:arxiv:id",
    )
      ? paper(8, "citation_title with journal, conference, DOI or PDF")
      : paper(4, "citation_title");
  if (/^(?:research|scholarly|journal)[- ]?article$/i.test(head.meta("dc:type", "dcterms:type")))
    return paper(5, "dc.type");
  const doi = [
    "dc:identifier",
    "dcterms:identifier",
    "doi",
    "prism:doi",
    "bepress:citation:doi",
    "dc:identifier:doi",
  ].flatMap((name) => head.all(name));
  return doi.some((one) => /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,}\//i.test(one))
    ? paper(4, "DOI in the head")
    : [];
}
