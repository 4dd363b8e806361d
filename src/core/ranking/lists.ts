/** Many short texts as one long one: read from the store at once, cut only where somebody looks. */
export interface TextList {
  readonly text: string;
  /** Where each ends. */
  readonly ends: Uint32Array;
}

/** A list for each place, all of them in one: those of place `i` stand from `ends[i - 1]` to `ends[i]`. */
export interface Groups {
  readonly ends: Uint32Array;
}

/** Things found by the hash of a text: `values` beside rising `hashes`. */
export interface HashList {
  readonly hashes: Uint32Array;
  readonly values: Uint32Array;
}

export function textList(texts: readonly string[]): TextList {
  let end = 0;
  return { text: texts.join(""), ends: Uint32Array.from(texts, (text) => (end += text.length)) };
}

export function textAt({ text, ends }: TextList, at: number): string {
  return text.slice(startAt(ends, at), ends[at] ?? 0);
}

/** Where the group at this place begins. */
export function startAt(ends: Uint32Array, at: number): number {
  return at === 0 ? 0 : (ends[at - 1] ?? 0);
}

/** Where each group ends, from how many there are in each. */
export function endsOf(sizes: readonly number[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(sizes, (size) => (end += size));
}

/** Pairs of hash and value, in the order of both. */
export function hashList(pairs: readonly (readonly [number, number])[]): HashList {
  const rising = pairs.toSorted(([a, x], [b, y]) => a - b || x - y);
  return {
    hashes: Uint32Array.from(rising, ([hash]) => hash),
    values: Uint32Array.from(rising, ([, value]) => value),
  };
}
