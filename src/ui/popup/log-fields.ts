import * as v from "valibot";
import { loggedActs } from "../../core/journal/entry";
import { waitingText } from "../kit/waiting-text";

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
export interface WaitingLog {
  /** Null where nothing waits. */
  get(): LogFields | null;
  put(fields: LogFields): void;
  clear(): void;
}

export function waitingLog(
  uid: string,
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">,
): WaitingLog {
  const waiting = waitingText(`log/${uid}`, storage);
  return {
    get() {
      try {
        const fields = v.safeParse(fieldsSchema, JSON.parse(waiting.get()));
        return fields.success ? fields.output : null;
      } catch {
        return null;
      }
    },
    put: (fields) => waiting.put(JSON.stringify(fields)),
    clear: () => waiting.put(""),
  };
}
