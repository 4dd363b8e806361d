import { signal, type ReadonlySignal } from "@preact/signals";
import { parseRoute, printRoute, type Route } from "./route";

/** Where the page is, as its address says. */
export interface Router {
  readonly route: ReadonlySignal<Route>;
  go(route: Route): void;
}

/** @param frame the window whose fragment is the route */
export function createRouter(frame: Pick<Window, "location" | "addEventListener">): Router {
  const route = signal(parseRoute(frame.location.hash));
  frame.addEventListener("hashchange", () => {
    route.value = parseRoute(frame.location.hash);
  });
  return {
    route,
    go(next) {
      frame.location.hash = printRoute(next);
    },
  };
}
