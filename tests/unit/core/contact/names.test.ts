import { describe, expect, it } from "vitest";
import { displayName, givenName } from "../../../../src/core/contact/contact";
import { foldName, labels, splitName } from "../../../../src/core/contact/names";
import { at, someone } from "../../../fakes/people";

describe("what people are called", () => {
  it("is their name, and on a button the organisation too where two share it", () => {
    const acme = { ...someone("Ana Lind", { org: "Acme" }), uid: "1" };
    const other = { ...someone("Ana Lind", { emails: at("ana@x.example") }), uid: "2" };
    const bo = someone("Bo Berg", { org: "Acme" });
    const named = labels([acme, other, bo], [acme, other, bo]);
    expect(named.get("1")).toBe("Ana Lind, Acme");
    expect(named.get("2")).toBe("Ana Lind, ana@x.example");
    expect(named.get(bo.uid)).toBe("Bo Berg");
  });

  it("is told apart from people who are not on the list", () => {
    const ana = { ...someone("Ana Lind", { org: "Acme" }), uid: "1" };
    expect(labels([ana], [ana, { ...someone("ana  lind"), uid: "2" }]).get("1")).toBe("Ana Lind, Acme");
  });

  it("is the e-mail where there is no name", () => {
    expect(displayName(someone("", { emails: at("p@x.example") }))).toBe("p@x.example");
  });

  it("in a greeting is the nickname, or the given name", () => {
    expect(givenName(someone("Priya Raman"))).toBe("Priya");
    expect(givenName(someone("Elizabeth Moss", { nickname: "Liz" }))).toBe("Liz");
  });
});

describe("a name as it was typed", () => {
  it.each([
    ["Priya Raman", "Priya", "Raman"],
    ["Raman, Priya", "Priya", "Raman"],
    ["Juan Carlos Soto", "Juan Carlos", "Soto"],
    ["Björk", "Björk", ""],
  ])("%s is read as %s %s", (name, given, family) => {
    expect(splitName(name)).toMatchObject({ given, family });
  });

  it("is compared without accents, case and double spaces", () => {
    expect(foldName(" Tomás  SILVA ")).toBe(foldName("tomas silva"));
  });
});
