import * as v from "valibot";
import type { Page } from "../../core/page/page";
import { quietSchema, type Quiet } from "../../core/ranking/quiet";
import { quietFor } from "../../core/ranking/quiet-for";
import { dismissalsOf, prefixes, sharesOf, uidIn } from "../../core/store/keys";
import type { ReadTransaction } from "../../core/store/transaction";

/**
 * The uids of those to whom this page is not suggested: it was shared with them already, is not for them, or nothing of the
 * kind is to be.
 *
 * @param known what is not wanted, where it was read already
 */
export async function passedOver(
  transaction: ReadTransaction,
  page: Page,
  known?: QuietWishes,
): Promise<ReadonlySet<string>> {
  const [dismissals, shares, wishes] = await Promise.all([
    transaction.keys(dismissalsOf(page.url)),
    transaction.keys(sharesOf(page.url)),
    known ?? quietWishes(transaction),
  ]);
  return new Set([...[...dismissals, ...shares].map(uidIn), ...quietFor(page, wishes)]);
}

/** The uids of those for whom nothing is to be suggested. */
export async function pausedPeople(transaction: ReadTransaction): Promise<ReadonlySet<string>> {
  return pausedBy(await quietWishes(transaction));
}

/** The same of what was read. */
export function pausedBy(wishes: QuietWishes): ReadonlySet<string> {
  return new Set(wishes.flatMap(([uid, { isPaused }]) => (isPaused ? [uid] : [])));
}

/** What is not wanted for whom. */
export type QuietWishes = readonly (readonly [uid: string, wish: Quiet])[];

/** What is not wanted for whom; records that cannot be read are passed over. */
export async function quietWishes(transaction: ReadTransaction): Promise<QuietWishes> {
  return [...(await transaction.list(prefixes.quiet))].flatMap(([key, record]) => {
    const wish = v.safeParse(quietSchema, record);
    return wish.success ? [[uidIn(key), wish.output] as const] : [];
  });
}
