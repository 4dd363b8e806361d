import * as v from "valibot";
import { draftSchema } from "../../core/act/draft";
import type { Waiting } from "../kit/latest-save";
import { waitingText } from "../kit/waiting-text";
import type { Typed } from "./compose-model";

const typedSchema = v.pick(draftSchema, ["answers", "message", "edited", "meeting"]);

/** The text of one draft that is not in the store yet (`waitingText`). Empty again once it is saved. */
export function unsavedText(
  draftId: string,
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
): Waiting<Typed> & { get(): Typed | null } {
  const waiting = waitingText(draftId, storage);
  return {
    put: (typed) => waiting.put(JSON.stringify(typed)),
    clear: () => waiting.put(""),
    get() {
      try {
        const typed = v.safeParse(typedSchema, JSON.parse(waiting.get()));
        return typed.success ? typed.output : null;
      } catch {
        return null;
      }
    },
  };
}
