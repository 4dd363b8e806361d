import { decodeRaw, isAscii } from "../decode-text.ts";
import type { CodePage } from "../guess-code-page.ts";

/**
 * A quoted-printable value (RFC 2045, 6.7) as text. Soft line breaks are joined already. `=XX` is a byte in `charset`;
 * where none is named, UTF-8 if that fits, else in the likely code page. A `=` without two hexadecimal digits stays as it is.
 *
 * @param likely Of a file in which each character stands for a byte already; null where its text is final.
 */
export function readQuotedPrintable(text: string, likely: CodePage | null, charset: string): string {
  const bytes = (quoted: string): string =>
    quoted.replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  // In Shift_JIS half a character may be plain ASCII ("=83A"), so the value is decoded in one piece where it can be.
  if (likely !== null || isAscii(text)) return decodeRaw(bytes(text), charset, likely ?? undefined);
  return text.replace(/(?:=[0-9A-Fa-f]{2})+/g, (run) => decodeRaw(bytes(run), charset));
}
