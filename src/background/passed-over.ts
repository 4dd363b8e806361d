import { dismissalsOf, sharesOf, uidIn } from "../core/store/keys";
import type { ReadTransaction } from "../core/store/transaction";

/** The uids of those to whom this page is not suggested: it was shared with them already, or is not for them. */
export async function passedOver(
  transaction: Pick<ReadTransaction, "keys">,
  url: string,
): Promise<ReadonlySet<string>> {
  const [dismissals, shares] = await Promise.all([
    transaction.keys(dismissalsOf(url)),
    transaction.keys(sharesOf(url)),
  ]);
  return new Set([...dismissals, ...shares].map(uidIn));
}
