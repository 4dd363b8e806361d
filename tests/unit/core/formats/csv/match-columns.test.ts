import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readContacts, sketchFile } from "../../../../../src/core/formats/read-contacts.ts";
import { everyTopic } from "../../../../../src/core/formats/csv/header-words.ts";
import type { ColumnMatch } from "../../../../../src/core/formats/csv/match-columns.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const options = { now: "2026-01-01T00:00:00.000Z", newUid: () => "new" };
const readAs = (text: string, match: ColumnMatch) => readContacts(bytes(text), { ...options, match });

const club =
  "Mitglied;Arbeitet bei;Schreibt an\nOla Brandt;Kiln;ola@kiln.example\nSun Yi;Fernweh;yi@fernweh.example\n";

describe("the columns of a table", () => {
  it.each([
    ["Google", "First Name,Organization Name,E-mail 1 - Value\nAnn,Kiln,ann@kiln.example\n"],
    ["Outlook", "First Name,E-mail Address,Business Phone\nAnn,ann@kiln.example,1\n"],
    ["LinkedIn", "First Name,Last Name,Company,Position,Connected On\nAnn,Lee,Kiln,Potter,12 Mar 2024\n"],
    ["Goodturn", "First Name,Goodturn ID\nAnn,1\n"],
    [
      "Outlook in another language",
      "Anrede;Vorname;Nachname;Firma;Abteilung;Position;Telefon;Mobiltelefon;E-Mail-Adresse;E-Mail-Typ\n;Ann;Lee;;;;;;ann@kiln.example;SMTP\n",
    ],
    [
      "Thunderbird",
      "Vorname,Nachname,Primäre E-Mail-Adresse,Geburtsjahr,Geburtsmonat,Geburtstag\nAnn,Lee,ann@kiln.example,1990,4,12\n",
    ],
    ["Yahoo", "First,Middle,Last,Nickname,Email,Category,Distribution Lists\nAnn,,Lee,,ann@kiln.example,,\n"],
    [
      "LinkedIn in a language of which we know no word for the last column",
      "Förnamn,Efternamn,URL,E-postadress,Företag,Befattning,Ihopkopplade den\nAnn,Lee,,,Kiln,,12 mars 2024\n",
    ],
  ])("are not asked about where %s wrote them", (_who, text) => {
    expect(sketchFile(bytes(text))).toBeNull();
  });

  it.each([
    ["a vCard", "BEGIN:VCARD\nVERSION:4.0\nFN:Ann, Lee; Potter\nEND:VCARD\n"],
    ["a letter", "Dear Ann,\n\nthank you for the bowl. It came whole, and we eat from it.\n\nYours, Bo\n"],
    ["a picture", "\u0089PNG\r\n\u001a\nIHDR"],
    ["an empty file", ""],
  ])("are not looked for in %s", (_what, text) => {
    expect(sketchFile(bytes(text))).toBeNull();
  });

  it("are no days of connections where somebody's own table only looks like LinkedIn's", () => {
    const text =
      "Vorname,Nachname,URL,E-Mail,Firma,Position,Abteilung\nAnn,Lee,,a@kiln.example,Kiln,Chefin,Ton\n";
    expect(readContacts(bytes(text), options).contacts.map(({ fn, note }) => [fn, note])).toEqual([
      ["Ann Lee", ""],
    ]);
  });

  it("are guessed from their headings, and from their cells where there is no heading", () => {
    expect(sketchFile(bytes("Full name,Could use\nAnn Lee,a kiln\n"))?.guess).toEqual({
      isHeaded: true,
      topics: ["fn", "needs"],
    });
    expect(sketchFile(bytes("Ann Lee,ann@kiln.example\nBo Lind,bo@loom.example\n"))?.guess).toEqual({
      isHeaded: false,
      topics: ["fn", "email"],
    });
  });

  it("are guessed as names and phone numbers where nobody wrote a heading, and as no numbers where somebody did", () => {
    const rows = "Ann Lee,+1 202-555-0161\nBo Lind,+1 202-555-0162\nCy Marsh,+1 202-555-0163\n";
    expect(sketchFile(bytes(rows))?.guess).toEqual({ isHeaded: false, topics: ["fn", "tel"] });
    expect(sketchFile(bytes(`Wer,Mitgliedsnummer\n${rows}`))?.guess.topics[1]).toBeNull();
  });

  it("are asked about, with nothing guessed, where no heading and no cell means anything", () => {
    const sketch = sketchFile(bytes("Wer,Was\nAnn,Töpfe\nBo,Tuche\n"));
    expect(sketch).toEqual({
      first: ["Wer", "Was"],
      rows: [
        ["Ann", "Töpfe"],
        ["Bo", "Tuche"],
      ],
      guess: { isHeaded: true, topics: [null, null] },
    });
  });

  it("are guessed from their cells where the headings are of a language that we do not know", () => {
    expect(sketchFile(bytes(club))?.guess.topics).toEqual(["fn", null, "email"]);
  });

  it("are read as the user says", () => {
    const read = readAs(club, { isHeaded: true, topics: ["fn", "org", "email"] });
    expect(read.contacts.map(({ fn, org, emails }) => [fn, org, emails[0]?.value])).toEqual([
      ["Ola Brandt", "Kiln", "ola@kiln.example"],
      ["Sun Yi", "Fernweh", "yi@fernweh.example"],
    ]);
  });

  it("begin with a person where the user says that the first row is one", () => {
    const read = readAs("Ann Lee,Kiln\nBo Lind,Loom\n", { isHeaded: false, topics: ["fn", "org"] });
    expect(read.contacts.map(({ fn }) => fn)).toEqual(["Ann Lee", "Bo Lind"]);
  });

  it("put a birthday together from three of them, in any order", () => {
    const text = "Wer,J,M,T\nAnn,1990,4,12\nBo,,4,12\nCy,1990,,12\n";
    const topics = ["fn", "birth-day", "birth-year", "birth-month"] as const;
    const days = readAs(text.replace(/^(\w+),(.*),(.*),(.*)$/gm, "$1,$4,$2,$3"), { isHeaded: true, topics });
    expect(days.contacts.map(({ bday }) => bday)).toEqual(["1990-04-12", "--04-12", ""]);
  });

  it("that all are passed over name nobody, and say in which lines", () => {
    const read = readAs(club, { isHeaded: true, topics: [null, null, null] });
    expect([read.contacts, read.unreadable.map(({ line }) => line)]).toEqual([[], [2, 3]]);
  });

  it("show the cells of a file in another encoding as they are", () => {
    const latin = Uint8Array.from("Wer,Was\nJörg,Töpfe\nBo,Tuche\n", (sign) => sign.charCodeAt(0));
    expect(sketchFile(latin)?.rows[0]).toEqual(["Jörg", "Töpfe"]);
  });

  it("never make reading throw, whatever the file and whatever the user says", () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom("Ann", "a@b.example", "1", '"', ",", "\n"),
    );
    const topic = fc.constantFrom(null, ...everyTopic);
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
        fc.boolean(),
        fc.array(topic, { maxLength: 8 }),
        (rows, isHeaded, topics) => {
          const text = rows.map((row) => row.join(",")).join("\n");
          sketchFile(bytes(text));
          const { contacts, unreadable } = readAs(text, { isHeaded, topics });
          expect(contacts.length + unreadable.length).toBeLessThanOrEqual(text.split("\n").length + 1);
        },
      ),
    );
  });
});
