import type { Suggestion } from "../core/act/act";
import { ranking } from "../core/act/ranking";
import { sharesOf } from "../core/act/share";
import type { Page } from "../core/page/page";
import type { Evidence } from "../core/ranking/ranked-contact";
import { passedOver } from "./passed-over";
import type { Surroundings } from "./surroundings";

export type Helped = Pick<Suggestion, "uid" | "evidence">;

type Ranking = Pick<Surroundings, "library" | "learning" | "now">;

/** Whom the page would help, best first, and why: whom the popup would suggest. */
export async function helpedBy(
  surroundings: Ranking & Pick<Surroundings, "store">,
  page: Page,
): Promise<readonly Helped[]> {
  return sharesIn(
    surroundings,
    page,
    surroundings.store.read((transaction) => passedOver(transaction, page)),
  );
}

/**
 * Why the page is for these people, also for whoever would not be suggested just now: what the popup says of them, so that
 * the draft which opens is the one that was shown. Those for whom nothing speaks are not in it.
 */
export async function reasonsFor(
  surroundings: Ranking,
  page: Page,
  uids: readonly string[],
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  const shares = await sharesIn(surroundings, page, Promise.resolve(new Set<string>()));
  return new Map(shares.flatMap(({ uid, evidence }) => (uids.includes(uid) ? [[uid, evidence]] : [])));
}

async function sharesIn(
  { library, learning, now }: Ranking,
  page: Page,
  excluding: Promise<ReadonlySet<string>>,
): Promise<readonly Helped[]> {
  const [index, learned, exclude] = await Promise.all([library.index(), learning.learned(), excluding]);
  return sharesOf({ page, index, learned, now: now(), exclude, ranking });
}
