import { expect } from "vitest";
import { axeViolations } from "./axe.ts";
import type { Size, Surface } from "./harness.ts";

/** A narrow window, and one of 1280 pixels whose text is twice as large. */
const sizes: Readonly<Record<string, Size>> = {
  "320 px": { width: 320, height: 640 },
  "200 %": { width: 640, height: 450, zoom: 2 },
};

/** Nothing in the way in either theme, at either size, and nothing to be scrolled for sideways; the page is closed then. */
export async function checkLarger(page: Surface): Promise<void> {
  for (const [called, size] of Object.entries(sizes)) {
    await page.resize(size);
    for (const scheme of ["light", "dark"] as const) {
      await page.colorScheme(scheme);
      expect(await axeViolations(page), `${called}, ${scheme}`).toEqual([]);
    }
    expect(await page.evaluate(sideways), called).toEqual([]);
  }
  await page.close();
}

/** What is wider than the window, by its text; nothing where all of it fits. Runs in the document. */
function sideways(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll("body *")]
    .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
    .map((one) => `${one.localName}: ${one.textContent.slice(0, 60)}`);
}
