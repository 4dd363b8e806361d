import { contactLimits } from "./contact";

/**
 * Notes that were typed while they were changed elsewhere (what was heard from somebody is put below them, another window
 * has them open): both are kept.
 *
 * @param base what both began with
 * @param typed what stands on the page
 * @param stored what is kept now
 * @returns at most as long as notes may be
 */
export function joinNotes(base: string, typed: string, stored: string): string {
  return joined(base, typed, stored).slice(0, contactLimits.note);
}

function joined(base: string, typed: string, stored: string): string {
  if (stored === base || stored === typed) return typed;
  // Nothing was typed here, or what was has been kept already.
  if (typed === base || stored.startsWith(typed)) return stored;
  if (stored.startsWith(base)) return typed + stored.slice(base.length);
  if (typed.startsWith(base)) return stored + typed.slice(base.length);
  return `${typed}\n\n${stored}`;
}
