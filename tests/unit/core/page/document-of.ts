import { Window } from "happy-dom";

/** A document with this HTML, without scripts run or anything fetched. */
export function documentOf(html: string, address = "https://example.org/"): Document {
  const window = new Window({
    url: address,
    settings: { enableJavaScriptEvaluation: false },
  });
  window.document.write(html);
  return window.document as unknown as Document;
}
