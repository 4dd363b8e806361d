import * as v from "valibot";
import { draftSchema } from "../../core/act/draft";
import type { Waiting } from "../kit/latest-save";
import type { Typed } from "./compose-model";

const typedSchema = v.pick(draftSchema, ["answers", "message", "edited"]);

/** What typed text waits under that is not in the store yet: drafts here, notes on the page of a person. */
const waiting = "unsaved/";

/** Let go of all text that waits, whoever it is for: after everything was erased, none of it comes back. */
export function forgetUnsaved(storage: Pick<Storage, "length" | "key" | "removeItem">): void {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
  for (const key of keys) if (key.startsWith(waiting)) storage.removeItem(key);
}

/**
 * The text of one draft that is not in the store yet, in the extension's own `localStorage`: the only storage that is
 * written before the next line runs, so that a page closed at any key loses nothing. Empty again once it is saved.
 *
 * Where there is no room for it, typing goes on and the save to the store is all there is: the text that waits stays the
 * one before, because on a full disk that save may fail as well.
 */
export function unsavedText(
  draftId: string,
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
): Waiting<Typed> & { get(): Typed | null } {
  const key = waiting + draftId;
  return {
    put(typed) {
      try {
        storage.setItem(key, JSON.stringify(typed));
      } catch {
        // Said by the save if that fails, too.
      }
    },
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
