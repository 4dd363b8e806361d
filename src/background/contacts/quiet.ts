import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { quietSchema, type Quiet } from "../../core/ranking/quiet";
import { quietKey } from "../../core/store/keys";
import type { WriteTransaction } from "../../core/store/transaction";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";

const nothing: Quiet = { isPaused: false, topics: [] };

/** What is not to be suggested for somebody: shown and said on their page. */
export function createQuiet({
  store,
  now,
  newId,
}: Surroundings): Pick<Handlers, "quiet/show" | "quiet/save"> {
  return {
    "quiet/show": {
      ask: v.object({ uid: v.string() }),
      answer: ({ uid }) =>
        store.read(async (transaction) => {
          const wish = v.safeParse(quietSchema, await transaction.get(quietKey(uid)));
          return wish.success ? wish.output : nothing;
        }),
    },
    "quiet/save": {
      ask: v.object({ uid: v.string(), ...quietSchema.entries }),
      async answer({ uid, ...wish }) {
        const id = newId();
        await store.write(
          async (transaction) => {
            await forgetOldSteps(transaction);
            if (wish.isPaused || wish.topics.length > 0) transaction.put(quietKey(uid), wish);
            else transaction.delete(quietKey(uid));
          },
          { id, at: now(), kind: "edit" },
        );
        return { undoId: id };
      },
    },
  };
}

/** Of people who are deleted nothing is left. */
export function clearQuiet(transaction: WriteTransaction, uids: readonly string[]): void {
  for (const uid of uids) transaction.delete(quietKey(uid));
}
