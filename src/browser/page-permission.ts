import { browser } from "./api";
import { inClick } from "./in-click";

/** The optional permission to read pages as they load. */
const pages = { origins: ["http://*/*", "https://*/*"] };

/**
 * Ask the browser to ask the user. To be called in the click itself (see `inClick`), and what follows it may never run: the
 * popup can close under the browser's question. The background hears of the answer by itself.
 *
 * @param wish tells the background what is wished for, which the permission alone does not say
 * @returns false where the user said no, or the browser would not ask
 * @throws what `wish` throws
 */
export function askForPages(wish: () => Promise<unknown>): Promise<boolean> {
  return inClick(wish, async () => {
    try {
      return await browser.permissions.request(pages);
    } catch {
      return false;
    }
  });
}

export const mayReadPages = (): Promise<boolean> => browser.permissions.contains(pages);

export async function withdrawPages(): Promise<void> {
  if (await mayReadPages()) await browser.permissions.remove(pages);
}

/** Hear when the permission comes or goes, whoever gave or took it. */
export function onPagesPermission(heard: { given: () => void; taken: () => void }): void {
  const isAboutPages = ({ origins = [] }: { origins?: string[] | undefined }): boolean => origins.length > 0;
  browser.permissions.onAdded.addListener((added) => {
    if (isAboutPages(added)) heard.given();
  });
  browser.permissions.onRemoved.addListener((removed) => {
    if (isAboutPages(removed)) heard.taken();
  });
}
