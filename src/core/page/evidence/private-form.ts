/** Fields a browser fills in for the owner of the page: their presence alone says what the form is for. */
const cardFields =
  '[autocomplete^="cc-"],[autocomplete="one-time-code"],input[name*="cardnumber" i],input[name*="cvv" i]';
const doorFields =
  'input[type="password"],input[autocomplete="current-password"],input[autocomplete="new-password"]';
/** Prose beside the form, in letters, above which the form is only a corner of a readable page. */
const readableProse = 900;

/**
 * Why the page's structure makes it private, or "": a form for a card or code, or a password asked on a page with
 * hardly any text of its own. A login box in the corner of a newspaper is no reason.
 */
export function privateForm(
  document: Document,
  mainProse: number,
  links: number,
  isFrontPage: boolean,
): string {
  if (document.querySelector(cardFields)) return "asks for a card or a code";
  const doors = [...document.querySelectorAll(doorFields)].filter(
    (field) =>
      !field.closest(
        'header,nav,footer,aside,dialog,[role=dialog],[hidden],[aria-hidden=true],[class*="modal" i],[class*="popup" i],[class*="dropdown" i]',
      ),
  );
  if (doors.length === 0 || mainProse > readableProse || isFrontPage) return "";
  return doors.length > 1 || links < 150 ? "asks for a password and says little else" : "";
}
