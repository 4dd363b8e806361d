import type { Signal } from "@preact/signals";

/**
 * Run one action at a time: a second click on the same button must not do it twice. The work begins in the call itself, so
 * that a click is still a click to the browser.
 *
 * @param busy true while one runs
 * @param failed told what an action threw
 */
export function oneAtATime(
  busy: Signal<boolean>,
  failed: (error: unknown) => void,
): (work: () => Promise<void>) => Promise<void> {
  return async (work) => {
    if (busy.value) return;
    busy.value = true;
    try {
      await work();
    } catch (error) {
      failed(error);
    } finally {
      busy.value = false;
    }
  };
}
