import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printVcard } from "../../../../../src/core/formats/vcard/print-vcard.ts";
import { foldLine } from "../../../../../src/core/formats/vcard/fold.ts";
import { escapeText, unescapeText } from "../../../../../src/core/formats/vcard/escape.ts";
import { contacts } from "../arbitrary-contact.ts";

describe("a printed card", { timeout: 30_000 }, () => {
  it("has no line over 75 octets, and every line ends in CRLF (RFC 6350, 3.2)", () => {
    fc.assert(
      fc.property(contacts, (people) => {
        const text = printVcard(people, "4.0");
        for (const line of text.split("\r\n")) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(text === "" || text.endsWith("END:VCARD\r\n")).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it("folds between characters, never inside one", () => {
    const line = `NOTE:${"🌻".repeat(60)}`;
    expect(foldLine(line).split("\r\n ").join("")).toBe(line);
    expect(foldLine(line)).not.toContain("\ufffd");
  });

  it("escapes what would end a value, and takes it back (RFC 6350, 3.4)", () => {
    expect(escapeText("a,b;c\\d\ne")).toBe("a\\,b\\;c\\\\d\\ne");
    fc.assert(fc.property(fc.string(), (text) => unescapeText(escapeText(text)) === text));
  });
});
