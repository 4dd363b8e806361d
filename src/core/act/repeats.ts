/** Fewer words in a row are chance: "I saw that you" is nobody's. */
const inARow = 4;

/**
 * The longest row of words, four at least, that stands in what is being written and in what was written before; empty
 * where there is none. Praise does not wear out unless its words repeat.
 */
export function repeatedWords(now: string, before: string): string {
  const told = wordsOf(before);
  const writing = wordsOf(now);
  let best: readonly string[] = [];
  const ends = new Map<string, number[]>();
  told.forEach((word, at) => ends.set(fold(word), [...(ends.get(fold(word)) ?? []), at]));
  for (let from = 0; from + Math.max(best.length + 1, inARow) <= writing.length; from += 1) {
    for (const start of ends.get(fold(writing[from] ?? "")) ?? []) {
      let length = 0;
      while (
        from + length < writing.length &&
        start + length < told.length &&
        fold(writing[from + length] ?? "") === fold(told[start + length] ?? "")
      ) {
        length += 1;
      }
      if (length >= inARow && length > best.length) best = writing.slice(from, from + length);
    }
  }
  return best.join(" ");
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’-]+/gu) ?? [];

const fold = (word: string): string => word.toLowerCase();
