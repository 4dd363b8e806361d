import * as v from "valibot";
import type { Waiting } from "./latest-save";

/** Text that is typed and not kept yet, as the next page of ours finds it. */
export interface WaitingText {
  /** Empty where nothing waits. */
  get(): string;
  /** Empty: nothing waits any more. */
  put(text: string): void;
}

/** What is typed into several fields and not kept yet. */
export interface WaitingFields<Fields> extends Waiting<Fields> {
  /** Null where nothing waits. */
  get(): Fields | null;
}

/** What all of it waits under. */
const prefix = "unsaved/";

/**
 * The text that waits under this name in the extension's own `localStorage`: the only storage that is written before the
 * next line runs, so that a page closed at any key loses nothing.
 *
 * Where there is no room for it, typing goes on, and the text that waits stays the one before: on a full disk what saves
 * it says so, if that fails as well.
 */
export function waitingText(
  name: string,
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
): WaitingText {
  const key = prefix + name;
  return {
    get: () => storage.getItem(key) ?? "",
    put(text) {
      try {
        if (text === "") storage.removeItem(key);
        else storage.setItem(key, text);
      } catch {
        // Said by the save, if that fails, too.
      }
    },
  };
}

/**
 * The same for what is typed into several fields, as one value.
 *
 * @param schema what has waited is of an earlier page, maybe of an earlier version: what does not fit it is as good as nothing
 */
export function waitingFields<Fields>(
  name: string,
  schema: v.GenericSchema<unknown, Fields>,
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
): WaitingFields<Fields> {
  const waiting = waitingText(name, storage);
  return {
    put: (fields) => waiting.put(JSON.stringify(fields)),
    clear: () => waiting.put(""),
    get() {
      try {
        const fields = v.safeParse(schema, JSON.parse(waiting.get()));
        return fields.success ? fields.output : null;
      } catch {
        return null;
      }
    },
  };
}

/** Let go of all text that waits, whoever it is for: after everything was erased, none of it comes back. */
export function forgetUnsaved(storage: Pick<Storage, "length" | "key" | "removeItem">): void {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? "");
  for (const key of keys) if (key.startsWith(prefix)) storage.removeItem(key);
}

/** What was heard from this person, typed and not kept yet: the same in the popup and in the composer. */
export const heardFrom = (uid: string): string => `heard/${uid}`;
