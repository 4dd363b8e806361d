import type { Surface } from "./harness.ts";
import { waitUntil } from "./wait.ts";

/** A file that the page handed to the browser's downloads. */
export interface Handed {
  readonly name: string;
  /** Its media type, as the page says. */
  readonly type: string;
  readonly text: string;
}

/**
 * The file that the page hands to the browser's downloads when this is done. No file is left on this machine; that the
 * browser saves what it is handed is the browser's to prove.
 */
export async function handed(page: Surface, act: () => Promise<unknown>): Promise<Handed> {
  const before = await page.evaluate(() => {
    const world = globalThis as unknown as { handed?: { name: string; type: string; text: string | null }[] };
    if (!world.handed) {
      const files: { name: string; type: string; text: string | null }[] = [];
      world.handed = files;
      const made = new Map<string, Blob>();
      const make = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob: Blob) => {
        const url = make(blob);
        made.set(url, blob);
        return url;
      };
      HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
        const blob = made.get(this.href);
        if (!blob) throw new Error(`${this.href} is no file of this page.`);
        const file: (typeof files)[number] = { name: this.download, type: blob.type, text: null };
        files.push(file);
        // Byte for byte: Blob.text() would take a byte order mark away.
        void blob.arrayBuffer().then((bytes) => {
          file.text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
        });
      };
    }
    return world.handed.length;
  });
  await act();
  return waitUntil("the file", () =>
    page.evaluate((at) => {
      const world = globalThis as unknown as {
        handed: { name: string; type: string; text: string | null }[];
      };
      const { name = "", type = "", text = null } = world.handed[at] ?? {};
      return text === null ? null : { name, type, text };
    }, before),
  );
}

/** The file that a click on the button hands to them, once the status says so. */
export async function downloaded(page: Surface, button: string, status: RegExp): Promise<Handed> {
  const file = await handed(page, () => page.click("button", button));
  await page.waitForStatus(status);
  return file;
}
