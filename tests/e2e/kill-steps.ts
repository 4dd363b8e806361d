import type { Driver, Surface } from "./harness.ts";
import { answers } from "./kills.ts";
import { starting, waitUntil } from "./wait.ts";

/** How somebody's machine fails: the worker is stopped, the page is closed, the whole browser is gone. */
export const blows = ["worker", "page", "browser"] as const;

export type Blow = (typeof blows)[number];

/**
 * Where a command is struck. `any`: at a moment drawn between the question to a worker that has still to start and well
 * after its answer. The others are reached for certain: `parts`: some parts of an import are taken, and the page has not
 * said yet that all of them are to be kept; `waiting`: the command asked for its transaction, which has to wait for
 * another's; `writing`: some of its changes are made, and the transaction goes on; `written`: the transaction is
 * complete, and nobody heard of it yet (no answer, no channel opened).
 */
export const steps = ["any", "parts", "waiting", "writing", "written"] as const;

export type Step = (typeof steps)[number];

interface Armed {
  reached?: Promise<boolean>;
  letGo?: boolean;
}

/** Whether the worker has to be armed for it, so that the step is reached for certain. */
export const isInWorker = (step: Step): boolean => step !== "any" && step !== "parts";

/**
 * Make the worker stop at this step, whatever comes. Nothing of Goodturn is replaced: what is wrapped is the browser's
 * own IndexedDB in this one worker, which is about to be killed.
 *
 * @param nth for `writing`: after how many changes
 */
export async function armWorker(driver: Driver, step: Step, nth: number): Promise<void> {
  await worker(driver)(arm, step, nth);
}

/**
 * Make sure that the worker can be armed. The browser's tools may have lost one that began while the one before was killed:
 * it answers us, and not them.
 *
 * @param page asks it something harmless, which starts one where there is none
 */
export async function workerToArm(driver: Driver, page: Surface): Promise<void> {
  const isReached = (): Promise<boolean> => worker(driver)(() => true).catch(() => false);
  await waitUntil(
    "a worker that can be armed",
    async () => {
      if (await isReached()) return true;
      await driver.killWorker();
      await waitUntil("a worker", () => answers(page));
      return false;
    },
    { timeout: starting },
  );
}

/** Wait until the armed worker is there. */
export async function stepReached(driver: Driver): Promise<void> {
  await worker(driver)(
    () => (globalThis as Armed).reached ?? Promise.reject(new Error("The worker is not armed.")),
  );
}

/** Let a worker go on that stopped while `writing`: it was not the one to be killed. */
export async function letWorkerGoOn(driver: Driver): Promise<void> {
  await worker(driver)(() => {
    (globalThis as Armed).letGo = true;
    return true;
  });
}

function worker(driver: Driver): NonNullable<Driver["inWorker"]> {
  if (driver.inWorker === null) throw new Error(`${driver.browser}'s background cannot be armed.`);
  return driver.inWorker;
}

function arm(step: string, nth: number): boolean {
  const scope = globalThis as Armed;
  let tell: (reached: boolean) => void = () => {};
  scope.reached = new Promise((resolve) => {
    tell = resolve;
  });
  const changing = new Set<IDBTransaction>();
  let changes = 0;
  /** A transaction lives as long as it is asked something. */
  const goOnAsking = (store: IDBObjectStore): void => {
    store.count().addEventListener("success", () => {
      if (!scope.letGo) goOnAsking(store);
    });
  };
  // oxlint-disable typescript/unbound-method -- each is called on what it belongs to
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function transaction(...words: Parameters<typeof begin>) {
    const begun = begin.apply(this, words);
    if (this.name !== "goodturn") return begun;
    if (step === "waiting") tell(true);
    begun.addEventListener("complete", (event) => {
      if (step !== "written" || !changing.has(begun)) return;
      event.stopImmediatePropagation();
      tell(true);
    });
    return begun;
  };
  /** Written by the worker of itself, in transactions of their own: no command is done by them. */
  const isOfItself = (key: unknown): boolean =>
    typeof key === "string" && /^(?:derived\/|reminder$)/.test(key);
  const watch = (store: IDBObjectStore, request: IDBRequest, key: unknown): void => {
    if (store.transaction.db.name !== "goodturn" || isOfItself(key)) return;
    changing.add(store.transaction);
    changes += 1;
    if (step !== "writing" || changes !== nth) return;
    request.addEventListener("success", () => {
      goOnAsking(store);
      tell(true);
    });
  };
  const { put, delete: remove } = IDBObjectStore.prototype;
  // oxlint-enable typescript/unbound-method
  IDBObjectStore.prototype.put = function (...words: Parameters<typeof put>) {
    const request = put.apply(this, words);
    watch(this, request, words[1]);
    return request;
  };
  IDBObjectStore.prototype.delete = function (...words: Parameters<typeof remove>) {
    const request = remove.apply(this, words);
    watch(this, request, words[0]);
    return request;
  };
  return true;
}

/** Hold the records in a transaction of the page's own, for which every other has to wait. */
export async function holdRecords(page: Surface): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        const scope = globalThis as { letGo?: boolean };
        scope.letGo = false;
        const opening = indexedDB.open("goodturn");
        opening.addEventListener("success", () => {
          const store = opening.result.transaction("records", "readwrite").objectStore("records");
          const goOn = (): void => {
            store.count().addEventListener("success", () => {
              resolve(true);
              if (scope.letGo) opening.result.close();
              else goOn();
            });
          };
          goOn();
        });
      }),
  );
}

/** Let go of them. */
export async function letGoOfRecords(page: Surface): Promise<void> {
  await page.evaluate(() => {
    (globalThis as { letGo?: boolean }).letGo = true;
    return true;
  });
}
