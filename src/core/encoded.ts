/**
 * Text as a part of an address or a key. Half a character (a lone surrogate: text cut in two somewhere outside) becomes
 * U+FFFD; `encodeURIComponent` alone would throw at it.
 */
export function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
