import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printCsv } from "../../../../src/core/formats/csv/print-csv.ts";
import { printJson } from "../../../../src/core/formats/json-contacts.ts";
import { planImport } from "../../../../src/core/formats/plan-import.ts";
import { readContacts } from "../../../../src/core/formats/read-contacts.ts";
import { printVcard } from "../../../../src/core/formats/vcard/print-vcard.ts";
import { someone } from "../../../fakes/people.ts";
import { contacts } from "./arbitrary-contact.ts";

const options = { now: "2026-01-01T00:00:00.000Z", newUid: () => "new" };
const read = (text: string) => readContacts(new TextEncoder().encode(text), options);

describe("people who leave come back the same", { timeout: 30_000 }, () => {
  it.each(["3.0", "4.0"] as const)("as vCard %s", (version) => {
    fc.assert(
      fc.property(contacts, (people) => {
        const back = read(printVcard(people, version));
        expect(back.contacts).toEqual(people);
        expect(people.length === 0 || back.unreadable.length === 0).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("as a table", () => {
    fc.assert(
      fc.property(contacts, (people) => {
        const back = read(printCsv(people));
        expect(back.contacts).toEqual(people);
      }),
      { numRuns: 150 },
    );
  });

  it("as JSON", () => {
    fc.assert(
      fc.property(contacts, (people) => {
        const back = read(printJson(people));
        expect(back).toMatchObject({ format: "json", unreadable: [] });
        expect(back.contacts).toEqual(people);
      }),
      { numRuns: 150 },
    );
  });

  it("as JSON that was cut off, or of which one line was spoilt, without the others being lost", () => {
    const [a, b] = [someone("Ann"), someone("Bo")];
    const spoilt = printJson([a, b]).replace('"fn":"Ann"', '"fn":7');
    expect(read(spoilt)).toMatchObject({ contacts: [b], unreadable: [{ line: 2, reason: "no-name" }] });
    expect(read(printJson([a, b]).slice(0, -20)).unreadable).toEqual([{ line: 1, reason: "cut-off" }]);
    const evil =
      '{"format":"goodturn-contacts","version":1,"contacts":[{"fn":"Eve","__proto__":{"x":1}},null]}';
    expect(read(evil).contacts.map(({ fn }) => fn)).toEqual(["Eve"]);
  });

  it("and importing one's own export changes nothing", () => {
    fc.assert(
      fc.property(contacts, (people) => {
        for (const file of [
          printVcard(people, "4.0"),
          printVcard(people, "3.0"),
          printCsv(people),
          printJson(people),
        ]) {
          const plan = planImport(people, read(file));
          expect([plan.added, plan.merged]).toEqual([[], []]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
