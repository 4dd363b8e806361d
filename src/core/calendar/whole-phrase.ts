/** A phrase that stands by itself: no letter or digit right before it or after it. Of folded text. */
export function wholePhrase(source: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}\d])`, "u");
}
