import type { Permit } from "../core/page/permit";
import { seePage, type SeenPage } from "../core/page/recognise";
import { inSlices } from "./in-slices";

/** How often a page is read anew that changed while it was read. */
const tries = 3;
/** How long a page that moved on in place has to show that it is still changing, in milliseconds. */
const settling = 150;

/**
 * Read the page as one: where it changed its address, title or first heading while it was read in slices, it is read
 * anew, lest the beginning be of one page and the end of another. A document that is not where it was loaded is an app's,
 * which may be in the middle of a change: it is given a moment to show that.
 *
 * @returns null where the page is not, or no longer, at the address that may be read
 */
export async function readWhole(
  { document, location, performance }: Pick<Window, "document" | "location"> & { performance?: Performance },
  permit: Permit,
): Promise<SeenPage | null> {
  const face = (): string => `${document.title}\n${document.querySelector("h1")?.textContent.slice(0, 300)}`;
  const loadedAt = performance?.getEntriesByType("navigation")[0]?.name ?? "";
  const isAt = (address: string): boolean => withoutFragment(location.href) === withoutFragment(address);
  for (let at = 1; isAt(permit.address); at++) {
    // Nothing of the page runs before the first turn that it gets, so most pages need not be looked at for this at all.
    let before: string | undefined;
    const keepFace = (): void => void (before ??= face());
    const page = await inSlices(seePage(document, permit), keepFace);
    if (loadedAt !== "" && !isAt(loadedAt)) {
      keepFace();
      await new Promise((resolve) => setTimeout(resolve, settling));
    }
    if (at < tries && before !== undefined && before !== face()) continue;
    if (isAt(permit.address)) return page.facts ? { ...page, facts: { ...page.facts, loadedAt } } : page;
  }
  return null;
}

function withoutFragment(address: string): string {
  return address.split("#", 1)[0] ?? "";
}
