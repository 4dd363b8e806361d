import { showKept } from "../noticing/badge";
import { contactIn } from "../memory/library";
import { goOnInPopup } from "./intent";
import type { Aim } from "./intent-aim";
import { keepPage } from "../sharing/keep-page";
import { shareAtOnce } from "../sharing/share-page";
import type { Surroundings } from "../surroundings";

/** Share what was aimed at with this person, exactly as the popup does; in the popup where something has to be asked. */
export async function shareWith(surroundings: Surroundings, uid: string, aim: Aim): Promise<void> {
  const { page, tabId, quote } = aim;
  if (page === null) return goOnInPopup(surroundings, aim, { do: "show" });
  if (await isGone(surroundings, uid)) return goOnInPopup(surroundings, aim, { do: "find", text: "" });
  if (await shareAtOnce(surroundings, { to: { uid }, page, tabId, quote })) return;
  return goOnInPopup(surroundings, aim, { do: "share", uid });
}

/** Keep what was aimed at for this person: a quiet mark on the tab, and the next popup tells of it. */
export async function keepFor(surroundings: Surroundings, uid: string, aim: Aim): Promise<void> {
  const { page, tabId, quote } = aim;
  if (page === null) return goOnInPopup(surroundings, aim, { do: "show" });
  if (await isGone(surroundings, uid)) return goOnInPopup(surroundings, aim, { do: "find", text: "" });
  const { kind, url, title } = page;
  await keepPage(surroundings, { to: uid, page: { kind, url, title }, quote }, true);
  await showKept(tabId);
}

/** A menu may name somebody who was deleted a moment ago. */
async function isGone({ store }: Surroundings, uid: string): Promise<boolean> {
  return (await store.read((transaction) => contactIn(transaction, uid))) === null;
}
