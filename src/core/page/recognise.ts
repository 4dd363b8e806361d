import { isFrontPage, namesThing } from "./address-kind";
import { privateForm } from "./document/private-form";
import { readFacts } from "./document/read-facts";
import { readStructure } from "./document/read-structure";
import { scopeOf } from "./document/scope";
import type { Facts } from "./facts";
import { isLinkedIn } from "./linkedin-host";
import type { Page } from "./page";
import { emptyPage } from "./page";
import { isPrivatePath } from "./private-path";
import { webUrl } from "./web-url";

/**
 * A page as the script in it hands it over: with `facts`, from which `checkPage` makes the verdict and the fields.
 * Without them it is finished: nothing of a private page is looked at further, and of LinkedIn only the title.
 */
export interface SeenPage extends Page {
  readonly facts?: Facts;
}

/**
 * The document at `address` as it was seen, for `checkPage` to finish.
 *
 * Reads only: no layout is forced, nothing is changed, nothing is fetched. What is taken is bounded. The same document
 * and address always give the same page. Stops at the first sign that the page is nobody's business: then only its
 * origin is told. Whatever needs words or patterns is left to the background: here each would be compiled anew for
 * every page. Never throws; a page that defeats the reader is told by its address.
 */
export function recognisePage(document: Document, address: string): SeenPage {
  try {
    return seePage(document, address);
  } catch {
    // A hostile page can hide the very functions this reads with (named elements shadow `document`'s own).
    return { ...emptyPage("other", address, ""), evidence: ["the page could not be read"] };
  }
}

function seePage(document: Document, address: string): SeenPage {
  const url = webUrl(address);
  if (!url) return emptyPage("other", "", "");
  if (isPrivatePath(url.pathname)) return privatePage(url, "address of a login, till or account");
  if (isLinkedIn(url)) return emptyPage("other", address, document.querySelector("title")?.textContent ?? "");
  const scope = scopeOf(document);
  const structure = readStructure(document, scope);
  // A ticket office has a login box beside the event it sells: an address that names a thing is no door.
  const door = privateForm(document, structure.mainProse, structure.links, () => isFrontPage(url));
  if (door && !namesThing(url)) return privatePage(url, door);
  return { ...emptyPage("other", address, ""), facts: readFacts(document, scope, address, structure) };
}

/** Nothing of a private page is kept but where it was. */
function privatePage(url: URL, why: string): Page {
  return { ...emptyPage("private", `${url.origin}/`, ""), evidence: [`private: ${why}`] };
}
