/** The bytes of text in which each character stands for one, see `decodeText`. */
export function rawBytes(raw: string): Uint8Array {
  return Uint8Array.from(raw, (sign) => sign.charCodeAt(0) & 0xff);
}
