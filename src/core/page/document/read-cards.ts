import type { Card } from "../facts";
import { factLimits } from "../facts";
import { first, folded } from "./folded";

/** Cards looked at in search of the page's own. */
const cardCap = 30;

/** The h-cards and vCards of the page, in document order. */
export function readCards(scope: ParentNode): readonly Card[] {
  return first(scope, ".h-card, .vcard", cardCap).map(readCard);
}

function readCard(card: Element): Card {
  "use rarely";
  const hrefs = (selector: string): string[] =>
    [...first(card, selector, 20), ...(card.matches(selector) ? [card] : [])].flatMap(
      (one) => one.getAttribute("href")?.slice(0, factLimits.value) ?? [],
    );
  const word = (selector: string): string =>
    folded(card.querySelector(selector)?.textContent, factLimits.text);
  return {
    urls: hrefs(".u-url,.url,[rel~=me]"),
    uids: hrefs(".u-uid,.uid,[rel~=me]"),
    isInside: card.closest(".h-entry,.hentry,.comment,article") !== null,
    hasMe: card.querySelector("[rel~=me]") !== null,
    name: word(".p-name,.fn"),
    jobTitle: word(".p-job-title,.title,.role,.p-role"),
    org: word(".p-org,.org"),
    note: word(".p-note,.note"),
  };
}
