import * as v from "valibot";
import type { Tabs } from "webextension-polyfill";
import { browser } from "../../browser/api";
import { displayName } from "../../core/contact/contact";
import { intentSchema, isFresh, type Intent, type Purpose } from "../../core/menu/intent";
import { singletons } from "../../core/store/keys";
import type { IntentView } from "../../protocol/views";
import { failureOf } from "../failures";
import type { Aim } from "./intent-aim";
import type { Surroundings } from "../surroundings";

/** The popup as it is built; in a window of its own where the browser will not open it under the button. */
const popupPage = "src/ui/popup/popup.html";
const windowSize = { width: 420, height: 640 };

/** Go on in the popup: what was begun is in the store, because the popup asks a worker that may be another one. */
export async function goOnInPopup(
  { store, now }: Pick<Surroundings, "store" | "now">,
  aim: Aim,
  purpose: Purpose,
): Promise<void> {
  const intent: Intent = { ...aim, at: now(), purpose };
  try {
    await store.write(async (transaction) => transaction.put(singletons.intent, intent));
  } catch (error) {
    // The disk is full, or the data is a newer version's: the popup has the words for it.
    failureOf(error);
  }
  await openPopup();
}

/** Open the popup, which takes what it is opened for from the store. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // No window has the focus, or the browser wants a click: the same page, in a small window.
    await browser.windows.create({ url: browser.runtime.getURL(popupPage), type: "popup", ...windowSize });
  }
}

/**
 * What the popup that is opening was opened for; null where nobody but the toolbar button did. It is told once, for two
 * minutes, and only over the tab where it was begun (or in the small window, which is over none).
 */
export async function takeIntent(
  { store, now }: Pick<Surroundings, "store" | "now">,
  front: Tabs.Tab | undefined,
): Promise<Intent | null> {
  const record = await store.read((transaction) => transaction.get(singletons.intent));
  if (record === undefined) return null;
  try {
    await store.write(async (transaction) => transaction.delete(singletons.intent));
  } catch {
    // Data that can only be read: what cannot be taken once is not taken at all.
    return null;
  }
  const intent = v.safeParse(intentSchema, record);
  if (!intent.success || !isFresh(intent.output, now())) return null;
  const isOver = front?.id === intent.output.tabId || isPopupWindow(front);
  return isOver ? intent.output : null;
}

function isPopupWindow(front: Tabs.Tab | undefined): boolean {
  return front?.url?.startsWith(browser.runtime.getURL(popupPage)) ?? false;
}

/** The intent as the popup follows it. A person who is gone by now is looked for instead. */
export async function intentView(
  { library }: Pick<Surroundings, "library">,
  { purpose, quote }: Intent,
): Promise<IntentView> {
  const contact = purpose.do === "share" ? (await library.find([purpose.uid])).get(purpose.uid) : undefined;
  const find = purpose.do === "find" ? purpose.text : purpose.do === "share" && !contact ? "" : null;
  return {
    quote,
    shareWith: contact ? { uid: contact.uid, name: displayName(contact) } : null,
    find,
    isSharing: purpose.do !== "show" && purpose.do !== "log",
    isLogging: purpose.do === "log",
  };
}
