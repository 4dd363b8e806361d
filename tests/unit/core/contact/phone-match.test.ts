import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dialledFrom,
  diallingRegions,
  homeOf,
  regionOf,
  type Home,
} from "../../../../src/core/contact/identity/dialling.ts";
import { phoneDigits, phoneKey, samePhone } from "../../../../src/core/contact/identity/phone-match.ts";

const same = (a: string, b: string, home: Home | null): boolean => {
  const [one, other] = [phoneDigits(a, home), phoneDigits(b, home)];
  if (one === null || other === null) throw new Error("That is no number.");
  expect(samePhone(other, one)).toBe(samePhone(one, other));
  return samePhone(one, other);
};

describe("two phone numbers", () => {
  // Numbers that regulators keep for stories, or that are impossible in their plan.
  it.each([
    ["GB", "020 7946 0018", "+44 20 7946 0018"],
    ["GB", "(0113) 496-0103", "0044 113 4960103"],
    ["US", "(415) 555-0132", "+1 415 555 0132"],
    ["US", "1-415-555-0132", "+1 415 555 0132"],
    ["US", "011 44 20 7946 0018", "+44 20 7946 0018"],
    ["AU", "0011 44 20 7946 0018", "+44 20 7946 0018"],
    ["AU", "(02) 5550 1234", "+61 2 5550 1234"],
    ["JP", "010 44 20 7946 0018", "+44 20 7946 0018"],
    ["RU", "8 (495) 555-01-32", "+7 495 555 01 32"],
    ["HU", "06 30 555 0132", "+36 30 555 0132"],
    ["IT", "06 555 01320", "+39 06 555 01320"],
    ["CI", "07 55 50 13 20", "+225 07 55 50 13 20"],
    ["BY", "8 029 555-01-32", "+375 29 555 01 32"],
    ["DE", "030 23125 010", "+49 (0)30 23125 010"],
    ["PT", "212 555 013", "+351 212 555 013"],
    ["NZ", "021 555 0132", "+64 21 555 0132"],
  ])("at home in %s: %s is %s", (country, national, international) => {
    expect(same(national, international, { country, isSure: true })).toBe(true);
    expect(same(national, international, { country, isSure: false })).toBe(true);
  });

  it("of two countries are two, where the user said which is home", () => {
    const home = { country: "GB", isSure: true };
    expect(same("020 7946 0018", "+33 20 7946 0018", home)).toBe(false);
    expect(same("020 7946 0018", "+44 20 7946 0018", home)).toBe(true);
  });

  it("of which one may be of another country are one as before, where home is only guessed", () => {
    const guess = { country: "US", isSure: false };
    expect(same("020 7946 0018", "+44 20 7946 0018", guess)).toBe(true);
    expect(same("+44 20 7946 0018", "+33 20 7946 0018", guess)).toBe(false);
    expect(same("020 7946 0018", "020 7946 0018", guess)).toBe(true);
  });

  it("that are the same share a key, whatever is home and however they are written", () => {
    const digits = fc.stringMatching(/^[1-9]\d{6,10}$/);
    const home = fc.option(fc.record({ country: fc.constantFrom(...diallingRegions), isSure: fc.boolean() }));
    const written = fc.constantFrom("", "0", "00", "+", "+44", "0044", "011", "8", "1");
    fc.assert(
      fc.property(digits, written, written, home, (number, before, otherBefore, where) => {
        const [a, b] = [phoneDigits(before + number, where), phoneDigits(otherBefore + number, where)];
        if (a === null || b === null || !samePhone(a, b)) return;
        expect(phoneKey(a)).toBe(phoneKey(b));
      }),
    );
  });
});

describe("where numbers are dialled from", () => {
  it.each([
    ["en-GB", "GB"],
    ["de", "DE"],
    ["pt-BR", "BR"],
    ["zh-Hant", "TW"],
    ["en-001", null],
    ["not a language", null],
  ])("is guessed from %s: %s", (language, region) => {
    expect(regionOf(language)).toBe(region);
  });

  it("is what the user says, and only then sure", () => {
    expect(homeOf("NZ", "en-GB")).toEqual({ country: "NZ", isSure: true });
    expect(homeOf(null, "en-GB")).toEqual({ country: "GB", isSure: false });
  });

  it("has a code in every region, and no region twice", () => {
    expect(new Set(diallingRegions).size).toBe(diallingRegions.length);
    for (const region of diallingRegions) {
      expect(region).toMatch(/^[A-Z]{2}$/);
      expect(dialledFrom("5550132", region)).toMatch(/^\d{8,10}$/);
    }
    expect(dialledFrom("5550132", "ZZ")).toBe("");
  });
});
