/** How many words a slip may have been meant for. */
const most = 8;

/** From this length on, the beginning of a word is enough. */
const wordy = 5;

/** Slips allowed in a word of this length: none in short ones, of which every other is a neighbour. */
function slipsIn(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * The words of the vocabulary that begin with nearly this one, the nearest first: a letter too many, missing, changed,
 * or two that changed places (Damerau 1964, adjacent transpositions). In words of up to five letters the first is taken as
 * right, so that "anna" does not stand for everybody.
 */
export function nearestWords(word: string, vocabulary: Iterable<string>): string[] {
  const slips = slipsIn(word.length);
  if (slips === 0) return [];
  const found: { readonly word: string; readonly distance: number }[] = [];
  for (const other of vocabulary) {
    if (other.length < word.length - slips) continue;
    if (word.length <= 5 && other[0] !== word[0]) continue;
    // A short word has to be nearly the whole of the other.
    if (word.length < wordy && other.length > word.length + slips) continue;
    const distance = distanceOf(word, other, slips, word.length < wordy);
    if (distance > 0 && distance <= slips) found.push({ word: other, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance || a.word.length - b.word.length || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map((one) => one.word);
}

/**
 * The least distance between the word and any beginning of the other, or the whole of it; above `limit` where there is none that near.
 */
function distanceOf(word: string, other: string, limit: number, isWhole: boolean): number {
  const longest = Math.min(other.length, word.length + limit);
  let before: number[] = [];
  let row = Array.from({ length: longest + 1 }, (_, at) => at);
  for (let at = 1; at <= word.length; at += 1) {
    const next = [at];
    let least = at;
    for (let to = 1; to <= longest; to += 1) {
      const same = word[at - 1] === other[to - 1];
      let cost = Math.min(
        (row[to] ?? Infinity) + 1,
        (next[to - 1] ?? Infinity) + 1,
        (row[to - 1] ?? Infinity) + (same ? 0 : 1),
      );
      if (at > 1 && to > 1 && word[at - 1] === other[to - 2] && word[at - 2] === other[to - 1]) {
        cost = Math.min(cost, (before[to - 2] ?? Infinity) + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return isWhole ? (row.at(-1) ?? limit + 1) : Math.min(...row);
}
