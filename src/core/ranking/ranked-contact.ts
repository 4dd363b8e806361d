/** The field of a contact that a piece of evidence comes from; each becomes its own phrase on screen. */
export type EvidenceField =
  "interests" | "projects" | "expertise" | "needs" | "work" | "categories" | "note" | "author" | "mention";

/** One reason why the page would help: the contact's own phrase, and the words of the page that met it. */
export interface Evidence {
  readonly field: EvidenceField;
  /** The phrase as it stands on the contact ("search engines"); for `note` the matched words only. */
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
