import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { contactSchema } from "../../../../src/core/contact/contact.ts";
import { printCsv } from "../../../../src/core/formats/csv/print-csv.ts";
import { planImport } from "../../../../src/core/formats/plan-import.ts";
import { readContacts, readContactsInSlices } from "../../../../src/core/formats/read-contacts.ts";
import { sliceSize } from "../../../../src/core/formats/read-result.ts";
import { printVcard } from "../../../../src/core/formats/vcard/print-vcard.ts";
import { contacts } from "./arbitrary-contact.ts";

let uids = 0;
const options = { now: "2026-01-01T00:00:00.000Z", newUid: () => `new-${++uids}` };
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Read it, and check that all that came of it could be stored. */
function expectStorable(bytes: Uint8Array): void {
  const read = readContacts(bytes, options);
  for (const contact of read.contacts) expect(v.safeParse(contactSchema, contact).issues).toBeUndefined();
  for (const place of read.unreadable) expect(place.line).toBeGreaterThan(0);
  planImport(read.contacts.slice(0, 2), read);
}

const shard = fc.oneof(
  fc.constantFrom(
    "BEGIN:VCARD\r\n",
    "END:VCARD\n",
    "VERSION:2.1\r",
    "FN:",
    "N:",
    ";",
    ":",
    "\\",
    "\n",
    "\r\n ",
    "=\r\n",
    '"',
    "EMAIL;TYPE=",
    "a@b.c",
    "AGENT:\n",
    "BDAY;X-APPLE-OMIT-YEAR=1604:1604-06-30\n",
    ";ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-7:=C3=",
    "item1.X-ABLabel:_$!<",
    "REV:99991231T235959-1400\n",
    "UID:__proto__\n",
    "URL:javascript:alert(1)\n",
    "IMPP;X-SERVICE-TYPE=Skype:skype:",
    "KIND:group\nMEMBER:urn:uuid:__proto__\n",
    "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1604-01-01;",
    "X-GOODTURN-RHYTHM:0\n",
    "NOTE;CHARSET=nonsense:",
    "First Name,Last Name,E-mail 1 - Value\r\n",
    "Goodturn ID,",
    "Birth Month,Birth Day\n",
    "Titre;Titre;Geburtsmonat;Geburtstag\n",
    "IM 1 - Service,IM 1 - Value,Organization 1 - Name\n",
    "0/0/00",
    "13/13/13",
    '"""',
    ",,,,",
    ";;;",
    "\t",
    " ::: ",
    "'=1+1",
    "İ",
    "\ud83c",
    "\u202e",
    "\u0000",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);

describe("a hostile file", { timeout: 30_000 }, () => {
  it("of any bytes is read without a throw, and what comes of it can be stored", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), expectStorable), { numRuns: 200 });
  });

  it("made of shards of real ones is, too", () => {
    fc.assert(
      fc.property(fc.array(shard, { maxLength: 40 }), (shards) => expectStorable(bytesOf(shards.join("")))),
      { numRuns: 500 },
    );
  });

  it("that was cut or in which a byte was changed is, too", () => {
    fc.assert(
      fc.property(
        contacts,
        fc.nat(),
        fc.nat({ max: 255 }),
        fc.constantFrom("3.0", "4.0", "csv"),
        (people, at, byte, kind) => {
          const bytes = bytesOf(
            kind === "csv" ? printCsv(people) : printVcard(people, kind === "3.0" ? "3.0" : "4.0"),
          );
          if (bytes.length === 0) return;
          expectStorable(bytes.slice(0, at % bytes.length));
          bytes[at % bytes.length] = byte;
          expectStorable(bytes);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ["a name of a million signs", `BEGIN:VCARD\nFN:${"x".repeat(1_000_000)}\nEND:VCARD`],
    [
      "a note of a million spaces in quotes",
      `Name,E-mail,Notes\n"${" ".repeat(1_000_000)}","a${" ".repeat(1_000_000)}@b","${"\n".repeat(100_000)}"`,
    ],
    ["a hundred thousand empty columns", `Name${",".repeat(100_000)}\nAnn${",".repeat(100_000)}`],
    ["a hundred thousand e-mails", `BEGIN:VCARD\nFN:A\n${"EMAIL:a@b.c\n".repeat(100_000)}END:VCARD`],
    ["agents in agents", `${"BEGIN:VCARD\nAGENT:\n".repeat(20_000)}FN:A\n${"END:VCARD\n".repeat(20_000)}`],
    ["parameters without end", `BEGIN:VCARD\nFN${';A="'.repeat(100_000)}:x\nEND:VCARD`],
    ["carriage returns only", "\r".repeat(1_000_000)],
    ["full stops and letters", `BEGIN:VCARD\nFN:A\nURL:${"a.".repeat(200_000)}\nEND:VCARD`],
    [
      "pictures on a line each",
      `BEGIN:VCARD\nFN:A\nPHOTO;BASE64:${"A".repeat(300_000)}\nEND:VCARD\n`.repeat(10),
    ],
    ["a quote in every line", `Name,"E-mail\n`.repeat(20_000)],
  ])("with %s is done within seconds, in any encoding", (_, text) => {
    // One byte that is no UTF-8 takes the file another way.
    for (const bytes of [bytesOf(text), Uint8Array.from([...bytesOf(text), 0x0a, 0xe9])]) {
      const started = performance.now();
      expectStorable(bytes);
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  });

  it("in any code page is read without a throw", () => {
    const high = fc.string({
      unit: fc.integer({ min: 0x20, max: 0xff }).map((sign) => String.fromCharCode(sign)),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.array(high, { maxLength: 10 }), fc.boolean(), (lines, isCard) => {
        const text = isCard
          ? lines.map((line) => `BEGIN:VCARD\nFN:${line}\nEND:VCARD\n`).join("")
          : `Name,Email\n${lines.map((line, at) => `${line},p${at}@example.org\n`).join("")}`;
        expectStorable(Uint8Array.from(text, (sign) => sign.charCodeAt(0)));
      }),
      { numRuns: 200 },
    );
  });

  it("of nobody but cards without a name lets the page paint all the same", () => {
    const card = "BEGIN:VCARD\nNOTE:nobody\nEND:VCARD\n";
    const reading = readContactsInSlices(
      bytesOf(`BEGIN:VCARD\nFN:Ann\nEND:VCARD\n${card.repeat(2_000)}`),
      options,
    );
    let yields = 0;
    for (let step = reading.next(); step.done !== true; step = reading.next()) yields += 1;
    expect(yields).toBeGreaterThanOrEqual(2_000 / sliceSize);
  });

  it("cannot bring in an address that runs", () => {
    /* oxlint-disable no-script-url -- what must not come in */
    const schemes = [
      "javascript:alert(1)",
      "JAVASCRIPT:alert(1)",
      " javascript:alert(1)",
      "data:text/html,x",
      "file:///etc/passwd",
      "vbscript:x",
      "java\tscript:x",
    ];
    /* oxlint-enable no-script-url */
    const card = `BEGIN:VCARD\nVERSION:4.0\nFN:A\n${schemes.map((one) => `URL:${one}\nSOCIALPROFILE:${one}\n`).join("")}END:VCARD`;
    const [contact] = readContacts(bytesOf(card), options).contacts;
    expect([contact?.urls, contact?.socialProfiles]).toEqual([[], []]);
  });
});
