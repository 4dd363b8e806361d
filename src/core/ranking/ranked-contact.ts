/** What a piece of evidence is, most by the field of the contact that it comes from; each has its own words on screen. */
export const evidenceFields = [
  "interests",
  "projects",
  "expertise",
  "needs",
  "work",
  "categories",
  "note",
  "author",
  "mention",
  /** The page is at home with their organisation, links there, or writes its name. */
  "company",
  /** It links to a site of their own. */
  "site",
  /** What they know well, where somebody asks; what they work on, where the page is a tool for it. */
  "question",
  "tool",
  /** An event where they live. */
  "place",
  "learned",
] as const;

export type EvidenceField = (typeof evidenceFields)[number];

/** Where a phrase stands on a contact. A language they read is no reason by itself. */
export type DocumentField = EvidenceField | "lang";

/** One reason why the page would help: the contact's own phrase, and the words of the page that met it. */
export interface Evidence {
  readonly field: EvidenceField;
  /**
   * The phrase as it stands on the contact ("search engines"); for `note` the matched words only; for `learned` the title of
   * what was shared with them.
   */
  readonly phrase: string;
  /** The page's own words that matched, as the page writes them, at most three, best first. */
  readonly matched: readonly string[];
  /** Share in the score, ≥ 0. */
  readonly weight: number;
}

/** A contact who would benefit from the page, with the evidence, best first and never empty. */
export interface RankedContact {
  readonly uid: string;
  /** Positive; only the order means something, not the distance. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}
