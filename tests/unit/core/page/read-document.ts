import { checkPage } from "../../../../src/core/page/check";
import { pageFromAddress } from "../../../../src/core/page/from-address";
import type { Page } from "../../../../src/core/page/page";
import { permitFor, type Permit } from "../../../../src/core/page/permit";
import { seePage, type SeenPage } from "../../../../src/core/page/recognise";

/** The document as the script in the tab sees it, without a pause. */
export function see(document: Document, permit: Permit): SeenPage {
  const steps = seePage(document, permit);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** A page on its whole way: permitted, seen in the tab, sent as a message, judged in the background. */
export function readDocument(document: Document, address: string): Page {
  const permit = permitFor(address);
  if (!permit) return pageFromAddress(address, document.title);
  const sent: unknown = JSON.parse(JSON.stringify(see(document, permit)));
  const page = checkPage(sent, address);
  if (!page) throw new Error("What the reader brought was no page.");
  return page;
}
