import type { ElementHandle, KeyInput, Page } from "puppeteer-core";
import type { Surface } from "./harness.ts";
import { createSurface } from "./surface.ts";

/** Above this, text arrives in one piece (as from an input method) instead of key by key. */
const typedByKeys = 200;

export function createPageSurface(page: Page, what: string): Surface {
  return createSurface({
    what,
    url: async () => page.url(),
    isOpen: async () => !page.isClosed(),
    run: (expression) => page.evaluate(expression),
    pointAt: (x, y) => page.mouse.move(x, y),
    clickAt: async (x, y) => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await unlessClosed(page.mouse.up());
    },
    type: async (text) => {
      if (text.length <= typedByKeys) await page.keyboard.type(text);
      else await page.keyboard.sendCharacter(text);
    },
    press: async (keys) => {
      const held = [...keys] as KeyInput[];
      for (const key of held) await page.keyboard.down(key);
      for (const key of held.reverse()) await unlessClosed(page.keyboard.up(key));
    },
    setFile: async (expression, file) => {
      const handle = (await page.evaluateHandle(expression)) as ElementHandle<HTMLInputElement>;
      await handle.uploadFile(file);
    },
    colorScheme: (scheme) => page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]),
    resize: (size) =>
      page.setViewport(size && { width: size.width, height: size.height, deviceScaleFactor: size.zoom ?? 1 }),
    capture: (fullPage) => page.screenshot({ fullPage }),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
  });
}

/** What a click or a key opens may have closed the page before the browser could answer that it was let go of. */
async function unlessClosed(letGo: Promise<void>): Promise<void> {
  try {
    await letGo;
  } catch (error) {
    if (!(error instanceof Error && error.name === "TargetCloseError")) throw error;
  }
}
