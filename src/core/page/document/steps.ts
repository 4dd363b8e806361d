/**
 * Work on a page's own thread that can be interrupted: at each `yield` the page may go on for a while. Between two of
 * them lie a few milliseconds at most.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;
