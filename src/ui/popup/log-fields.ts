import * as v from "valibot";
import { loggedActs } from "../../core/journal/entry";
import { waitingFields, type WaitingFields } from "../kit/waiting-text";

const fieldsSchema = v.object({
  act: v.picklist(loggedActs),
  /** `YYYY-MM-DD`, as date fields write it; empty while it is typed. */
  on: v.string(),
  said: v.string(),
  /** Whom it was for as well. */
  also: v.array(v.object({ uid: v.string(), label: v.string() })),
  /** The name of one more, as far as it is typed. */
  query: v.string(),
});

/** Something done already, as far as it is written down. */
export type LogFields = v.InferOutput<typeof fieldsSchema>;

/** What waits to be logged for one person: every key is kept before the next, wherever the popup closes. */
export const waitingLog = (
  uid: string,
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
): WaitingFields<LogFields> => waitingFields(`log/${uid}`, fieldsSchema, storage);
