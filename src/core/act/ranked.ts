import type { Page } from "../page/page";
import type { RankOptions } from "../ranking/rank";
import type { RankedContact } from "../ranking/ranked-contact";
import { remembering } from "../remembering";
import type { Steps } from "../steps";
import type { Situation } from "./act";

/** What of a situation the ranking looks at. */
export type Reading = Pick<Situation, "page" | "index" | "exclude" | "learned" | "now" | "ranking"> & {
  /** Whoever comes after so many is not asked for. */
  readonly atMost?: number;
};

/** Nobody looks at more; where a page touches half an address book, saying why for each would cost the most. */
const most = 100;

/** Whom the page would help, once a situation: several acts ask the same. Nobody where there is no page. */
export const rankedIn = remembering(({ page, ...asked }: Reading): readonly RankedContact[] =>
  page === null || page.kind === "private" ? [] : rankedOnce(page, asked),
);

/** The same in steps, for what nobody waits for; nothing of it is kept for others. */
export function* rankedInSteps({ page, ...asked }: Reading): Steps<readonly RankedContact[]> {
  if (page === null || page.kind === "private") return [];
  return yield* asked.ranking.inSteps(page, asked.index, optionsOf(asked));
}

type Asked = Omit<Reading, "page">;

function optionsOf({ exclude, learned, now, atMost }: Asked): RankOptions {
  return {
    exclude,
    limit: Math.min(atMost ?? most, most),
    ...(learned && { learned }),
    ...(now && { now }),
  };
}

/** What was answered of a page last, unless something learned was in it: that changes without anybody seeing it. */
const lately = new WeakMap<Page, Omit<Asked, "learned"> & { readonly ranked: readonly RankedContact[] }>();

/** The popup asks the same in two situations: once for whom to look at, and once for what the page is a reason for. */
function rankedOnce(page: Page, asked: Asked): readonly RankedContact[] {
  const { index, exclude, learned, now, ranking, atMost } = asked;
  const before = learned ? undefined : lately.get(page);
  if (before && isSame(before, asked)) return before.ranked;
  const ranked = ranking.rank(page, index, optionsOf(asked));
  if (!learned) {
    const rest = { ...(now && { now }), ...(atMost !== undefined && { atMost }) };
    lately.set(page, { index, exclude, ranking, ...rest, ranked });
  }
  return ranked;
}

function isSame(one: Omit<Asked, "learned">, other: Asked): boolean {
  return (
    one.index === other.index &&
    one.ranking === other.ranking &&
    one.now === other.now &&
    one.atMost === other.atMost &&
    one.exclude.size === other.exclude.size &&
    [...one.exclude].every((uid) => other.exclude.has(uid))
  );
}

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
