import { useEffect, useRef } from "preact/hooks";
import type { RefObject } from "preact";

/** For what appears because a button was pressed, perhaps out of sight: it is scrolled to, and the focus goes into it. */
export function useArrival<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null);
  useEffect(() => {
    place.current?.querySelector<HTMLElement>("button, textarea")?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return place;
}
