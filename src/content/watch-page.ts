import type { SeenPage } from "../core/page/recognise";
import { createSettling } from "./settling";

/** What watching needs besides the window: tests replace it. */
export interface Watching {
  readonly isPrivate: (address: string) => boolean;
  readonly read: () => SeenPage;
  /** Tell the background; it rejects when the extension is gone from under us. */
  readonly tell: (page: SeenPage | "private" | null) => Promise<{ goOn: boolean }>;
}

/** The window as far as it is used; `navigation` is missing in older browsers. */
export type WatchedWindow = Pick<
  Window,
  "document" | "location" | "addEventListener" | "requestIdleCallback" | "setTimeout" | "clearTimeout"
> & { readonly navigation?: EventTarget };

/**
 * When a document is looked at after it came (or changed in place), in milliseconds: at once and four more times, each
 * time only a comparison of title and heading unless they changed. After that nothing runs until the next event.
 */
const looks = [0, 250, 1_000, 3_000, 8_000] as const;

/** A page that is never idle is looked at all the same, so many milliseconds late. */
const patience = 2_000;

/**
 * Read the page when the browser is idle and tell what it is, again after every navigation in place and every return
 * from the back/forward cache. The page is left alone: only listening, never a change, and no observer on its nodes.
 *
 * @returns stop: removes every listener and timer; also what happens at the first sign of a private page, when the
 *   background no longer wants to know, and when the extension was updated or removed
 */
export function watchPage(window: WatchedWindow, { isPrivate, read, tell }: Watching): () => void {
  const { document, location } = window;
  const stopping = new AbortController();
  const { signal } = stopping;
  const stop = (): void => stopping.abort();
  const settling = createSettling(() => ({
    title: document.title,
    heading: document.querySelector("h1")?.textContent.trim().slice(0, 300) ?? "",
  }));
  let timer = 0;
  /** Which document, or state of it, the looks are for: those for an earlier one do nothing. */
  let visit = 0;

  const say = (page: SeenPage | "private" | null): void => {
    if (page === "private") stop();
    // Not awaited anywhere, so it must not reject: "Extension context invalidated" after an update.
    void tell(page).then(({ goOn }) => {
      if (!goOn) stop();
    }, stop);
  };

  const look = (at: number, current: number): void => {
    if (signal.aborted || current !== visit) return;
    const isLast = at === looks.length - 1;
    if (settling.isReady(at, isLast)) {
      const page = read();
      if (page.kind === "private") return say("private");
      if (settling.accept(page.facts?.structure.sample ?? "")) say(page);
    }
    if (!isLast) later(at + 1, current);
  };

  const later = (at: number, current: number): void => {
    const wait = (looks[at] ?? 0) - (looks[at - 1] ?? 0);
    const whenIdle = (): number =>
      window.requestIdleCallback(
        () => {
          try {
            look(at, current);
          } catch {
            stop();
          }
        },
        { timeout: patience },
      );
    if (wait === 0) whenIdle();
    else timer = window.setTimeout(whenIdle, wait);
  };

  const begin = (): void => {
    visit += 1;
    window.clearTimeout(timer);
    later(0, visit);
  };

  let address = withoutSection(location.href);
  const changedPlace = (): void => {
    const next = withoutSection(location.href);
    if (next === address) return;
    address = next;
    // What was said before is of another page now. Of a private one nothing is read, not even when it is idle.
    if (isPrivate(next)) return say("private");
    say(null);
    settling.restart();
    begin();
  };

  if (isPrivate(location.href)) return stop;
  signal.addEventListener("abort", () => window.clearTimeout(timer));
  window.navigation?.addEventListener("currententrychange", changedPlace, { signal });
  window.addEventListener(
    "pageshow",
    (event) => {
      if (!event.persisted) return;
      address = withoutSection(location.href);
      settling.forget();
      begin();
    },
    { signal },
  );
  // A page that is only being prepared, in case somebody goes there, was not visited.
  const { prerendering = false } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener("prerenderingchange", begin, { signal, once: true });
  else begin();
  return stop;
}

/** An address without the fragment that only scrolls; one that is a route of an app ("#/inbox", "#!42") stays. */
function withoutSection(address: string): string {
  return address.replace(/#(?![/!]).*$/s, "");
}
