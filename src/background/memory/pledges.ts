import * as v from "valibot";
import { promiseSchema, type PromiseRecord } from "../../core/promise/promise";
import { promiseKey } from "../../core/store/keys";
import type { ReadTransaction } from "../../core/store/transaction";

/** The records that are promises. */
export function readPromises(records: Iterable<unknown>): PromiseRecord[] {
  return [...records].flatMap((record) => {
    const promise = v.safeParse(promiseSchema, record);
    return promise.success ? [promise.output] : [];
  });
}

/** The promise of this id; null where there is none, or it cannot be read. */
export async function promiseIn(
  transaction: Pick<ReadTransaction, "get">,
  id: string,
): Promise<PromiseRecord | null> {
  return readPromises([await transaction.get(promiseKey(id))])[0] ?? null;
}
