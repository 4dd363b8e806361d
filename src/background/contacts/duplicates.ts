import * as v from "valibot";
import { language } from "../../browser/i18n";
import type { Handlers } from "../../browser/messages";
import { findDuplicates, pairKey, type Pair } from "../../core/contact/identity/duplicates";
import { mergeChoosing, singleFields } from "../../core/contact/merge-choosing";
import { homeOf } from "../../core/contact/identity/dialling";
import { apartKey, apartUids, contactKey, prefixes } from "../../core/store/keys";
import { movePeople } from "../../core/store/move-people";
import { contactIn } from "../memory/library";
import { settingsIn } from "../settings";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";

/** How many pairs a page is told of; whoever has gone through these asks again. */
const pairsTold = 500;

/** Longest work before other questions have their turn, in milliseconds. */
const sliceTime = 12;

/** More than anybody merges at once. */
const mergeLimit = 20;

/** People who are in the list twice: found, put together, or told apart for good. */
export function createDuplicates({
  store,
  library,
  now,
  newId,
}: Surroundings): Pick<Handlers, "duplicates/list" | "duplicates/apart" | "contacts/merge"> {
  return {
    "duplicates/list": {
      ask: v.object({}),
      async answer() {
        const contacts = [...(await library.contacts()).values()];
        const { apart, settings } = await store.read(async (transaction) => ({
          apart: await transaction.keys(prefixes.apart),
          settings: await settingsIn(transaction),
        }));
        const told = new Set(apart.map((key) => pairKey(...apartUids(key))));
        const pairs = await inTurns(
          findDuplicates(contacts, told, homeOf(settings.phoneCountry, language())),
        );
        return { total: pairs.length, pairs: pairs.slice(0, pairsTold) };
      },
    },
    "duplicates/apart": {
      ask: v.object({ uids: v.tuple([v.string(), v.string()]) }),
      async answer({ uids }) {
        const id = newId();
        const at = now();
        await store.write(
          async (transaction) => {
            await forgetOldSteps(transaction);
            transaction.put(apartKey(...uids), { at });
          },
          { id, at, kind: "merge" },
        );
        return { undoId: id };
      },
    },
    "contacts/merge": {
      ask: v.object({
        keep: v.string(),
        from: v.pipe(v.array(v.string()), v.minLength(1), v.maxLength(mergeLimit)),
        fromOther: v.array(v.picklist(singleFields)),
      }),
      async answer({ keep, from, fromOther }) {
        const id = newId();
        const at = now();
        return store.write(
          async (transaction) => {
            let kept = await contactIn(transaction, keep);
            const others = new Set(from.filter((uid) => uid !== keep));
            for (const uid of others) {
              const other = await contactIn(transaction, uid);
              if (kept === null || other === null) return { outcome: "gone" as const };
              kept = mergeChoosing(kept, other, fromOther);
              if (kept === null) return { outcome: "too-much" as const };
            }
            if (kept === null || others.size === 0) return { outcome: "gone" as const };
            await forgetOldSteps(transaction);
            await movePeople(transaction, [...others], keep);
            for (const uid of others) transaction.delete(contactKey(uid));
            transaction.put(contactKey(keep), { ...kept, rev: at });
            return { outcome: "merged" as const, undoId: id };
          },
          { id, at, kind: "merge" },
        );
      },
    },
  };
}

/** Long work, leaving room for other questions in between. */
async function inTurns(work: Generator<number, Pair[], void>): Promise<Pair[]> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < sliceTime) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  }
}
