import { fingerprint } from "./undo";

/**
 * A short mark of the whole key space: equal for equal records in the same order. Empty where a record is not JSON, so
 * that nothing is taken for equal that could not be compared.
 */
export function markOf(records: ReadonlyMap<string, unknown>): string {
  try {
    return fingerprint([...records].map(([key, record]) => [key, fingerprint(record)]));
  } catch {
    return "";
  }
}
