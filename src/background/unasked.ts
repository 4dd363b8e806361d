import { failureOf } from "./failures";

/** The border of what no page of ours asked for (a menu, a key, the address bar): our bugs end here, and are logged. */
export function unasked(work: () => Promise<void>): void {
  void work().catch(failureOf);
}
