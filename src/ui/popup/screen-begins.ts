import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * A screen that takes another's place is seen from its beginning: whoever was found from the end of a long Today would be
 * shown without their name. The focus went with what was chosen; it goes to the heading, unless the screen has a better place.
 *
 * @param screen which one it is; null while there is none
 */
export function useScreenBegins(screen: string | null): void {
  const before = useRef(screen);
  useLayoutEffect(() => {
    const isAnother = before.current !== null && screen !== null && screen !== before.current;
    before.current = screen ?? before.current;
    if (!isAnother) return;
    window.scrollTo({ top: 0, behavior: "instant" });
    if (document.activeElement === document.body)
      document.querySelector("h1")?.focus({ preventScroll: true });
  }, [screen]);
}
