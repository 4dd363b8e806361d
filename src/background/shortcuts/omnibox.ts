import { browser } from "../../browser/api";
import { words } from "../../browser/i18n";
import { personMeant, peopleNamed } from "../../core/menu/people-named";
import { escapedXml } from "../../core/menu/omnibox-text";
import { pageLimits } from "../../core/page/page";
import { plainText } from "../../core/page/plain-text";
import { goOnInPopup } from "./intent";
import { aimAtTab, tabInFront } from "./intent-aim";
import { shareWith } from "./intent-carry-out";
import type { Surroundings } from "../surroundings";
import { unasked } from "../unasked";

/** How many people the address bar has room for under its own line. */
const suggestionLimit = 5;

/** A person's name behind `gt` in the address bar shares the page with them: to be called in the first turn. */
export function listenToOmnibox(surroundings: Surroundings): void {
  const { library } = surroundings;
  browser.omnibox.onInputStarted.addListener(() => unasked(async () => describe(words("omnibox_start"))));
  browser.omnibox.onInputChanged.addListener((text, suggest) =>
    unasked(async () => {
      const contacts = [...(await library.contacts()).values()];
      const cards = await library.cards(peopleNamed(text, contacts, suggestionLimit));
      const typed = plainText(text, pageLimits.line);
      const meant = personMeant(text, contacts);
      if (typed === "") describe(words("omnibox_start"));
      else if (meant)
        describe(words("omnibox_share", cards.find(({ uid }) => uid === meant.uid)?.label ?? typed));
      else describe(words("omnibox_find", typed));
      suggest(
        cards.map(({ label, line }) => ({
          content: label,
          description: shown([words("omnibox_share", label), line].filter(Boolean).join(" · ")),
        })),
      );
    }),
  );
  browser.omnibox.onInputEntered.addListener((text) => unasked(() => shareOrFind(surroundings, text)));
}

/** Share the page in front with the person meant; nobody, or several by that name: the popup looks for them. */
async function shareOrFind(surroundings: Surroundings, text: string): Promise<void> {
  const [tab, contacts] = await Promise.all([tabInFront(), surroundings.library.contacts()]);
  const aim = await aimAtTab(tab);
  const meant = personMeant(text, [...contacts.values()]);
  if (meant) return shareWith(surroundings, meant.uid, aim);
  return goOnInPopup(surroundings, aim, { do: "find", text: plainText(text, pageLimits.line) });
}

function describe(text: string): void {
  browser.omnibox.setDefaultSuggestion({ description: shown(text) });
}

/** Chromium reads descriptions as XML, Firefox shows them as they are. */
function shown(text: string): string {
  return browser.runtime.getURL("").startsWith("moz-extension:") ? text : escapedXml(text);
}
