import { describe, expect, it } from "vitest";
import { readContacts } from "../../../../src/core/formats/read-contacts.ts";

const options = { now: "2026-01-01T00:00:00.000Z", newUid: () => "new" };
const card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Łącka\r\nEND:VCARD\r\n";
const table = "Name,E-mail\r\nZoë Łącka,zoe@example.org\r\n";

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const signs = (mark ? "\ufeff" : "") + text;
  const view = new DataView(new ArrayBuffer(signs.length * 2));
  for (let at = 0; at < signs.length; at++) view.setUint16(at * 2, signs.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

describe.each([
  ["a card", card],
  ["a table", table],
])("Zoë's name in %s", (_, text) => {
  it.each([
    ["UTF-8", new TextEncoder().encode(text), "utf-8"],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`), "utf-8"],
    ["UTF-16 LE with a mark", utf16(text, true, true), "utf-16le"],
    ["UTF-16 BE with a mark", utf16(text, false, true), "utf-16be"],
  ])("is right in %s", (_name, bytes, encoding) => {
    const read = readContacts(bytes, options);
    expect(read.contacts.map(({ fn }) => fn)).toEqual(["Zoë Łącka"]);
    expect(read.encoding).toBe(encoding);
  });

  it.each([true, false])("is right in UTF-16 without a mark, little endian: %s", (littleEndian) => {
    const plain = text.replaceAll("Zoë Łącka", "Zoe Lacka");
    const read = readContacts(utf16(plain, littleEndian, false), options);
    expect(read.contacts.map(({ fn }) => fn)).toEqual(["Zoe Lacka"]);
  });
});

describe("bytes that are no UTF-8", () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

  it("are windows-1252 where nothing else is said", () => {
    const read = readContacts(latin("Name;Firma\r\nJ\xfcrgen Wei\xdf;\x80uro\r\n"), options);
    expect(read.contacts.map(({ fn, org }) => [fn, org])).toEqual([["Jürgen Weiß", "€uro"]]);
    expect(read.encoding).toBe("windows-1252");
  });

  it("are what the card says of its lines", () => {
    const bytes = latin(
      "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=KOI8-R:\xe9\xd7\xc1\xce\nORG;CHARSET=ISO-8859-2:\xb1\nNOTE;CHARSET=UNHEARD-OF:\xe9\nEND:VCARD\n",
    );
    const [contact] = readContacts(bytes, options).contacts;
    expect([contact?.fn, contact?.org, contact?.note]).toEqual(["Иван", "ą", "é"]);
  });

  it("do not spoil the lines around them", () => {
    const utf8 = new TextEncoder().encode("Name,E-mail\nZoë,zoe@example.org\n");
    const read = readContacts(Uint8Array.from([...utf8, ...latin("Ren\xe9,rene@example.org\n")]), options);
    expect(read.contacts.map(({ fn }) => fn)).toEqual(["Zoë", "René"]);
  });
});

describe("a file that is something else", () => {
  it.each([
    ["is empty", "", "empty-file"],
    ["has only white space", " \r\n\t\n", "empty-file"],
    ["is a letter", "Dear Ann,\n\nhow are you?\n", "unknown-format"],
    ["is a picture", "\u0089PNG\r\n\u001a\n\u0000\u0000", "unknown-format"],
    ["is a table of something else", "Item,Price\nSpade,12\n", "unknown-format"],
  ])("and %s is refused with a reason", (_, text, reason) => {
    expect(readContacts(new TextEncoder().encode(text), options)).toMatchObject({
      format: "unknown",
      contacts: [],
      unreadable: [{ line: 1, reason }],
    });
  });
});
