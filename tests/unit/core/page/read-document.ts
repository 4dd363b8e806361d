import { checkPage } from "../../../../src/core/page/check";
import type { Page } from "../../../../src/core/page/page";
import { recognisePage } from "../../../../src/core/page/recognise";

/** A page on its whole way: seen in the tab, sent as a message, judged in the background. */
export function readDocument(document: Document, address: string): Page {
  const sent: unknown = JSON.parse(JSON.stringify(recognisePage(document, address)));
  const page = checkPage(sent, address);
  if (!page) throw new Error("What the reader brought was no page.");
  return page;
}
