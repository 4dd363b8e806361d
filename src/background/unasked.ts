import { hasWords, wordsReady } from "../browser/i18n";
import { failureOf } from "./failures";

/**
 * The border of what no page of ours asked for (a menu, a key, the address bar): it is done once there are words to do it
 * with, and our bugs end here, and are logged.
 */
export function unasked(work: () => Promise<void>): void {
  void (hasWords() ? work() : wordsReady().then(work)).catch(failureOf);
}
