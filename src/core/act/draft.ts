import * as v from "valibot";
import { channelIdSchema, contactLimits } from "../contact/contact";
import { pageSchema } from "../page/page";
import { stages } from "../promise/introduction";
import { actIds } from "./act";
import { occasions } from "./occasion";

const text = v.pipe(v.string(), v.maxLength(contactLimits.note));
const line = v.pipe(v.string(), v.maxLength(contactLimits.line));

/** When to meet, as the fields write it: `YYYY-MM-DD` and `HH:MM`, where the user is; empty: not chosen yet. */
export const meetingSchema = v.object({
  day: v.pipe(v.string(), v.maxLength(10)),
  time: v.pipe(v.string(), v.maxLength(12)),
});

export type Meeting = v.InferOutput<typeof meetingSchema>;

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
  /** Goes up with every change: of two texts of one draft, the one with the higher number is the newer. */
  edition: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** A coffee or a call instead of words alone; null where nobody thought of one. */
  meeting: v.optional(v.nullable(meetingSchema), null),
  /** The second person of an introduction. */
  other: v.optional(v.nullable(line), null),
  /** What it is about. */
  page: v.optional(v.nullable(v.pick(pageSchema, ["kind", "url", "title"])), null),
  occasion: v.optional(v.nullable(v.picklist(occasions)), null),
  stage: v.optional(v.nullable(v.picklist(stages)), null),
  /** The channel picked for it; null: the person's own. */
  channel: v.optional(v.nullable(channelIdSchema), null),
  /** The promise that it keeps, or the introduction that it belongs to. */
  promise: v.optional(v.nullable(line), null),
});

export type ActDraft = v.InferOutput<typeof draftSchema>;

/** What of it somebody types: kept key by key, and waiting beside the store until it is. */
export const typedSchema = v.pick(draftSchema, ["answers", "message", "edited", "edition", "meeting"]);

export type Typed = v.InferOutput<typeof typedSchema>;
