import type { RankedContact } from "../ranking/ranked-contact";
import { remembering } from "../remembering";
import type { Situation } from "./act";

/** What of a situation the ranking looks at. */
export type Reading = Pick<Situation, "page" | "index" | "exclude" | "learned" | "now" | "ranking"> & {
  /** Whoever comes after so many is not asked for. */
  readonly atMost?: number;
};

/** Nobody looks at more; where a page touches half an address book, saying why for each would cost the most. */
const most = 100;

/** Whom the page would help, once a situation: several acts ask the same. Nobody where there is no page. */
export const rankedIn = remembering(
  ({ page, index, exclude, learned, now, ranking, atMost }: Reading): readonly RankedContact[] =>
    page === null || page.kind === "private"
      ? []
      : ranking.rank(page, index, {
          exclude,
          limit: Math.min(atMost ?? most, most),
          ...(learned && { learned }),
          ...(now && { now }),
        }),
);

interface Named {
  readonly uid: string;
  readonly as: "author" | "mention";
}

/** Everybody who wrote the page or is named in it, whoever had it already. */
export function namedIn(situation: Reading): Named[] {
  const { page } = situation;
  if (page === null || page.kind === "private" || page.kind === "profile") return [];
  return rankedIn(situation).flatMap(({ uid, evidence }): Named[] => {
    if (evidence.some(({ field }) => field === "author")) return [{ uid, as: "author" }];
    return evidence.some(({ field }) => field === "mention") ? [{ uid, as: "mention" }] : [];
  });
}
