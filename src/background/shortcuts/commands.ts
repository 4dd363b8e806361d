import type { Tabs } from "webextension-polyfill";
import { browser } from "../../browser/api";
import { helpedBy } from "../page/helped";
import { goOnInPopup } from "./intent";
import { aimAtTab, tabInFront } from "./intent-aim";
import { shareWith } from "./intent-carry-out";
import type { Surroundings } from "../surroundings";
import { unasked } from "../unasked";

/** Keys of the user's own choice (manifest, `commands`): to be called in the first turn. */
export function listenToCommands(surroundings: Surroundings): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "share-top") unasked(() => shareWithTop(surroundings, tab));
    if (command === "log-act") unasked(() => logAct(surroundings, tab));
  });
}

/** Write down what was done already: in the popup, which asks for whom. */
async function logAct(surroundings: Surroundings, tab: Tabs.Tab | undefined): Promise<void> {
  const aim = await aimAtTab(tab ?? (await tabInFront()));
  return goOnInPopup(surroundings, aim, { do: "log" });
}

/** Share the page with whom it would help most; where nobody comes to mind, the popup asks. */
async function shareWithTop(surroundings: Surroundings, tab: Tabs.Tab | undefined): Promise<void> {
  const aim = await aimAtTab(tab ?? (await tabInFront()));
  if (aim.page === null) return goOnInPopup(surroundings, aim, { do: "show" });
  const [first] = await helpedBy(surroundings, aim.page);
  const uid = first?.uid;
  if (uid === undefined) return goOnInPopup(surroundings, aim, { do: "suggest" });
  return shareWith(surroundings, uid, aim);
}
