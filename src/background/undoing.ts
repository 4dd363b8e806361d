import * as v from "valibot";
import type { Handlers } from "../browser/messages";
import { bannerSchema } from "../core/journal/banner";
import { prefixes, singletons, undoKey } from "../core/store/keys";
import { receiptKey } from "../core/store/receipt";
import type { WriteTransaction } from "../core/store/transaction";
import { undo, undoKinds, undoStepSchema, type UndoOutcome, type UndoStep } from "../core/store/undo";
import type { Surroundings } from "./surroundings";

/** How many actions can be taken back, the newest ones. Older steps go when a new one comes. */
const stepsKept = 50;

/** Take actions back. */
export function createUndoing({ store }: Surroundings): Pick<Handlers, "undo/apply" | "undo/last"> {
  return {
    "undo/apply": {
      ask: v.object({ undoId: v.string() }),
      answer: ({ undoId }) => store.write((transaction) => takeBack(transaction, undoId)),
    },
    "undo/last": {
      ask: v.object({ kind: v.picklist(undoKinds) }),
      answer: ({ kind }) =>
        store.read(async (transaction) => {
          for (const record of await transaction.last(prefixes.undo, stepsKept)) {
            const step = v.safeParse(undoStepSchema, record);
            if (step.success && step.output.kind === kind) return { undoId: step.output.id };
          }
          return null;
        }),
    },
  };
}

/** Take an action back, and do not tell of it any more. Null: there is no such step. */
export async function takeBack(transaction: WriteTransaction, undoId: string): Promise<UndoOutcome | null> {
  const step = await stepIn(transaction, undoId);
  if (step === null) return null;
  const banner = v.safeParse(bannerSchema, await transaction.get(singletons.banner));
  if (banner.success && banner.output.undoId === undoId) transaction.delete(singletons.banner);
  transaction.delete(undoKey(undoId));
  // Taken back, it may be done again.
  transaction.delete(receiptKey(undoId));
  return undo(step, transaction);
}

/** Take back what an action did to the records under these prefixes; the rest of it stays, and can be taken back later. */
export async function takeBackOf(
  transaction: WriteTransaction,
  undoId: string,
  wanted: readonly string[],
): Promise<void> {
  const step = await stepIn(transaction, undoId);
  if (step === null) return;
  const changes = step.changes.filter(({ key }) => wanted.some((prefix) => key.startsWith(prefix)));
  await undo({ ...step, changes }, transaction);
}

/** The step of this action; null where there is none any more, or it cannot be read. */
async function stepIn(transaction: WriteTransaction, undoId: string): Promise<UndoStep | null> {
  const step = v.safeParse(undoStepSchema, await transaction.get(undoKey(undoId)));
  return step.success ? step.output : null;
}

/** Let go of the steps that are too many, in the transaction that adds one. */
export async function forgetOldSteps(transaction: WriteTransaction): Promise<void> {
  const keys = await transaction.keys(prefixes.undo);
  for (const key of keys.slice(0, Math.max(0, keys.length - stepsKept + 1))) transaction.delete(key);
}
