import type { Suggestion } from "../../core/act/act";
import { ranking } from "../../core/act/ranking";
import { sharesInSteps } from "../../core/act/share";
import type { Page } from "../../core/page/page";
import type { ContactIndex } from "../../core/ranking/contact-index";
import type { Learned } from "../../core/ranking/learned/learned";
import type { Evidence } from "../../core/ranking/ranked-contact";
import { atOnce, type Steps } from "../../core/steps";
import { passedOver } from "../memory/passed-over";
import type { Surroundings } from "../surroundings";

export type Helped = Pick<Suggestion, "uid" | "evidence">;

type Read = Pick<Surroundings, "store" | "library" | "learning" | "now">;

/** Whom the page would help, best first, and why: whom the popup would suggest. */
export async function helpedBy(surroundings: Read, page: Page): Promise<readonly Helped[]> {
  const { library, learning } = surroundings;
  const known = await Promise.all([library.index("to rank"), learning.learned()]);
  return (await helped(surroundings, page, known, Infinity, atOnce)) ?? [];
}

/**
 * The same where nobody waits for it.
 *
 * @param atMost how many of them are asked for
 * @param take takes the steps, or leaves them and gives null
 * @returns null where the steps were left
 */
export async function helpedAside(
  surroundings: Read,
  page: Page,
  atMost: number,
  take: <Result>(steps: Steps<Result>) => Promise<Result | null>,
): Promise<readonly Helped[] | null> {
  const { library, learning } = surroundings;
  // What a new worker makes ready at once for somebody who waits is made ready in the steps here.
  const known = await Promise.all([library.index("to notice"), learning.learned(false)]);
  return helped(surroundings, page, known, atMost, take);
}

async function helped(
  { store, now }: Read,
  page: Page,
  [index, learned]: readonly [ContactIndex, Learned],
  atMost: number,
  take: <Result>(steps: Steps<Result>) => Promise<Result | null> | Result,
): Promise<readonly Helped[] | null> {
  const reading = { page, index, learned, now: now(), ranking, atMost };
  // Most pages help nobody: only of the others it has to be known to whom they are not to be suggested.
  const anybody = await take(sharesInSteps({ ...reading, exclude: new Set() }));
  if (anybody === null || anybody.length === 0) return anybody;
  const exclude = await store.read((transaction) => passedOver(transaction, page));
  return exclude.size === 0 ? anybody : take(sharesInSteps({ ...reading, exclude }));
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
  const [index, learned] = await Promise.all([library.index("to rank"), learning.learned()]);
  const ranked = ranking.rank(page, index, { among: new Set(uids), threshold: 0, learned, now: now() });
  return new Map(ranked.map(({ uid, evidence }) => [uid, evidence]));
}
