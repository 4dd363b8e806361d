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
