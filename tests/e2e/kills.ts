import { setTimeout as after } from "node:timers/promises";
import type { Driver, Surface } from "./harness.ts";

/** The whole key space as it lies on the disk, read beside the worker. */
export type Records = Readonly<Record<string, unknown>>;

/** One command of the product, as a page asks it, and what it does to the records. */
export interface Command {
  readonly name: string;
  /** Message and question, given the records as they are. */
  readonly ask: (records: Records) => { name: string; ask: unknown };
  /**
   * What it adds, changes and takes away, by prefix: exactly that, or nothing at all. Steps of undo that are forgotten
   * and marks that only this moment needs are left out of the count.
   */
  readonly effect: (
    records: Records,
  ) => Partial<Record<"added" | "changed" | "removed", Record<string, number>>>;
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32 by Tommy Ettinger, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Read every record in one transaction of our own; the worker may be dead. */
export async function recordsIn(page: Surface): Promise<Records> {
  return page.evaluate(async () => {
    const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error("not read"));
      });
    const database = await settled(indexedDB.open("goodturn"));
    try {
      const store = database.transaction("records").objectStore("records");
      const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
      return Object.fromEntries(keys.map((key, at) => [key as string, values[at] as unknown]));
    } finally {
      database.close();
    }
  });
}

/** Ask in the page and do not wait for the answer: whatever is to be killed is killed meanwhile. */
export async function askWithoutWaiting(
  page: Surface,
  message: { name: string; ask: unknown },
): Promise<void> {
  await page.evaluate((what) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { runtime: { sendMessage(message: unknown): Promise<unknown> } } | undefined
    >;
    void (browser ?? chrome)?.runtime.sendMessage(what).catch(() => {});
    return true;
  }, message);
}

/** Ask in the page and wait for the answer: whether it was a good one, and the milliseconds it took. */
export async function askAndWait(
  page: Surface,
  message: { name: string; ask: unknown },
): Promise<{ ok: boolean; took: number }> {
  return page.evaluate(async (what) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { runtime: { sendMessage(message: unknown): Promise<{ ok?: boolean } | undefined> } } | undefined
    >;
    const begun = performance.now();
    const answer = await (browser ?? chrome)?.runtime.sendMessage(what);
    return { ok: answer?.ok === true, took: performance.now() - begun };
  }, message);
}

/** Whether there is a worker that answers a harmless question. */
export async function answers(page: Surface): Promise<boolean> {
  return (await askAndWait(page, { name: "settings/show", ask: {} })).ok;
}

/** What changed between the two, by prefix. */
export function difference(before: Records, now: Records) {
  const found: Record<"added" | "changed" | "removed", Record<string, number>> = {
    added: {},
    changed: {},
    removed: {},
  };
  const count = (how: keyof typeof found, key: string): void => {
    const prefix = key.includes("/") ? key.slice(0, key.indexOf("/")) : key;
    if (prefix === "undo" && how !== "added") return;
    if (prefix === "banner") return;
    found[how][prefix] = (found[how][prefix] ?? 0) + 1;
  };
  for (const key of Object.keys(now)) {
    if (!(key in before)) count("added", key);
    else if (JSON.stringify(before[key]) !== JSON.stringify(now[key])) count("changed", key);
  }
  for (const key of Object.keys(before)) if (!(key in now)) count("removed", key);
  return found;
}

/** How somebody's machine fails: the worker is stopped, the page is closed, the whole browser is gone. */
export type Blow = "worker" | "page" | "browser";

/** Wait for the chosen moment after the question, then strike. */
export async function strike(driver: Driver, page: Surface, blow: Blow, milliseconds: number): Promise<void> {
  // The one place where a test waits for a time: the moment of the kill is what is being drawn.
  await after(milliseconds);
  if (blow === "worker") await driver.killWorker();
  else if (blow === "page") await page.close();
  else await driver.crash();
}
