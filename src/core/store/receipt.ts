import * as v from "valibot";
import { derivedPrefix } from "./keys";
import type { WriteTransaction } from "./transaction";

/**
 * What was answered to a command, kept in the transaction that carried it out: asked again under the same id, because the
 * answer was lost on its way, it is answered the same and nothing happens a second time. It can be lost without loss, so it lies
 * with what is derived: in no copy, no backup and no step of undo. It is read by the version that wrote it alone, since the page
 * that asks again has not outlived an update; so what it holds is believed.
 */
const receiptSchema = v.object({ answer: v.unknown() });

const prefix = `${derivedPrefix}receipt/`;

/** How many there are, the newest: far more than are on their way at once. */
const receiptsKept = 50;

/** @param nth which of the command's transactions, from 0 */
export const receiptKey = (command: string, nth = 0): string => `${prefix}${command}/${nth}`;

/** What the command was answered; null where it was not carried out, or too long ago. */
export async function receiptIn(
  transaction: Pick<WriteTransaction, "get">,
  command: string,
  nth = 0,
): Promise<{ readonly answer: unknown } | null> {
  const receipt = v.safeParse(receiptSchema, await transaction.get(receiptKey(command, nth)));
  return receipt.success ? receipt.output : null;
}

/** Carry the work out and keep what it answers; or answer what was kept, where that was done before. */
export async function once<Answer>(
  transaction: WriteTransaction,
  command: string,
  nth: number,
  work: (transaction: WriteTransaction) => Promise<Answer>,
): Promise<Answer> {
  const receipt = await receiptIn(transaction, command, nth);
  if (receipt) return receipt.answer as Answer;
  const answer = await work(transaction);
  // Ids sort by time.
  const keys = await transaction.keys(prefix);
  for (const key of keys.slice(0, Math.max(0, keys.length - receiptsKept + 1))) transaction.delete(key);
  transaction.put(receiptKey(command, nth), { answer });
  return answer;
}
