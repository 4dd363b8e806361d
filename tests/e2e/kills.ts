import type { Surface } from "./harness.ts";
import type { Difference, Records } from "./kill-commands/command.ts";

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

/** The database of the records, and the one of the copies. */
export type DatabaseName = "goodturn" | "goodturn-snapshots";

/** Read every record but the derived ones in one transaction of our own; the worker may be dead. */
export async function recordsIn(page: Surface, name: DatabaseName = "goodturn"): Promise<Records> {
  return putBehindItsBack(page, {}, name);
}

/** Put records (null: take them away) behind Goodturn's back, in one transaction, and read all that is there then. */
export async function putBehindItsBack(
  page: Surface,
  changes: Records,
  name: DatabaseName = "goodturn",
): Promise<Records> {
  return page.evaluate(
    async (name, changes) => {
      const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error("not read"));
        });
      const opening = indexedDB.open(name);
      opening.onupgradeneeded = () => opening.result.createObjectStore("records");
      const database = await settled(opening);
      try {
        const changed = Object.entries(changes);
        const store = database
          .transaction("records", changed.length > 0 ? "readwrite" : "readonly")
          .objectStore("records");
        for (const [key, record] of changed) {
          if (record === null) store.delete(key);
          else store.put(record, key);
        }
        const [keys, values] = await Promise.all([settled(store.getAllKeys()), settled(store.getAll())]);
        // The copy of a day is printed: here it is what it holds, as the other copies are.
        const read = async (value: unknown): Promise<unknown> => {
          const { blob } = (value ?? {}) as { blob?: unknown };
          return blob instanceof Blob ? (JSON.parse(await blob.text()) as unknown) : value;
        };
        const found = await Promise.all(
          keys.map(async (key, at) => [key as string, await read(values[at])] as const),
        );
        return Object.fromEntries(found.filter(([key]) => !key.startsWith("derived/")));
      } finally {
        database.close();
      }
    },
    name,
    changes,
  );
}

interface Asker {
  runtime: { sendMessage(message: unknown): Promise<{ ok?: boolean } | undefined> };
}

/** Ask in the page and do not wait for the answer: whatever is to be killed is killed meanwhile. */
export async function askWithoutWaiting(
  page: Surface,
  message: { name: string; ask: unknown },
): Promise<void> {
  await page.evaluate((what) => {
    const { browser, chrome } = globalThis as unknown as Record<string, Asker | undefined>;
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
    const { browser, chrome } = globalThis as unknown as Record<string, Asker | undefined>;
    const begun = performance.now();
    const answer = await (browser ?? chrome)?.runtime.sendMessage(what);
    return { ok: answer?.ok === true, took: performance.now() - begun };
  }, message);
}

/** An import in parts on its way in a page: its end, and how it goes on after the parts at which it stopped. */
interface Importing {
  imported?: Promise<boolean>;
  goOn?: () => void;
}

/**
 * Import in parts as the page does it: each part once the one before is taken, then the word to keep them all. What comes of
 * a part is not looked at, as little as the real page can when it is closed.
 *
 * @param until `kept`: wait for the answer; `begun`: wait for nothing; a number: wait until so many parts are taken, and
 *   stop there until `finishImport`
 */
export async function importInParts(
  page: Surface,
  parts: readonly (readonly unknown[])[],
  until: "kept" | "begun" | number,
): Promise<{ ok: boolean; took: number }> {
  return page.evaluate(
    async (parts, until) => {
      const { browser, chrome } = globalThis as unknown as Record<string, Asker | undefined>;
      const ask = (name: string, ask: unknown) => (browser ?? chrome)?.runtime.sendMessage({ name, ask });
      const begun = performance.now();
      const scope = globalThis as Importing;
      let stopped = (): void => {};
      const isStopped = new Promise<void>((resolve) => {
        stopped = resolve;
      });
      const all = async (): Promise<boolean> => {
        const begin = (await ask("import/begin", {})) as { answer?: { importId: string } } | undefined;
        const importId = begin?.answer?.importId;
        for (const [at, contacts] of parts.entries()) {
          await ask("import/add", { importId, contacts });
          if (at + 1 !== until) continue;
          await new Promise<void>((resolve) => {
            scope.goOn = resolve;
            stopped();
          });
        }
        const kept = (await ask("import/keep", { importId, count: parts.flat().length })) as
          { answer?: unknown } | undefined;
        return (kept?.answer ?? null) !== null;
      };
      scope.imported = all().catch(() => false);
      if (typeof until === "number") await isStopped;
      return { ok: until === "kept" ? await scope.imported : true, took: performance.now() - begun };
    },
    parts,
    until,
  );
}

/** Let a page go on that stopped between the parts of its import; whether anybody was kept. */
export async function finishImport(page: Surface): Promise<boolean> {
  return page.evaluate(async () => {
    const { goOn, imported } = globalThis as Importing;
    goOn?.();
    return (await imported) ?? false;
  });
}

/** Whether there is a worker that answers a harmless question. */
export async function answers(page: Surface): Promise<boolean> {
  return (await askAndWait(page, { name: "settings/show", ask: {} })).ok;
}

/** What changed between the two, by kind of record. */
export function difference(before: Records, now: Records): Difference {
  const found: Difference = { added: {}, changed: {}, removed: {} };
  const count = (how: keyof Difference, key: string): void => {
    const kind = key.includes("/") ? key.slice(0, key.indexOf("/")) : key;
    // What was told of is worked out anew at every wake, in a transaction of its own.
    if (kind === "reminder") return;
    found[how][kind] = (found[how][kind] ?? 0) + 1;
  };
  for (const key of Object.keys(now)) {
    if (!(key in before)) count("added", key);
    else if (JSON.stringify(before[key]) !== JSON.stringify(now[key])) count("changed", key);
  }
  for (const key of Object.keys(before)) if (!(key in now)) count("removed", key);
  return found;
}
