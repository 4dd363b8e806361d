import { describe, expect, it } from "vitest";
import { contactFromPerson, findPerson } from "../../../../src/core/contact/from-page";
import type { PagePerson } from "../../../../src/core/page/page";
import { aMoment, at, someone } from "../../../fakes/people";

const ana: PagePerson = {
  name: "Ana Lind",
  jobTitle: "Data engineer",
  org: "Northwind",
  description: "",
  urls: ["https://www.linkedin.com/in/ana-lind"],
  emails: ["ana@lind.example"],
};
const url = "https://people.example/ana";

describe("whom a profile page is about", () => {
  it("is the contact with one of its addresses, however it is written", () => {
    const known = someone("A. Lind", { socialProfiles: ["https://de.linkedin.com/in/Ana-Lind/"] });
    expect(findPerson(ana, url, [someone("Ana Lind"), known])).toBe(known);
  });

  it("is the contact with the e-mail on the page", () => {
    const known = someone("A.", { emails: at("Ana@lind.example") });
    expect(findPerson(ana, url, [known])).toBe(known);
  });

  it("is the only contact of that name, accents aside", () => {
    const known = someone("Ána LIND");
    expect(findPerson(ana, url, [someone("Bo"), known])).toBe(known);
  });

  it("is nobody where two people share the name", () => {
    const namesakes = [someone("Ana Lind"), { ...someone("Ana Lind"), uid: "another" }];
    expect(findPerson(ana, url, namesakes)).toBeNull();
  });
});

describe("adding the person of a profile page", () => {
  it("keeps everything the page says", () => {
    const contact = contactFromPerson(ana, url, "uid-1", aMoment);
    expect(contact).toMatchObject({
      uid: "uid-1",
      fn: "Ana Lind",
      n: { given: "Ana", family: "Lind" },
      title: "Data engineer",
      org: "Northwind",
      emails: [{ value: "ana@lind.example", type: "" }],
      socialProfiles: [url, "https://www.linkedin.com/in/ana-lind"],
    });
  });
});
