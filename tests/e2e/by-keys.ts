import { expect } from "vitest";
import type { Surface } from "./harness.ts";

/** More than any page of ours has to offer. */
const steps = 80;

/**
 * Goes on with this key until this has the focus; what has it then is to be seen.
 *
 * @throws where it is not on the way
 */
export async function tabTo(page: Surface, wanted: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let step = 0; (await page.focusedName()) !== wanted; step += 1) {
    if (step === steps)
      throw new Error(`No way to "${wanted}": the focus is on "${await page.focusedName()}".`);
    await page.press(key);
  }
  expect(await page.evaluate(isSeen), `“${wanted}” is seen`).toBe(true);
}

/** Into whatever has the focus, one real key after the other. */
export async function typeByKeys(page: Surface, text: string): Promise<void> {
  for (const key of text) await page.press(key === " " ? "Space" : key);
}

/** Whether what has the focus is in the window and nothing lies over it. Runs in the document. */
function isSeen(): boolean {
  const focused = document.activeElement;
  if (!focused || focused === document.body) return false;
  const { x, y, width, height } = focused.getBoundingClientRect();
  const over = document.elementFromPoint(x + width / 2, y + height / 2);
  return (
    over !== null && (focused.contains(over) || over.contains(focused) || over.closest("label") !== null)
  );
}
