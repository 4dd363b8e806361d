import type { Suggestion } from "../../core/act/act";
import { ranking } from "../../core/act/ranking";
import { sharesOf } from "../../core/act/share";
import type { Page } from "../../core/page/page";
import type { Evidence } from "../../core/ranking/ranked-contact";
import { passedOver } from "../memory/passed-over";
import type { Surroundings } from "../surroundings";

export type Helped = Pick<Suggestion, "uid" | "evidence">;

/**
 * Whom the page would help, best first, and why: whom the popup would suggest.
 *
 * @param atMost how many of them are asked for
 */
export async function helpedBy(
  { store, library, learning, now }: Pick<Surroundings, "store" | "library" | "learning" | "now">,
  page: Page,
  atMost = Infinity,
): Promise<readonly Helped[]> {
  const [index, learned] = await Promise.all([library.index(true), learning.learned()]);
  const reading = { page, index, learned, now: now(), ranking, atMost };
  // Most pages help nobody: only of the others it has to be known to whom they are not to be suggested.
  const anybody = sharesOf({ ...reading, exclude: new Set() });
  if (anybody.length === 0) return anybody;
  const exclude = await store.read((transaction) => passedOver(transaction, page));
  return exclude.size === 0 ? anybody : sharesOf({ ...reading, exclude });
}

/**
 * What the popup says of these people, so that the draft which opens is the one that was shown. Whoever they are, they were
 * chosen: it does not take a reason to speak. Those who have next to nothing in common with the page are not in it.
 */
export async function reasonsFor(
  { library, learning, now }: Pick<Surroundings, "library" | "learning" | "now">,
  page: Page,
  uids: readonly string[],
): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  if (page.kind === "private") return new Map();
  const [index, learned] = await Promise.all([library.index(true), learning.learned()]);
  const ranked = ranking.rank(page, index, { among: new Set(uids), threshold: 0, learned, now: now() });
  return new Map(ranked.map(({ uid, evidence }) => [uid, evidence]));
}
