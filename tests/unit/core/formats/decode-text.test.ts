import { describe, expect, it } from "vitest";
import { decodeInSlices, decodeText } from "../../../../src/core/formats/decode-text";

/** More than a slice, with signs of one to four bytes, so that ends of slices fall into the middle of some. */
const long = (begin: string): string => begin + "Zoë Wei\u00df 東京 😀\r\n".repeat(50_000);

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length + 2);
  bytes.set([0xff, 0xfe]);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 * at + 2, text.charCodeAt(at), true);
  return bytes;
};

describe("a long file as text", () => {
  it.each(["", "a", "ab", "abc", "\ufeff"])(
    "is whole where a slice ends within a sign, after %j",
    (begin) => {
      const { text, raw, encoding } = decodeText(new TextEncoder().encode(long(begin)));
      expect({ raw, encoding }).toEqual({ raw: false, encoding: "utf-8" });
      expect(text === long(begin).replace("\ufeff", "")).toBe(true);
    },
  );

  it.each(["", "a"])("is whole in UTF-16, too, after %j", (begin) => {
    const { text, encoding } = decodeText(utf16(long(begin)));
    expect(encoding).toBe("utf-16le");
    expect(text === long(begin)).toBe(true);
  });

  it("is a sign for each byte where one byte of the last slice is not UTF-8, or the last sign is cut off", () => {
    const bytes = new TextEncoder().encode(long(""));
    const wrong = bytes.slice();
    wrong[bytes.length - 10] = 0xff;
    for (const one of [wrong, bytes.slice(0, -3)]) {
      const { text, raw } = decodeText(one);
      expect(raw).toBe(true);
      expect(text).toHaveLength(one.length);
      expect(text.charCodeAt(2)).toBe(one[2]);
      expect(text.charCodeAt(one.length - 1)).toBe(one.at(-1));
    }
  });

  it("is left several times on the way", () => {
    const decoding = decodeInSlices(new TextEncoder().encode(long("")));
    let turns = 0;
    while (decoding.next().done !== true) turns += 1;
    expect(turns).toBeGreaterThan(1);
  });
});
