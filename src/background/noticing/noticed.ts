import type { Page } from "../../core/page/page";

/** What was noticed in a tab, and at which address. */
export interface Noticed {
  readonly page: Page;
  /** The tab's own address when the page was read, without its fragment. */
  readonly address: string;
  /** The uids of those whom it would help, best first. */
  readonly helped: readonly string[];
}

/** How many tabs are remembered at most; the one that spoke longest ago goes first. */
const tabLimit = 200;

/** In memory alone, gone with the worker: what somebody reads is nobody's record. */
const tabs = new Map<number, Noticed>();

/** An address without the part that never leaves the browser. */
export const withoutFragment = (address: string): string => address.replace(/#.*$/s, "");

/**
 * Whom the page that noticing read in this tab would help, best first, for whoever must answer at once. Nobody where it
 * read none, or was not there in time (the worker had ended).
 *
 * @param address the tab's address now: what was read at another one is not given out
 */
export function helpedIn(tabId: number, address: string): readonly string[] {
  const noticed = tabs.get(tabId);
  return noticed && withoutFragment(address) === noticed.address ? noticed.helped : [];
}

/** Whether what noticing read last in this tab would help somebody. */
export function helpsAnybody(tabId: number): boolean {
  return (tabs.get(tabId)?.helped.length ?? 0) > 0;
}

const listeners: ((tabId: number) => void)[] = [];

/** Called whenever a page was noticed in a tab. */
export function onNoticed(listener: (tabId: number) => void): void {
  listeners.push(listener);
}

/** A worker begins knowing nothing of any tab. */
export function forgetTabs(): void {
  tabs.clear();
  listeners.length = 0;
}

export function remember(tabId: number, noticed: Noticed): void {
  tabs.delete(tabId);
  tabs.set(tabId, noticed);
  for (const listener of listeners) listener(tabId);
  const [oldest] = tabs.keys();
  if (tabs.size > tabLimit && oldest !== undefined) tabs.delete(oldest);
}

export function forget(tabId: number): void {
  tabs.delete(tabId);
}

export function forgetAll(): void {
  tabs.clear();
}

export const remembered = (): readonly (readonly [number, Noticed])[] => [...tabs];
