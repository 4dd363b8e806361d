import type { EvidenceField } from "./ranked-contact.ts";

/** How much a phrase met by the page counts, by where it stands on the contact; author and mention stand alone. */
export const fieldWeight: Readonly<Record<EvidenceField, number>> = {
  author: 1.2,
  mention: 1,
  interests: 1,
  projects: 1,
  needs: 0.9,
  expertise: 0.85,
  categories: 0.4,
  work: 0.95,
  note: 0.25,
};

/** What the second and the third reason add to the first; further ones add nothing: a strong reason beats three weak. */
export const tail = [1, 0.25, 0.2] as const;

/**
 * When to speak. Unless the best score reaches `first`, nobody is named: silence is a feature. Once somebody is, others
 * are listed down to `further`. Calibrated by `npm run eval -- relevance` on the development half: with the right people
 * taken out of the list it speaks on about 20 % of pages, and keeps about 90 % of the right first suggestions.
 */
export const threshold = { first: 0.72, further: 0.4 } as const;

/** What a page of the kind that a need asks for is worth ("a new job" and a job page). */
export const kindStrength = 0.8;

/** Evidence weaker than this does not count, and is no reason to show. */
export const faint = 0.03;

/** The share of a mention's weight that one sighting in passing has. */
export const mentionAtLeast = 0.75;
