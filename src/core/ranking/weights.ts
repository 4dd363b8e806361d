import type { EvidenceField } from "./ranked-contact.ts";

/**
 * How much a phrase met by the page counts, by where it stands on the contact; author and mention stand
 * alone; what was learned is added to all the rest.
 */
export const fieldWeight: Readonly<Record<EvidenceField, number>> = {
  author: 1.2,
  mention: 1.2,
  interests: 1,
  projects: 1,
  needs: 0.9,
  expertise: 0.95,
  categories: 0.4,
  work: 0.95,
  note: 0.25,
  company: 0.95,
  site: 0.95,
  question: 1.1,
  tool: 1.1,
  place: 0.6,
  learned: 3,
};

/** The most that a field makes of a phrase that stands on a contact. */
export const bestField = Math.max(
  ...Object.entries(fieldWeight).map(([field, weight]) =>
    ["author", "mention", "site", "learned"].includes(field) ? 0 : weight,
  ),
);

/** How much a page like one that was not for them takes from everything else: at most about half. */
export const disliked = 1.5;

/** What the second and the third reason add to the first; further ones add nothing: a strong reason beats three weak. */
export const tail = [1, 0.25, 0.2] as const;

/**
 * When to speak. Unless somebody's strength (see `tally.ts`) reaches `first`, nobody is named: silence is a feature. Once
 * somebody is, others are listed down to a score of `further`. Calibrated by `npm run eval -- relevance` on the development
 * half: with the right people taken out of the list it speaks on less than 15 % of pages, and keeps about 89 % of the right
 * first suggestions.
 */
export const threshold = { first: 0.935, further: 0.4 } as const;

/**
 * What one piece of evidence counts more for speaking than in the order, if nothing else bears it out. A job title most:
 * somebody has one title and many interests, so that it is met by chance less often (calibrated where titles are all that
 * is known). The rest so much that a whole phrase in the title, a need that is met, and a name in the page are enough.
 */
export const alone = { title: 1.25, others: 1.04 } as const;

/** What a page of the kind that a need asks for is worth ("a new job" and a job page). */
export const kindStrength = 1;

/** Evidence weaker than this does not count, and is no reason to show. */
export const faint = 0.03;

/** The share of its whole weight that a name has which is met once, in passing. */
const atLeast = 0.75;

/** What the name of a person or a place says, from how strongly the page speaks of it (0…1). */
export function inPassing(strength: number): number {
  return atLeast + (1 - atLeast) * strength;
}

/** What is left of everything else where the page is in a language that they are not known to read. */
export const foreign = 0.7;

/** What a page on, or a link to, the site of somebody's organisation counts: never enough to speak by itself. */
export const companyWeight = 0.45;
