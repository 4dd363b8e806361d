import * as v from "valibot";

/** Bounds of what the user may say of one person; a topic is as long as any line of a contact. */
export const quietLimits = { topics: 50, topic: 500 } as const;

/** What the user does not want suggested for one person. */
export const quietSchema = v.object({
  /** Nothing at all, until it is switched off again. */
  isPaused: v.boolean(),
  /** Nothing on these topics, as the user typed them. */
  topics: v.pipe(
    v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(quietLimits.topic))),
    v.maxLength(quietLimits.topics),
  ),
});

export type Quiet = v.InferOutput<typeof quietSchema>;
