import { decodeRaw } from "../decode-text.ts";
import { findHeader } from "./find-header.ts";

/** Code pages in which Outlook writes its tables outside western Europe, as WHATWG calls them. */
const codePages = ["windows-1250", "windows-1251", "shift_jis", "gb18030", "euc-kr", "big5"] as const;

/** As much of a table as holds its header, in bytes. */
const beginning = 20_000;

/**
 * The code page of a table that is no UTF-8: that in which most of its headers are words we know, windows-1252 (empty) where
 * no other has more.
 *
 * @param raw each character stands for a byte, see `decodeText`
 */
export function guessCharset(raw: string): string {
  const end = raw.lastIndexOf("\n", beginning);
  const head = raw.slice(0, end > 0 && raw.length > beginning ? end : beginning);
  let best = "";
  let most = known(decodeRaw(head));
  for (const charset of codePages) {
    const text = decodeRaw(head, charset);
    const count = text.includes("\ufffd") ? 0 : known(text);
    if (count <= most) continue;
    best = charset;
    most = count;
  }
  return best;
}

function known(text: string): number {
  const header = findHeader(text);
  if (header === null) return 0;
  const all = new Set(header.names);
  return header.names.filter((name) => header.dialect.column(name, all) !== null).length;
}
