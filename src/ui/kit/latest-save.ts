/** Keeping what is typed: every key counts, yet no more than one write is under way. */
export interface LatestSave<Value> {
  /** Keep this value; an older one that is still waiting is passed over. */
  keep(value: Value): void;
  /** Resolves when the last value given is kept. */
  settled(): Promise<void>;
}

/** Where a value waits until it is kept, surviving the page: written at once, synchronously. */
export interface Waiting<Value> {
  put(value: Value): void;
  clear(): void;
}

/**
 * Save the latest value, again and again, as it changes. The value waits in `waiting` until its own save was answered,
 * so that a page closed at any key, or a worker stopped at any moment, loses nothing: the next page finds it there.
 *
 * @param save must be safe to repeat; it is tried once more when it fails (the worker may just have been stopped)
 * @param failed told once per value that could not be saved; the value stays in `waiting`
 */
export function createLatestSave<Value>(
  save: (value: Value) => Promise<void>,
  waiting: Waiting<Value>,
  failed: (error: unknown) => void,
): LatestSave<Value> {
  let next: { value: Value } | null = null;
  let running: Promise<void> | null = null;
  // Asked after an await, in which `keep` may have brought a newer value.
  const isLatest = (): boolean => next === null;

  const run = async (): Promise<void> => {
    while (next) {
      const { value } = next;
      next = null;
      try {
        await save(value).catch(() => save(value));
        if (isLatest()) waiting.clear();
      } catch (error) {
        if (isLatest()) failed(error);
      }
    }
    running = null;
  };

  return {
    keep(value) {
      waiting.put(value);
      next = { value };
      running ??= run();
    },
    settled: () => running ?? Promise.resolve(),
  };
}
