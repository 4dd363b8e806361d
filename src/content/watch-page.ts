import type { Permit } from "../core/page/permit";
import type { SeenPage } from "../core/page/recognise";
import { createSettling } from "./settling";

/** What watching needs besides the window: tests replace it. */
export interface Watching {
  /**
   * Ask the background, which knows the lists of addresses; null: not here. `moved`: the document changed in place. Like
   * `tell` it rejects when the extension is gone from under us.
   */
  readonly mayRead: (address: string, moved: boolean) => Promise<Permit | null>;
  /** In slices; null where the page is somewhere else by now. */
  readonly read: (permit: Permit) => Promise<SeenPage | null>;
  /** Tell the background; it answers whether to go on. */
  readonly tell: (page: SeenPage | "private") => Promise<boolean>;
}

/** The watching of one document, as it is known in the isolated world. */
export interface Watch {
  /** Removes every listener and timer. */
  stop(): void;
  isStopped(): boolean;
  /** Whether nothing runs any more until the page changes or comes back. */
  isAtRest(): boolean;
}

/** The window as far as it is used; `navigation` is missing in older browsers. */
export type WatchedWindow = Pick<
  Window,
  | "document"
  | "location"
  | "addEventListener"
  | "removeEventListener"
  | "requestIdleCallback"
  | "setTimeout"
  | "clearTimeout"
> & { readonly navigation?: EventTarget };

/**
 * When a document is looked at after it came (or changed in place), in milliseconds: at once and four more times, each
 * time only a comparison of title and heading unless they changed. After that nothing runs until the next event.
 */
const looks = [0, 250, 1_000, 3_000, 8_000] as const;

/** A page that is never idle is looked at all the same, so many milliseconds late. */
const patience = 2_000;

/**
 * Ask whether the page may be read, read it when the browser is idle, and tell what it is, again after every navigation in
 * place and every return from the back/forward cache. Nothing of it is touched before the answer. The page is left alone:
 * only listening, never a change, and no observer on its nodes.
 *
 * It stops by itself at the first sign of a private page, when the background no longer wants to know, and when the
 * extension was updated or removed.
 */
export function watchPage(window: WatchedWindow, { mayRead, read, tell }: Watching): Watch {
  const { document, location } = window;
  let isStopped = false;
  let isLooking = false;
  const settling = createSettling(() => ({
    title: document.title,
    heading: document.querySelector("h1")?.textContent.trim().slice(0, 300) ?? "",
  }));
  let timer = 0;
  /** Which document, or state of it, the looks are for: those for an earlier one do nothing. */
  let visit = 0;

  /** Not awaited anywhere, so it must not reject: "Extension context invalidated" after an update. */
  const say = (page: SeenPage | "private"): void => void tell(page).then((goOn) => goOn || stop(), stop);
  const leave = (): void => {
    stop();
    say("private");
  };

  /** Whatever fails, the extension or a page that defeats us, ends the watching quietly. */
  const whenIdle = (work: () => Promise<void>): void =>
    void window.requestIdleCallback(() => void (isStopped || work().catch(stop)), { timeout: patience });

  const look = async (at: number, current: number, permit: Permit): Promise<void> => {
    const isOver = (): boolean => isStopped || current !== visit;
    if (isOver()) return;
    const isLast = at === looks.length - 1;
    if (settling.isReady(at, isLast)) {
      const page = await read(permit);
      if (isOver()) return;
      if (page?.kind === "private") return leave();
      if (page && settling.accept(page.facts?.structure.sample ?? "")) say(page);
    }
    if (isLast) isLooking = false;
    else later(at + 1, current, permit);
  };

  const later = (at: number, current: number, permit: Permit): void => {
    const wait = (looks[at] ?? 0) - (looks[at - 1] ?? 0);
    const lookWhenIdle = (): void => whenIdle(() => look(at, current, permit));
    if (wait === 0) lookWhenIdle();
    else timer = window.setTimeout(lookWhenIdle, wait);
  };

  const begin = (moved: boolean): void => {
    const current = ++visit;
    isLooking = true;
    window.clearTimeout(timer);
    const ask = async (): Promise<void> => {
      if (current !== visit) return;
      const permit = await mayRead(location.href, moved);
      if (current !== visit) return;
      if (permit === null) stop();
      else later(0, current, permit);
    };
    // What was said before is of another page now, so that is told at once. A page that has just come is not even asked
    // for where it is left again before the browser is idle.
    if (moved) void ask().catch(stop);
    else whenIdle(ask);
  };

  let address = withoutSection(location.href);
  const changedPlace = (): void => {
    const next = withoutSection(location.href);
    if (next === address) return;
    address = next;
    settling.restart();
    begin(true);
  };

  const shown = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    address = withoutSection(location.href);
    settling.forget();
    begin(false);
  };
  const activated = (): void => begin(false);
  // By hand and not by an AbortSignal: in a page's isolated world every kind of object costs time when it is first used.
  const stop = (): void => {
    isStopped = true;
    window.clearTimeout(timer);
    window.navigation?.removeEventListener("currententrychange", changedPlace);
    window.removeEventListener("pageshow", shown);
    document.removeEventListener("prerenderingchange", activated);
  };

  const watch: Watch = { stop, isStopped: () => isStopped, isAtRest: () => isStopped || !isLooking };
  window.navigation?.addEventListener("currententrychange", changedPlace);
  window.addEventListener("pageshow", shown);
  // A page that is only being prepared, in case somebody goes there, was not visited.
  const { prerendering = false } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener("prerenderingchange", activated, { once: true });
  else begin(false);
  return watch;
}

/** An address without the fragment that only scrolls; one that is a route of an app ("#/inbox", "#!42") stays. */
function withoutSection(address: string): string {
  return address.replace(/#(?![/!]).*$/s, "");
}
