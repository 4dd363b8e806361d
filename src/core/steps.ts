/**
 * Work that can be interrupted: at each `yield` whoever takes the steps may let others go on for a while. Between two of them
 * lie a few milliseconds at most. Only the edge knows of time: here nobody waits.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Take all the steps without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Counts what is done, and says whenever it is enough for one step: `if (isEnough(1)) yield;` */
export function stepOf(most: number): (done: number) => boolean {
  let sum = 0;
  return (done) => {
    sum += done;
    if (sum < most) return false;
    sum = 0;
    return true;
  };
}
