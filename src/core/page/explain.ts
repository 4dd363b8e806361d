import type { Page } from "./page";

/** Reasons given: beyond the first few they no longer decide anything. */
const most = 8;

/**
 * Why the page was taken for what it is, as one line for a log or a report: its kind, then the reasons, the strongest
 * for it first, with their weights (see `Clue`), those against it among them.
 */
export function explain({ kind, evidence }: Pick<Page, "kind" | "evidence">): string {
  const reasons = evidence.slice(0, most).join(" · ");
  const others = evidence.length > most ? ` · and ${evidence.length - most} more` : "";
  return reasons ? `${kind}, because of: ${reasons}${others}` : `${kind}: nothing spoke for anything else`;
}
