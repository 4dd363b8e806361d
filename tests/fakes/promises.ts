import { freshPromise, type PromiseRecord } from "../../src/core/promise/promise";
import { aMoment } from "./people";

/** "I said I would …" */
export function promised(what: string, known: Partial<PromiseRecord> = {}): PromiseRecord {
  return { ...freshPromise({ id: what, at: aMoment, uids: ["Priya"], names: ["Priya"], what }), ...known };
}
