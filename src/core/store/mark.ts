import { fingerprint, fingerprintOfText } from "./undo";

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

/** Records as JSON, some of them in each text, and the mark of all. */
export interface PrintedRecords {
  /** Each the JSON of an array of `[key, record]`. */
  readonly texts: readonly string[];
  /** `markOf` the records. */
  readonly mark: string;
}

/**
 * The records as JSON, slice by slice: each is printed once, for its mark and for the text. Ten thousand people and what was
 * done for them are a good part of a second of work, in which nothing else could be done.
 *
 * @param size how many records are in a slice
 * @param rest waited for between two slices
 * @returns null where a record is not JSON
 */
export async function printInSlices(
  records: ReadonlyMap<string, unknown>,
  size: number,
  rest: () => Promise<void>,
): Promise<PrintedRecords | null> {
  const marks: [key: string, mark: string][] = [];
  const texts: string[] = [];
  let slice: string[] = [];
  for (const [key, record] of records) {
    const text = asJson(record);
    if (text === null) return null;
    marks.push([key, record === null ? "" : fingerprintOfText(text)]);
    slice.push(`[${JSON.stringify(key)},${text}]`);
    if (slice.length < size) continue;
    texts.push(`[${slice.join(",")}]`);
    slice = [];
    await rest();
  }
  if (slice.length > 0) texts.push(`[${slice.join(",")}]`);
  return { texts, mark: fingerprint(marks) };
}

/** Null for what has none: undefined, and what cannot be printed. */
function asJson(record: unknown): string | null {
  try {
    // The types do not say it: there is no JSON of undefined or of a function.
    const text: unknown = JSON.stringify(record);
    return typeof text === "string" ? text : null;
  } catch {
    return null;
  }
}
