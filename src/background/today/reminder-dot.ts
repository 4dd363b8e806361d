import { browser } from "../../browser/api";

/** A quiet dot, never a number: something waits, and it does not matter how much. */
const dot = "•";

/** On every tab that has no number of its own. */
export async function showDot(): Promise<void> {
  await browser.action.setBadgeText({ text: dot });
}

export async function clearDot(): Promise<void> {
  await browser.action.setBadgeText({ text: "" });
}
