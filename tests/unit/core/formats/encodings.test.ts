import { describe, expect, it } from "vitest";
import { readContacts } from "../../../../src/core/formats/read-contacts.ts";

const options = { now: "2026-01-01T00:00:00.000Z", newUid: () => "new" };
const card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoë Łącka\r\nEND:VCARD\r\n";
const table = "Name,E-mail\r\nZoë Łącka,zoe@example.org\r\n";

const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

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

/** Names in the bytes of a code page, each character a byte. */
const inCodePages = [
  [
    "Russian",
    "windows-1251",
    ["Иван Иванов", "Ёлка Петрова", "ОЛЕГ"],
    [
      "\xc8\xe2\xe0\xed \xc8\xe2\xe0\xed\xee\xe2",
      "\xa8\xeb\xea\xe0 \xcf\xe5\xf2\xf0\xee\xe2\xe0",
      "\xce\xcb\xc5\xc3",
    ],
  ],
  [
    "Russian of a Unix",
    "koi8-r",
    ["Иван Иванов", "Анна Петрова", "ОЛЕГ"],
    [
      "\xe9\xd7\xc1\xce \xe9\xd7\xc1\xce\xcf\xd7",
      "\xe1\xce\xce\xc1 \xf0\xc5\xd4\xd2\xcf\xd7\xc1",
      "\xef\xec\xe5\xe7",
    ],
  ],
  [
    "Chinese",
    "gb18030",
    ["王小明", "李娜", "刘德华"],
    ["\xcd\xf5\xd0\xa1\xc3\xf7", "\xc0\xee\xc4\xc8", "\xc1\xf5\xb5\xc2\xbb\xaa"],
  ],
  ["Taiwanese", "big5", ["陳大文", "林志玲"], ["\xb3\xaf\xa4j\xa4\xe5", "\xaaL\xa7\xd3\xac\xc2"]],
  [
    "Korean",
    "euc-kr",
    ["홍길동", "김철수", "이영희"],
    ["\xc8\xab\xb1\xe6\xb5\xbf", "\xb1\xe8\xc3\xb6\xbc\xf6", "\xc0\xcc\xbf\xb5\xc8\xf1"],
  ],
  [
    "Japanese",
    "shift_jis",
    ["山田太郎", "鈴木一郎"],
    ["\x8eR\x93c\x91\xbe\x98Y", "\x97\xe9\x96\xd8\x88\xea\x98Y"],
  ],
  [
    "Polish",
    "windows-1250",
    ["Łukasz Żak", "Michał Wójcik", "Agnieszka Dąbrowska"],
    ["\xa3ukasz \xafak", "Micha\xb3 W\xf3jcik", "Agnieszka D\xb9browska"],
  ],
  ["German", "windows-1252", ["Jürgen Müßig", "Zoë Weiß"], ["J\xfcrgen M\xfc\xdfig", "Zo\xeb Wei\xdf"]],
  ["Portuguese", "windows-1252", ["João Conceição", "Leão"], ["Jo\xe3o Concei\xe7\xe3o", "Le\xe3o"]],
  ["Danish", "windows-1252", ["Søren Ærø", "Åse Bjørn"], ["S\xf8ren \xc6r\xf8", "\xc5se Bj\xf8rn"]],
  [
    "Icelandic",
    "windows-1252",
    ["Ólafur Þórðarson", "Guðrún"],
    ["\xd3lafur \xde\xf3r\xf0arson", "Gu\xf0r\xfan"],
  ],
  ["shouting", "windows-1252", ["GÜNTHER MÜLLER", "ÀÉÎ"], ["G\xdcNTHER M\xdcLLER", "\xc0\xc9\xce"]],
] as const;

describe.each(inCodePages)("%s names in %s", (_who, page, names, written) => {
  it("are read from a table whose headings tell nothing", () => {
    const rows = written.map((name, at) => `${name},Kiln,person${at}@example.org\r\n`);
    const read = readContacts(latin(`Name,Company,Email\r\n${rows.join("")}`), options);
    expect(read.contacts.map(({ fn }) => fn)).toEqual(names);
    expect(read.encoding).toBe(page);
  });

  it("are read from the cards of a phone that names no charset", () => {
    const cards = written.map((name) => `BEGIN:VCARD\r\nVERSION:2.1\r\nFN:${name}\r\nEND:VCARD\r\n`);
    const read = readContacts(latin(cards.join("")), options);
    expect(read.contacts.map(({ fn }) => fn)).toEqual(names);
  });
});

describe("UTF-16 without a mark", () => {
  it.each([
    ["Russian", "Имя,Фамилия,Email\r\nПётр,Петров,petr@example.org\r\n", "Пётр Петров"],
    ["Japanese", "姓,名,メール\r\n山田,一郎,ichiro@example.org\r\n", "山田一郎"],
  ])("is known by the zeros between %s words", (_who, text, name) => {
    for (const littleEndian of [true, false]) {
      const read = readContacts(utf16(text, littleEndian, false), options);
      expect(read.contacts.map(({ fn }) => fn)).toEqual([name]);
    }
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
