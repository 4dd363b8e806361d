import { browser } from "./api";

/** The optional permission to read pages as they load. */
const pages = { origins: ["http://*/*", "https://*/*"] };

/**
 * Ask the browser to ask the user. Must be the very first thing in the handler of a real click, and what follows it may
 * never run: the popup can close under the browser's question. The background hears of the answer by itself.
 */
export function askForPages(): Promise<boolean> {
  return browser.permissions.request(pages);
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
