import { first } from "./folded";

/** Fields looked at: a form has a dozen, a hostile page a hundred thousand. */
const fieldCap = 300;
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
  mainProse: number,
  links: number,
  isFrontPage: () => boolean,
): string {
  let doors = 0;
  for (const field of first(document, "input,select", fieldCap)) {
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
    const isPassword =
      autocomplete.endsWith("-password") || field.getAttribute("type")?.toLowerCase() === "password";
    if (isPassword && !field.closest(corner)) doors++;
  }
  if (doors === 0 || mainProse > readableProse || isFrontPage()) return "";
  return doors > 1 || links < 150 ? "asks for a password and says little else" : "";
}
