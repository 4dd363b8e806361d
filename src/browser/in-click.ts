import { browser } from "./api";

/**
 * Do what a browser does only in a click and under which a popup closes (a question of the browser's own, its side panel),
 * with what the background must know of it before. To be called in the click itself, before anything is waited for.
 *
 * Chromium loses a question that a stopped worker has not taken by the time the popup is gone (Chromium 156), so there the
 * background is told first: a click counts for five seconds. In Firefox a click is over with the first wait, and its
 * background gets the question all the same, so there both are begun at once.
 *
 * @param tell tells the background
 * @param act what needs the click; it says itself where the browser would not
 * @throws what `tell` throws
 */
export async function inClick<Done>(tell: () => Promise<unknown>, act: () => Promise<Done>): Promise<Done> {
  if (isFirefox()) {
    const doing = act();
    await tell();
    return doing;
  }
  await tell();
  return act();
}

/** Only Firefox can be asked what it is. */
export function isFirefox(): boolean {
  return "getBrowserInfo" in browser.runtime;
}
