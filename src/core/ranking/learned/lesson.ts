import * as v from "valibot";
import { pageLimits } from "../../page/page.ts";

/**
 * Bounds of what is learned. Of a page no more is kept than its title and its few most telling word stems, in no order:
 * enough to know a similar page again, not enough to read what was read. Of a person the newest lessons are kept.
 */
export const lessonLimits = { stems: 60, stem: 40, lessons: 100, topics: 5 } as const;

/** What the weights of a lesson's stems are measured in: the strongest has this much. */
export const fullWeight = 255;

/**
 * What one act taught about one person: this page was something for them, or it was not. Written in the transaction of
 * the act, taken back with it, and gone when the user takes it away on the person's page.
 */
export const lessonSchema = v.pipe(
  v.object({
    /** That of the act. */
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    uid: v.pipe(v.string(), v.minLength(1), v.maxLength(500)),
    at: v.pipe(v.string(), v.isoTimestamp()),
    /** Shared with them, or "Not for {fn}". */
    says: v.picklist(["shared", "dismissed"]),
    title: v.pipe(v.string(), v.maxLength(pageLimits.line)),
    /** The page's topics as a person would type them, to say on screen what was learned. */
    topics: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(lessonLimits.topics)),
    /** Most telling first. */
    stems: v.pipe(
      v.array(v.pipe(v.string(), v.maxLength(lessonLimits.stem))),
      v.maxLength(lessonLimits.stems),
    ),
    /** Beside `stems`: how much the page is about each, 1…`fullWeight`. */
    weights: v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(fullWeight))),
      v.maxLength(lessonLimits.stems),
    ),
  }),
  v.check(({ stems, weights }) => stems.length === weights.length),
);

export type Lesson = v.InferOutput<typeof lessonSchema>;
