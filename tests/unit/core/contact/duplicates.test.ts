import { describe, expect, it } from "vitest";
import type { Contact } from "../../../../src/core/contact/contact";
import { findDuplicates, pairKey, type Pair } from "../../../../src/core/contact/identity/duplicates";
import { person } from "../ranking/people.ts";

function find(contacts: readonly Contact[], apart: ReadonlySet<string> = new Set()): Pair[] {
  const work = findDuplicates(contacts, apart);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
const mail = (value: string): Contact["emails"] => [{ value, type: "" }];

const priya = person("Priya Raman", { uid: "1", emails: mail("priya@raman.example"), org: "Lantern" });

describe("records that may be one person's", () => {
  it("are found by an address, with everything that speaks for it, the fuller one first", () => {
    const again = person("Raman, Priya", {
      uid: "2",
      emails: mail("PRIYA@raman.example"),
      org: "Lantern Ltd",
      note: "x",
    });
    expect(find([again, priya])).toEqual([
      {
        uids: ["2", "1"],
        score: expect.closeTo(0.99) as number,
        reasons: ["email", "name-and-organisation"],
      },
    ]);
  });

  it("are found by the same full name, nickname or not, where nothing tells them apart", () => {
    const [bob, robert] = [person("Bob Smith", { uid: "b" }), person("Smith, Robert", { uid: "r" })];
    expect(find([bob, robert]).map(({ reasons, score }) => [reasons, score])).toEqual([[["name"], 0.5]]);
    expect(
      find([
        { ...bob, org: "Acme" },
        { ...robert, org: "Lantern" },
      ]),
    ).toEqual([]);
    expect(
      find([
        { ...bob, bday: "1980-01-02" },
        { ...robert, bday: "--05-06" },
      ]),
    ).toEqual([]);
  });

  it("are not everybody of a name that many have", () => {
    expect(find(Array.from({ length: 6 }, (_, at) => person("John Smith", { uid: String(at) })))).toEqual([]);
  });

  it("are not those who were said to be two people", () => {
    const again = person("Priya Raman", { uid: "2", emails: mail("priya@raman.example") });
    expect(find([priya, again], new Set([pairKey("2", "1")]))).toEqual([]);
  });

  it("come the surest first", () => {
    const people = [
      person("Bob Smith", { uid: "b" }),
      person("Robert Smith", { uid: "r" }),
      priya,
      person("Priya Raman", { uid: "2", emails: mail("priya@raman.example") }),
    ];
    expect(find(people).map(({ reasons }) => reasons[0])).toEqual(["email", "name"]);
  });

  it("are not everybody who shares the address of an office, however many they are", () => {
    const office = (count: number) =>
      Array.from({ length: count }, (_, at) =>
        person("Ann Lee", {
          uid: String(at).padStart(5, "0"),
          emails: mail("office@example.org"),
          org: "Kiln",
        }),
      );
    expect(find(office(4))).toHaveLength(6);
    // Each against each would be fifty million. Those who come first are found; nobody goes through more of one address.
    expect(find(office(10_000)).length).toBeLessThan(1_000);
  });

  it("are found among ten thousand without holding each against each", () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      person(`Given${at % 100} Family${Math.floor(at / 100)}`, {
        uid: String(at),
        emails: mail(`p${at}@example.org`),
      }),
    );
    const twin = person("Given1 Family1", { uid: "twin", emails: mail("p101@example.org") });
    expect(find([...many, twin]).map(({ uids }) => uids.toSorted())).toEqual([["101", "twin"]]);
  });
});
