import { describe, expect, it } from "vitest";
import { readContacts } from "../../../../../src/core/formats/read-contacts.ts";

const read = (text: string) =>
  readContacts(new TextEncoder().encode(text), { now: "2026-01-01T00:00:00.000Z", newUid: () => "new" });
const names = (text: string) => read(text).contacts.map(({ fn }) => fn);

describe("a table with a wrong quote", () => {
  it("loses nobody behind a quote that was never closed", () => {
    const text =
      'Name,E-mail,Company\nAnn,ann@example.org,Kiln\n"Bo,bo@example.org,Loom\nCy,cy@example.org,Weft\n"Di,di@example.org,Dye\n';
    expect(names(text)).toEqual(["Ann", "Bo", "Cy", "Di"]);
  });

  it("keeps quotes inside a name", () => {
    expect(names('Name,E-mail\nAnn "A" Lee,ann@example.org\n"Bo ""B"" Lind",bo@example.org\n')).toEqual([
      'Ann "A" Lee',
      'Bo "B" Lind',
    ]);
  });

  it("that was cut off inside a note says where, and keeps the person", () => {
    const read1 = read('Name,E-mail,Notes\nAnn,ann@example.org,"a\nb"\nBo,bo@example.org,"Met in the\nlibra');
    expect(read1.contacts.map(({ fn, note }) => [fn, note])).toEqual([
      ["Ann", "a\nb"],
      ["Bo", "Met in the\nlibra"],
    ]);
    expect(read1.unreadable).toEqual([{ line: 4, reason: "cut-off" }]);
  });
});

describe("a table without a header", () => {
  it("is read by what is in its cells", () => {
    const [ann] = read("Ann;Lee;ann@example.org\nRaj;Patel;raj@example.org\n").contacts;
    expect([ann?.fn, ann?.n.family, ann?.emails[0]?.value]).toEqual(["Ann Lee", "Lee", "ann@example.org"]);
  });

  it("may be the recipients of a mail, one a line", () => {
    expect(names('Ann Lee <ann@example.org>\n"Raj Patel" <raj@example.org>\n')).toEqual([
      "Ann Lee",
      "Raj Patel",
    ]);
  });
});
