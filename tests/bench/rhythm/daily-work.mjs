import { workerTime } from "../crowd/worker-time.mjs";

/** In milliseconds: the worker waits three seconds with it, so that whoever woke it is answered. */
const patience = 60_000;
const look = 100;
/** For the file that is written behind the copy, in milliseconds. */
const afterwards = 2_000;
/** So many looks in a row without any work are the end of it. */
const still = 10;

/**
 * What the store does once a day of its own accord: the copy of everything. Beside it that day is like any other.
 *
 * @param driver Chromium, with everything in the store
 * @returns {Promise<{ total: number, piece: number }>} in milliseconds: what it takes of the worker's thread, in CPU time,
 *   which does not depend on what else the machine is doing; and how long nothing else could be done at most, by the wall
 */
export async function dailyWork(driver, page) {
  await toTheMoment(driver, page);
  const begun = workerTime();
  await untilDone(page);
  await untilStill();
  const total = workerTime() - begun;
  await toTheMoment(driver, page);
  // A clock that ticks takes time of its own: another day.
  await driver.inWorker(startTicking);
  await untilDone(page);
  await pause(afterwards);
  return { total, piece: await driver.inWorker(stopTicking) };
}

/** The worker was started on a new day, has answered whoever woke it, and begins in a moment. */
async function toTheMoment(driver, page) {
  await page.evaluate(anotherDay);
  await driver.killWorker();
  await page.evaluate(wake);
}

const pause = (duration) => new Promise((over) => setTimeout(over, duration));

const untilDone = (page) => until("The copy of the day was not made.", () => page.evaluate(isDone));

/** The worker has used next to no time for a while. */
async function untilStill() {
  let [last, looks] = [-1, 0];
  await until("The worker does not rest.", () => {
    const now = workerTime();
    looks = now - last < 1 ? looks + 1 : 0;
    last = now;
    return looks === still;
  });
}

async function until(otherwise, isSo) {
  const begun = Date.now();
  while (!(await isSo())) {
    if (Date.now() > begun + patience) throw new Error(otherwise);
    await pause(look);
  }
}

/** Runs in a page of the extension: no copy was made today, and something is not as in the last one. */
async function anotherDay() {
  const within = async (name, work) => {
    const opening = indexedDB.open(name);
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const [objectStore] = opening.result.objectStoreNames;
    const transaction = opening.result.transaction(objectStore, "readwrite");
    work(transaction.objectStore(objectStore));
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    opening.result.close();
  };
  await within("goodturn", (records) => records.put({ at: Date.now() }, "bench/another-day"));
  await within("goodturn-snapshots", (copies) => copies.delete("day/last"));
}

/** Runs in a page of the extension. */
async function isDone() {
  const opening = indexedDB.open("goodturn-snapshots");
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const [objectStore] = opening.result.objectStoreNames;
  const asking = opening.result.transaction(objectStore).objectStore(objectStore).get("day/last");
  await new Promise((resolve) => (asking.onsuccess = resolve));
  opening.result.close();
  return typeof asking.result === "string";
}

/** Runs in a page of the extension. */
function wake() {
  return globalThis.chrome.runtime.sendMessage({ name: "settings/show", ask: {} });
}

/** Runs in the worker. */
function startTicking() {
  globalThis.longest = 0;
  let last = performance.now();
  globalThis.ticking = setInterval(() => {
    const now = performance.now();
    globalThis.longest = Math.max(globalThis.longest, now - last);
    last = now;
  }, 1);
}

/** Runs in the worker. */
function stopTicking() {
  clearInterval(globalThis.ticking);
  return globalThis.longest;
}
