import type { Structure } from "../facts";
import type { Permit } from "../permit";
import { first } from "./folded";

/** Fields looked at: a form has a dozen, a hostile page a hundred thousand. */
const fieldCap = 300;
const tellingSigns =
  ':is([type=password],[autocomplete*="-"],[autocomplete*=" "],[autocomplete^="username" i],[name*="cardnumber" i],[name*="cvv" i])';
/** Fields that may tell: a box to search in, which most pages have, is not even touched. */
const telling = `input${tellingSigns}, select${tellingSigns}`;
/** Prose beside the form, in letters, above which the form is only a corner of a readable page. */
const readableProse = 900;
/** Where a login box is an offer beside the page, not its purpose. */
const corner =
  'header,nav,footer,aside,dialog,[role=dialog],[hidden],[aria-hidden=true],[class*="modal" i],[class*="popup" i],[class*="dropdown" i]';

/**
 * Why the page's structure makes it private, or "": a form for a card or code, or a password asked on a page with
 * hardly any text of its own. A login box in the corner of a newspaper is no reason.
 */
export function privateForm(
  document: Document,
  { mainProse, links }: Structure,
  place: Permit["place"],
): string {
  // A ticket office has a login box beside the event it sells: an address that names a thing is no door.
  if (place === "thing") return "";
  let doors = 0;
  let asksName = false;
  for (const field of first(document, telling, fieldCap)) {
    // Browsers fill these in for the owner of the page: their presence alone says what the form is for.
    const autocomplete = field.getAttribute("autocomplete")?.toLowerCase() ?? "";
    const name = field.getAttribute("name")?.toLowerCase() ?? "";
    if (
      autocomplete.startsWith("cc-") ||
      autocomplete === "one-time-code" ||
      name.includes("cardnumber") ||
      name.includes("cvv")
    )
      return "asks for a card or a code";
    // A till asks where to send it; so does a registration.
    if (/^(?:shipping|billing) |street-address|address-line1/.test(autocomplete) && !field.closest(corner))
      return "asks for a postal address";
    // Many doors ask for the name first, and for the password on the next page.
    asksName ||= autocomplete.startsWith("username") && !field.closest(corner);
    const isPassword =
      autocomplete.endsWith("-password") || field.getAttribute("type")?.toLowerCase() === "password";
    if (isPassword && !field.closest(corner)) doors++;
  }
  if (mainProse > readableProse || place === "front") return "";
  if (doors > 1 || (doors === 1 && links < 150)) return "asks for a password and says little else";
  return asksName && links < 60 ? "asks who you are and says little else" : "";
}
