/** Text that is typed and not kept yet, as the next page of ours finds it. */
export interface WaitingText {
  /** Empty where nothing waits. */
  get(): string;
  /** Empty: nothing waits any more. */
  put(text: string): void;
}

/**
 * The text that waits under this name in the extension's own `localStorage`, the only storage that is written before the
 * next line runs. It goes with everything else that is unsaved (`forgetUnsaved`).
 */
export function waitingText(
  name: string,
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
): WaitingText {
  const key = `unsaved/${name}`;
  return {
    get: () => storage.getItem(key) ?? "",
    put(text) {
      try {
        if (text === "") storage.removeItem(key);
        else storage.setItem(key, text);
      } catch {
        // No room: it stays in its field, and is lost with it alone.
      }
    },
  };
}

/** What was heard from this person, typed and not kept yet: the same in the popup and in the composer. */
export const heardFrom = (uid: string): string => `heard/${uid}`;
