import * as v from "valibot";
import { draftSchema } from "../../core/act/draft";
import type { Waiting } from "../kit/latest-save";
import type { Typed } from "./compose-model";

const typedSchema = v.pick(draftSchema, ["answers", "message", "edited"]);

/**
 * The text of one draft that is not in the store yet, in the extension's own `localStorage`: the only storage that is
 * written before the next line runs, so that a page closed at any key loses nothing. Empty again once it is saved.
 */
export function unsavedText(draftId: string, storage: Storage): Waiting<Typed> & { get(): Typed | null } {
  const key = `unsaved/${draftId}`;
  return {
    put: (typed) => storage.setItem(key, JSON.stringify(typed)),
    clear: () => storage.removeItem(key),
    get() {
      try {
        const typed = v.safeParse(typedSchema, JSON.parse(storage.getItem(key) ?? "null"));
        return typed.success ? typed.output : null;
      } catch {
        return null;
      }
    },
  };
}
