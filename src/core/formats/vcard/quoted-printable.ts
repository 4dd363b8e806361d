import { decodeRaw, isAscii } from "../decode-text.ts";

/**
 * A quoted-printable value (RFC 2045, 6.7) as text. Soft line breaks are joined already. `=XX` is a byte in `charset`;
 * where none is named, UTF-8 if that fits, else windows-1252. A `=` without two hexadecimal digits stays as it is.
 *
 * @param raw Whether each character of `text` stands for a byte already.
 */
export function readQuotedPrintable(text: string, raw: boolean, charset: string): string {
  const bytes = (quoted: string): string =>
    quoted.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  // In Shift_JIS half a character may be plain ASCII ("=83A"), so the value is decoded in one piece where it can be.
  if (raw || isAscii(text)) return decodeRaw(bytes(text), charset);
  return text.replace(/(?:=[0-9A-Fa-f]{2})+/g, (run) => decodeRaw(bytes(run), charset));
}
