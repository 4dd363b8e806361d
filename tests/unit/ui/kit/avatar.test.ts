import { describe, expect, it } from "vitest";
import { initials } from "../../../../src/ui/kit/avatar";

describe("initials", () => {
  it.each([
    ["Priya Raman", "PR"],
    ["Juan Carlos Soto", "JS"],
    ["Dr. Amara Diallo", "AD"],
    ["Björk", "B"],
    ["王小明", "王"],
    ["ליאור כהן", "לכ"],
    ["ana@lind.example", "AL"],
    ["👩‍👩‍👧 family", "F"],
    ["", ""],
  ])("of %j are %j", (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
