import { browser } from "../../browser/api";
import { fingerprint } from "../../core/store/undo";

/**
 * What stands in the menu, for the next worker: the browser keeps the items but cannot be asked for them. Kept as long as
 * the browser runs, like the menu in most cases, and as a fingerprint, because names belong in the store alone.
 */
const key = "menu";
const half = "half";

/** Whether exactly this was made last. */
export async function isInMenu(people: unknown): Promise<boolean> {
  return (await browser.storage.session.get(key))[key] === fingerprint(people);
}

/** From now on the menu is empty or half made. */
export async function beginMenu(): Promise<void> {
  await browser.storage.session.set({ [key]: half });
}

/** This stands in the menu now, all of it. */
export async function endMenu(people: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: fingerprint(people) });
}

/** Whether a worker was stopped in the middle. */
export async function isHalfMade(): Promise<boolean> {
  return (await browser.storage.session.get(key))[key] === half;
}
