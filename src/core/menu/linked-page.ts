import { pageFromAddress } from "../page/from-address";
import { pageLimits, type Page } from "../page/page";
import { plainText } from "../page/plain-text";

/**
 * The page behind a link, as far as its address and its own text tell it: nothing is fetched. A private address gives
 * `private`; null where another person could not open it (`mailto:`, `javascript:`, a file).
 *
 * @param text what the link says, where the browser tells; a link that shows its own address says nothing
 */
export function linkedPage(address: string, text = ""): Page | null {
  if (!/^https?:\/\//i.test(address)) return null;
  const title = plainText(text, pageLimits.line);
  return pageFromAddress(address, /^(?:https?:\/\/|www\.)\S+$/i.test(title) ? "" : title);
}
