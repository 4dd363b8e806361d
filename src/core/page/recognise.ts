import { emptyPage } from "./empty-page";
import { privateForm } from "./document/private-form";
import { readFacts } from "./document/read-facts";
import { readStructure } from "./document/read-structure";
import { scopeOf } from "./document/scope";
import type { Steps } from "../steps";
import type { Facts } from "./facts";
import type { Page } from "./page";
import type { Permit } from "./permit";

/**
 * A page as the script in it hands it over: with `facts`, from which `checkPage` makes the verdict and the fields.
 * Without them it is finished: nothing of a private page is looked at further.
 */
export interface SeenPage extends Page {
  readonly facts?: Facts;
}

/**
 * The document as it was seen, for `checkPage` to finish, in steps: whoever takes them may let the page go on between
 * two.
 *
 * Reads only: no layout is forced, nothing is changed, nothing is fetched. What is taken is bounded. The same document
 * and permit always give the same page. Stops at the first sign that the page is nobody's business: then only its
 * origin is told. Whatever needs words or patterns is left to the background: here each would be compiled anew for
 * every page. Never throws; a page that defeats the reader is told by its address.
 */
export function* seePage(document: Document, permit: Permit): Steps<SeenPage> {
  const { address, place } = permit;
  try {
    const scope = scopeOf(document);
    const structure = yield* readStructure(document, scope);
    const door = privateForm(document, structure, place);
    if (door)
      return { ...emptyPage("private", `${new URL(address).origin}/`, ""), evidence: [`private: ${door}`] };
    return {
      ...emptyPage("other", address, ""),
      facts: yield* readFacts(document, scope, address, structure),
    };
  } catch {
    // A hostile page can hide the very functions this reads with (named elements shadow `document`'s own).
    return { ...emptyPage("other", address, ""), evidence: ["the page could not be read"] };
  }
}
