import * as v from "valibot";
import type { WriteTransaction } from "./transaction";

/** The user's actions that can be taken back. */
export const undoKinds = [
  "share",
  "add",
  "edit",
  "delete",
  "import",
  "dismiss",
  "log",
  "promise",
  "merge",
] as const;

export type UndoKind = (typeof undoKinds)[number];

/** One user action, as it would be taken back: what each record was before, and a mark of what it became. */
export const undoStepSchema = v.object({
  id: v.string(),
  at: v.pipe(v.string(), v.isoTimestamp()),
  kind: v.picklist(undoKinds),
  changes: v.array(
    v.object({
      key: v.string(),
      /** The record as it was; null where there was none. */
      before: v.unknown(),
      /** `fingerprint` of the record as the action left it. */
      after: v.string(),
    }),
  ),
});

export type UndoStep = v.InferOutput<typeof undoStepSchema>;

/** What taking back did: records put back, and records left alone because they were changed since. */
export interface UndoOutcome {
  readonly kind: UndoKind;
  readonly restored: number;
  readonly kept: number;
}

/**
 * Take an action back inside the caller's transaction. A record that was changed after the action stays as it is:
 * undoing a share must not undo the edit that came later.
 */
export async function undo(step: UndoStep, transaction: WriteTransaction): Promise<UndoOutcome> {
  let restored = 0;
  for (const { key, before, after } of step.changes) {
    if (fingerprint(await transaction.get(key)) !== after) continue;
    if (before === null || before === undefined) transaction.delete(key);
    else transaction.put(key, before);
    restored += 1;
  }
  return { kind: step.kind, restored, kept: step.changes.length - restored };
}

/**
 * A short mark of a JSON value: equal values of the same key order have equal marks, different ones almost surely have
 * not (53 bits; cyrb53 by bryc, public domain). Absent values have the empty mark.
 */
export function fingerprint(value: unknown): string {
  if (value === undefined || value === null) return "";
  return fingerprintOfText(JSON.stringify(value));
}

/** The mark of a value of which this is the JSON. */
export function fingerprintOfText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
