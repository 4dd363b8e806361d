import { alone, tail } from "./weights.ts";

/**
 * What pieces of evidence come to: the three strongest count, each less than the one before. Monotone, so that knowing
 * more of somebody never lowers it.
 */
export class Tally {
  readonly #best: number[] = tail.map(() => 0);
  #alone = 0;

  /** Begin with somebody else. */
  clear(): void {
    this.#best.fill(0);
    this.#alone = 0;
  }

  /** @param factor of what it says where nothing else bears it out (see `alone`) */
  add(weight: number, factor: number = alone.others): void {
    this.#alone = Math.max(this.#alone, weight * factor);
    let left = weight;
    for (let place = 0; place < this.#best.length; place += 1) {
      const before = this.#best[place] ?? 0;
      if (left <= before) continue;
      this.#best[place] = left;
      left = before;
    }
  }

  score(): number {
    let sum = 0;
    for (let place = 0; place < tail.length; place += 1) sum += (tail[place] ?? 0) * (this.#best[place] ?? 0);
    return sum;
  }

  /**
   * What is held against the threshold of speaking: how well the three bear each other out (the length of the vector they
   * make), or what one of them says alone.
   */
  strength(): number {
    let squares = 0;
    for (const weight of this.#best) squares += weight * weight;
    return Math.max(Math.sqrt(squares), this.#alone);
  }
}

/** The most that somebody can come to whose strongest piece weighs this. */
export function scoreAtMost(strongest: number): number {
  return strongest * wholeTail;
}

/** The strength that somebody can reach at most whose strongest piece weighs this. */
export function strengthAtMost(strongest: number): number {
  return strongest * wholeStrength;
}

// A little more than the sum, so that no rounding can make a bound too low.
const wholeTail = tail.reduce<number>((sum, share) => sum + share, 0) + 1e-9;
const wholeStrength = Math.max(Math.sqrt(tail.length), alone.title) + 1e-9;
