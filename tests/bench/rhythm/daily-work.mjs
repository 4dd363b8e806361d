import { workerTime } from "../crowd/worker-time.mjs";

/** In milliseconds: the worker waits three seconds with it, so that whoever woke it is answered. */
const patience = 60_000;
const look = 100;
/** For the file that is written behind the copy, in milliseconds. */
const afterwards = 2_000;
/** So many looks in a row without any work are the end of it. */
const still = 10;

/** What somebody does on a day: so many acts, and so many people whose interests they change. */
const onADay = { acts: 10, people: 5 };

/**
 * What the store does once a day of its own accord: the copy of everything, after a day on which a little was done, as on most.
 * Beside it that day is like any other.
 *
 * @param driver Chromium, with everything in the store
 * @returns {Promise<{ total: number, piece: number }>} in milliseconds: what it takes of the worker's thread, in CPU time,
 *   which does not depend on what else the machine is doing; and how long nothing else could be done at most, by the wall
 */
export async function dailyWork(driver, page) {
  const total = await workOfADay(driver, page, (beginning) =>
    page.evaluate(anotherDay, { ...onADay, beginning }),
  );
  await toTheMoment(driver, page, (beginning) => page.evaluate(anotherDay, { ...onADay, beginning }));
  // A clock that ticks takes time of its own: another day.
  await driver.inWorker(startTicking);
  await untilDone(page);
  await pause(afterwards);
  return { total, piece: await driver.inWorker(stopTicking) };
}

/** The same where the last copy is no help: the first of all, and the one after an import. In milliseconds of CPU time. */
export const firstCopy = (driver, page) => workOfADay(driver, page, () => page.evaluate(forgetWhatChanged));

async function workOfADay(driver, page, day) {
  await toTheMoment(driver, page, day);
  const begun = workerTime();
  await untilDone(page);
  await untilStill();
  return workerTime() - begun;
}

let beginning = 0;

/** The worker was started on a new day, has answered whoever woke it, and begins in a moment. */
async function toTheMoment(driver, page, day) {
  await day((beginning += 1_000));
  await page.evaluate(noCopyToday);
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

/** Runs in a page of the extension: a few acts, and a few people, all over the address book, who changed. */
async function anotherDay({ acts, people, beginning }) {
  const ask = async (name, what) => {
    const reply = await globalThis.chrome.runtime.sendMessage({ name, ask: what });
    if (reply?.ok !== true) throw new Error(JSON.stringify(reply));
  };
  const on = new Date().toISOString().slice(0, 10);
  for (let at = 0; at < acts; at += 1)
    await ask("act/log", { act: "check-in", uids: [`uid-${beginning + at * 37}`], on, words: "We talked." });
  await ask("contacts/interests", {
    people: Array.from({ length: people }, (_, at) => ({
      uid: `uid-${beginning + at * 131}`,
      interests: [`topic ${beginning}`],
    })),
  });
}

/** Runs in a page of the extension. */
async function noCopyToday() {
  const opening = indexedDB.open("goodturn-snapshots");
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const [objectStore] = opening.result.objectStoreNames;
  const transaction = opening.result.transaction(objectStore, "readwrite");
  transaction.objectStore(objectStore).delete("day/last");
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  opening.result.close();
}

/** Runs in a page of the extension: what was written since the last copy is not known. */
async function forgetWhatChanged() {
  const opening = indexedDB.open("goodturn");
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const transaction = opening.result.transaction("records", "readwrite");
  transaction.objectStore("records").delete("derived/changed");
  transaction.objectStore("records").put({ at: Date.now() }, "bench/another-day");
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  opening.result.close();
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
