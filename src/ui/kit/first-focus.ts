import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/**
 * Put the focus on something as soon as it is there. Firefox shows a popup only once it is painted, and a document that is
 * not in front takes no focus: then it is put there in the moment the popup comes to the front, unless it went elsewhere.
 *
 * @param holder what gets it, or holds what gets it
 * @param within selector of what gets it inside the holder; "" for the holder itself
 * @param isWanted whether at all: while it is not, the focus stays where it is
 */
export function useFirstFocus(holder: RefObject<HTMLElement | null>, within = "", isWanted = true): void {
  useEffect(() => {
    if (!isWanted) return undefined;
    const put = (): void => {
      const target = within === "" ? holder.current : holder.current?.querySelector<HTMLElement>(within);
      target?.focus();
    };
    const putAgain = (): void => {
      if (document.activeElement === document.body) put();
    };
    put();
    window.addEventListener("focus", putAgain);
    return () => window.removeEventListener("focus", putAgain);
  }, [holder, within, isWanted]);
}
