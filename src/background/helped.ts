import type { Suggestion } from "../core/act/act";
import { ranking } from "../core/act/ranking";
import { sharesOf } from "../core/act/share";
import type { Page } from "../core/page/page";
import { passedOver } from "./passed-over";
import type { Surroundings } from "./surroundings";

export type Helped = Pick<Suggestion, "uid" | "evidence">;

/** Whom the page would help, best first, and why: whom the popup would suggest. */
export async function helpedBy(
  { store, library, learning, now }: Pick<Surroundings, "store" | "library" | "learning" | "now">,
  page: Page,
): Promise<readonly Helped[]> {
  const [index, learned, exclude] = await Promise.all([
    library.index(),
    learning.learned(),
    store.read((transaction) => passedOver(transaction, page)),
  ]);
  return sharesOf({ page, index, learned, now: now(), exclude, ranking });
}
