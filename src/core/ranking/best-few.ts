/** Somebody with a score; of equal scores the one comes first who was given something longest ago, then the smaller uid. */
interface Scored {
  readonly score: number;
  /** ISO 8601; empty where they were never given anything. */
  readonly lastGiven: string;
  readonly uid: string;
}

/** Keeps the best few of many in a heap whose top is the worst of them: what is worse than all is never sorted. */
export class BestFew<One extends Scored> {
  readonly #heap: One[] = [];
  readonly #limit: number;
  readonly #least: number;

  /** @param least the score that counts at all; at most `limit` are kept */
  constructor(limit: number, least: number) {
    this.#limit = limit;
    this.#least = least;
  }

  /** The score below which nobody has a chance any more. */
  get bar(): number {
    return this.#heap.length < this.#limit ? this.#least : (this.#heap[0]?.score ?? Number.POSITIVE_INFINITY);
  }

  offer(one: One): void {
    if (one.score < this.#least || this.#limit <= 0) return;
    if (this.#heap.length < this.#limit) {
      this.#heap.push(one);
      this.#rise(this.#heap.length - 1);
      return;
    }
    const [worst] = this.#heap;
    if (!worst || compare(one, worst) >= 0) return;
    this.#heap[0] = one;
    this.#sink();
  }

  /** Best first. */
  inOrder(): One[] {
    return this.#heap.toSorted(compare);
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isWorse(at, above)) return;
      this.#swap(at, above);
      at = above;
    }
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      let worst = at;
      if (this.#isWorse(left, worst)) worst = left;
      if (this.#isWorse(left + 1, worst)) worst = left + 1;
      if (worst === at) return;
      this.#swap(at, worst);
      at = worst;
    }
  }

  #isWorse(one: number, other: number): boolean {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    return a !== undefined && b !== undefined && compare(a, b) > 0;
  }

  #swap(one: number, other: number): void {
    const [a, b] = [this.#heap[one], this.#heap[other]];
    if (!a || !b) return;
    this.#heap[one] = b;
    this.#heap[other] = a;
  }
}

/** Negative: the first is better. */
function compare(a: Scored, b: Scored): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.lastGiven !== b.lastGiven) return a.lastGiven < b.lastGiven ? -1 : 1;
  return a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0;
}
