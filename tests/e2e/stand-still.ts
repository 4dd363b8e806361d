import { readdirSync, readFileSync } from "node:fs";
import type { Browser } from "puppeteer-core";

/**
 * Stops every process of the browser where it is, as a machine does that falls asleep, and gives back how it wakes up. The
 * clock on the wall goes on meanwhile; what the system tells programs about its own sleep is not told.
 */
export function standStill(browser: Browser): () => void {
  const first = browser.process()?.pid;
  if (first === undefined) throw new Error("The browser has no process to stop.");
  const stopped = withAllBelow(first);
  // The one that starts others first, or it would start another meanwhile.
  for (const one of stopped) process.kill(one, "SIGSTOP");
  return () => {
    for (const one of stopped.toReversed()) {
      try {
        process.kill(one, "SIGCONT");
      } catch {
        // It ended meanwhile.
      }
    }
  };
}

function withAllBelow(first: number): number[] {
  const children = new Map<number, number[]>();
  for (const one of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      const parent = Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${one}/status`, "utf8"))?.[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(one)]);
    } catch {
      // It ended meanwhile.
    }
  }
  const found = [first];
  for (const one of found) found.push(...(children.get(one) ?? []));
  return found;
}
