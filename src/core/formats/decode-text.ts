import type { CodePage } from "./guess-code-page.ts";
import { rawBytes } from "./raw-bytes.ts";

/**
 * A file's bytes as text.
 *
 * `text` is final where the whole file is UTF-8 or UTF-16. Otherwise `raw` is true and every character stands for one
 * byte, so that a reader can decode line by line: old vCards name a charset per line, and a file joined from two
 * programs can hold two encodings.
 */
export interface DecodedText {
  readonly text: string;
  readonly raw: boolean;
  /** WHATWG label. */
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";
}

/** Judge the encoding by byte order mark, then by zero bytes, then by whether UTF-8 fits; else one byte is one sign. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoding = decodeInSlices(bytes);
  for (;;) {
    const step = decoding.next();
    if (step.done === true) return step.value;
  }
}

/** Bytes between two yields: a millisecond or two of work. */
const slice = 512 * 1024;

/** The same in slices of a few milliseconds, so that a page can paint in between. */
export function* decodeInSlices(bytes: Uint8Array): Generator<undefined, DecodedText, void> {
  const utf16 = utf16Label(bytes);
  if (utf16 !== null)
    return { text: yield* decoded(new TextDecoder(utf16), bytes), raw: false, encoding: utf16 };
  try {
    // The decoder drops a UTF-8 byte order mark by itself.
    const text = yield* decoded(new TextDecoder("utf-8", { fatal: true }), bytes);
    return { text, raw: false, encoding: "utf-8" };
  } catch {
    return { text: yield* bytesAsText(bytes), raw: true, encoding: "windows-1252" };
  }
}

/** @throws TypeError where the decoder is one that does */
function* decoded(decoder: TextDecoder, bytes: Uint8Array): Generator<undefined, string, void> {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += slice) {
    pieces.push(decoder.decode(bytes.subarray(at, at + slice), { stream: true }));
    yield;
  }
  return pieces.join("") + decoder.decode();
}

/**
 * Decode text in which a character is a byte: by `charset` if it is known, else as UTF-8 where that fits, else in the code
 * page that is likely.
 */
export function decodeRaw(raw: string, charset = "", likely: CodePage = "windows-1252"): string {
  if (isAscii(raw)) return raw;
  const named = decoderFor(charset);
  if (named?.encoding === "windows-1252") return decodeWindows1252(raw);
  if (named !== null && named.encoding !== "utf-8") return named.decode(rawBytes(raw));
  const text = utf8Of(raw);
  if (text !== null) return text;
  return likely === "windows-1252" ? decodeWindows1252(raw) : new TextDecoder(likely).decode(rawBytes(raw));
}

/** Null where the bytes are no UTF-8. */
function utf8Of(raw: string): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(rawBytes(raw));
  } catch {
    return null;
  }
}

/** What windows-1252 has in 0x80 … 0x9F, where Latin-1 has controls; `\x81` and its like stay what they are. */
const windows1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** By hand, since the decoder of Node 20 takes windows-1252 for Latin-1 (nodejs/node#56542), and tests run there. */
function decodeWindows1252(raw: string): string {
  // oxlint-disable-next-line no-control-regex -- the controls are what is looked for
  return raw.replace(/[\x80-\x9f]/g, (sign) => windows1252[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** Lines that tell a code page, and lines looked at for them: this is done in one go. */
const lines = { telling: 500, looked: 20_000 } as const;

/**
 * The first of those lines that are not UTF-8, so that a code page can be guessed from them.
 *
 * @param isMeant Which of them to look at.
 */
export function notInUtf8(raw: string, isMeant: (line: string) => boolean = () => true): string {
  const found: string[] = [];
  let start = 0;
  for (
    let looked = 0;
    looked < lines.looked && start < raw.length && found.length < lines.telling;
    looked++
  ) {
    const end = raw.indexOf("\n", start);
    const line = raw.slice(start, end < 0 ? raw.length : end);
    if (!isAscii(line) && isMeant(line) && utf8Of(line) === null) found.push(line);
    start += line.length + 1;
  }
  return found.join("\n");
}

/** Only signs below U+0080. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

function decoderFor(charset: string): TextDecoder | null {
  if (charset === "") return null;
  try {
    return new TextDecoder(charset);
  } catch {
    return null; // a charset nobody knows ("X-UNKNOWN", "UTF-7"): read as if none were named
  }
}

/**
 * A byte order mark, or zeros in every other place: UTF-8 has none, and even in Cyrillic or Japanese the separators, line
 * ends and e-mails of an address book have one each. A few in the other places are signs like 一 (U+4E00).
 */
function utf16Label(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.min(2_000, bytes.length >> 1);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) evenZeros++;
    if (bytes[2 * pair + 1] === 0) oddZeros++;
  }
  if (pairs < 4) return null;
  const few = 0.05 * pairs;
  if (oddZeros > few && oddZeros > 5 * evenZeros) return "utf-16le";
  if (evenZeros > few && evenZeros > 5 * oddZeros) return "utf-16be";
  return null;
}

/** How many arguments a call takes for certain. */
const few = 8_192;

/** One character per byte. */
function* bytesAsText(bytes: Uint8Array): Generator<undefined, string, void> {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += few) {
    pieces.push(String.fromCharCode(...bytes.subarray(at, at + few)));
    if (at % slice === 0) yield;
  }
  return pieces.join("");
}
