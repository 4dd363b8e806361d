import { isFrontPage, namesThing } from "./address-kind";
import { isReadableAddress } from "./from-address";
import { isPrivateAddress } from "./sensitive";
import { webUrl } from "./web-url";

/**
 * Leave to read the page at one address, and what the address tells. Given by whoever knows the lists of addresses, so
 * that the script in the page need not carry (and compile) them.
 */
export interface Permit {
  readonly address: string;
  /**
   * What a form for a password makes of the page: `door`, it is there for the form; `front`, also a front page may have
   * one; `thing`, the address names one thing, as a ticket office's does, which has a login box beside what it sells.
   */
  readonly place: "door" | "front" | "thing";
}

/** Leave to read the page at this address; null where no script may look: private pages, LinkedIn's, the shops'. */
export function permitFor(address: string): Permit | null {
  const url = webUrl(address);
  if (!url || isPrivateAddress(address) || !isReadableAddress(address)) return null;
  return { address, place: namesThing(url) ? "thing" : isFrontPage(url) ? "front" : "door" };
}
