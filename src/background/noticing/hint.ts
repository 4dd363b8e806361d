import lit16 from "../../../icons/icon-lit-16.png?inline";
import lit32 from "../../../icons/icon-lit-32.png?inline";
import lit48 from "../../../icons/icon-lit-48.png?inline";
import plain16 from "../../../icons/icon-16.png?inline";
import plain32 from "../../../icons/icon-32.png?inline";
import plain48 from "../../../icons/icon-48.png?inline";
import { browser } from "../../browser/api";
import { hasPageHints, setPageHints, type IconPixels } from "../../browser/page-hints";
import { hintRules } from "../../core/noticing/hint-rules";

/**
 * Let the browser light the toolbar icon on pages that look like an article or a person's. The rules are made anew on
 * install, update and start: an update brings new ones, and nothing else tells whether the old ones are still there.
 */
export function createHint(): void {
  if (!hasPageHints()) return;
  // Two sets of rules at once would leave both: one after the other.
  let last: Promise<void> = Promise.resolve();
  const setUp = (): void => void (last = last.catch(() => undefined).then(setRules));
  browser.runtime.onInstalled.addListener(setUp);
  browser.runtime.onStartup.addListener(setUp);
}

async function setRules(): Promise<void> {
  const [lit, plain] = await Promise.all([
    pixelsOf({ 16: lit16, 32: lit32, 48: lit48 }),
    pixelsOf({ 16: plain16, 32: plain32, 48: plain48 }),
  ]);
  await setPageHints(hintRules(), { lit, plain });
}

/** A rule wants pixels, and we ask no network for them, not even our own: the drawings are in the code, as data URLs. */
async function pixelsOf(drawings: Readonly<Record<string, string>>): Promise<IconPixels> {
  const decoded = Object.entries(drawings).map(async ([size, dataUrl]) => {
    const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(",") + 1)), (one) => one.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("The browser gave nothing to draw on.");
    context.drawImage(bitmap, 0, 0);
    return [size, context.getImageData(0, 0, bitmap.width, bitmap.height)] as const;
  });
  return Object.fromEntries(await Promise.all(decoded));
}
