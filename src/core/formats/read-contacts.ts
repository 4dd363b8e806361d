import { guessCharset } from "./csv/guess-charset.ts";
import { sketchTable, type TableSketch } from "./csv/match-columns.ts";
import { readCsv } from "./csv/read-csv.ts";
import { decodeInSlices, decodeRaw, decodeText, notInUtf8 } from "./decode-text.ts";
import { guessCodePage } from "./guess-code-page.ts";
import { isWrittenAsJson, looksLikeJson, readJson } from "./json-contacts.ts";
import { looksLikeMonica, readMonica } from "./monica/read-monica.ts";
import { importLimits, type ReadContacts, type Reading, type ReadOptions } from "./read-result.ts";
import { looksLikeVcard, readVcard } from "./vcard/read-vcard.ts";

export type { ReadContacts, ReadOptions } from "./read-result.ts";

/**
 * Read a file of contacts, whatever it is: vCard 2.1, 3.0 or 4.0, a table from Google, Outlook, LinkedIn or anybody
 * else, or JSON from Goodturn or Monica. What it is, and how it is encoded, is judged by its content alone. Never throws; every place that gave no
 * contact is in `unreadable`, by line.
 */
export function readContacts(bytes: Uint8Array, options: ReadOptions): ReadContacts {
  const reading = readContactsInSlices(bytes, options);
  for (;;) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}

/** The same, in slices of a few milliseconds: yields how much is done (0 … 1), so that a page can paint in between. */
export function* readContactsInSlices(bytes: Uint8Array, options: ReadOptions): Reading<ReadContacts> {
  if (bytes.length > importLimits.bytes) return nothing("utf-8", "too-large");
  const { text, raw, encoding } = yield* unmoved(decodeInSlices(bytes));
  yield 0;
  if (text.trim() === "") return nothing(encoding, "empty-file");
  if (looksLikeVcard(text)) {
    const { contacts, unreadable } = yield* readVcard(text, raw, options);
    return { format: "vcard", contacts, unreadable, encoding };
  }
  if (looksLikeJson(text)) {
    const { contacts, unreadable } = yield* readJson(raw ? decodeLines(text) : text, options);
    return { format: "json", contacts, unreadable, encoding };
  }
  if (looksLikeMonica(text)) {
    const { contacts, unreadable } = yield* readMonica(raw ? decodeLines(text) : text, options);
    return { format: "json", contacts, unreadable, encoding };
  }
  if (isWrittenAsJson(text)) return nothing(encoding, "unknown-format");
  const charset = raw ? charsetOf(text) : "";
  const table = yield* readCsv(raw ? decodeLines(text, charset) : text, options);
  if (table.format === null) return nothing(encoding, "unknown-format");
  const { format, contacts, unreadable } = table;
  return { format, contacts, unreadable, encoding: charset || encoding };
}

/** Work whose progress is not shown: next to the rest it is little. */
function* unmoved<Value>(work: Generator<undefined, Value, void>): Reading<Value> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield 0;
  }
}

/** As much of a file as says what its columns are, in bytes. */
const beginning = 256 * 1024;

/**
 * What to ask the user about a file before it is read: the columns of a table that no program we know has written. Null
 * where there is nothing to ask.
 */
export function sketchFile(bytes: Uint8Array): TableSketch | null {
  const { text, raw } = decodeText(bytes.subarray(0, beginning));
  if ([looksLikeVcard, looksLikeJson, looksLikeMonica, isWrittenAsJson].some((is) => is(text))) return null;
  return sketchTable(raw ? decodeLines(text, charsetOf(text)) : text);
}

/** What a table that is no UTF-8 is written in: its headers tell best, else its cells. Empty for windows-1252. */
function charsetOf(raw: string): string {
  const byHeaders = guessCharset(raw);
  if (byHeaders !== "") return byHeaders;
  const byCells = guessCodePage(notInUtf8(raw));
  return byCells === "windows-1252" ? "" : byCells;
}

/** Each line by itself, so that one wrong byte does not spoil the whole of a UTF-8 file. */
function decodeLines(raw: string, charset = ""): string {
  return raw
    .split("\n")
    .map((line) => decodeRaw(line, charset))
    .join("\n");
}

function nothing(encoding: string, reason: "empty-file" | "unknown-format" | "too-large"): ReadContacts {
  return { format: "unknown", contacts: [], unreadable: [{ line: 1, reason }], encoding };
}
