import { termsOf } from "../terms.ts";

/** Titles shorter than this are a section's or a site's as often as a page's ("About us"). */
const telling = 3;

/**
 * What two titles of the same thing share: their words, folded and without order, without the name of the site behind
 * the last bar or dash. Empty where the title says too little to tell pages apart.
 */
export function titleKey(title: string): string {
  const bare = title.replace(/\s+[|–—·»-]\s+[^|–—·»]{1,40}$/u, "");
  const words = termsOf(bare).map(({ folded }) => folded);
  return words.length < telling ? "" : [...new Set(words)].sort().join(" ");
}
