import * as v from "valibot";
import { contactLimits } from "../contact/contact";
import { actIds } from "./act";

const text = v.pipe(v.string(), v.maxLength(contactLimits.note));

/** A longer act in the making, kept as it is typed. */
export const draftSchema = v.object({
  id: v.string(),
  act: v.picklist(actIds),
  uid: v.string(),
  /** When it was begun, ISO 8601. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** The user's own words, by question. */
  answers: v.record(v.pipe(v.string(), v.maxLength(40)), text),
  message: text,
  /** The message was changed by hand: answers no longer rewrite it. */
  edited: v.boolean(),
});

export type ActDraft = v.InferOutput<typeof draftSchema>;
