import * as v from "valibot";
import type { Handlers } from "../../browser/messages";
import { lessonLimits } from "../../core/ranking/learned/lesson";
import { lessonKey } from "../../core/store/keys";
import { lessonsAbout } from "../memory/lessons";
import type { Surroundings } from "../surroundings";
import { forgetOldSteps } from "../undoing";

/** What was learned about a person, to see and to take away. */
export function createLessons({
  store,
  now,
  newId,
}: Surroundings): Pick<Handlers, "lessons/list" | "lessons/forget"> {
  return {
    "lessons/list": {
      ask: v.object({ uid: v.string() }),
      answer: ({ uid }) =>
        store.read(async (transaction) =>
          (await lessonsAbout(transaction, uid))
            .toReversed()
            .map(({ id, at, says, title, topics }) => ({ id, at, says, title, topics })),
        ),
    },
    "lessons/forget": {
      ask: v.object({
        uid: v.string(),
        ids: v.pipe(v.array(v.string()), v.maxLength(lessonLimits.lessons)),
      }),
      async answer({ uid, ids }) {
        const id = newId();
        await store.write(
          async (transaction) => {
            await forgetOldSteps(transaction);
            for (const one of ids) transaction.delete(lessonKey(uid, one));
          },
          { id, at: now(), kind: "edit" },
        );
        return { undoId: id };
      },
    },
  };
}
