import { describe, expect, it, vi } from "vitest";
import { valuesOf } from "../../../../../src/ui/options/duplicates/fields";
import { at, someone } from "../../../../fakes/people";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

const pager = { id: "pager", name: "Pager", template: "https://pager.example/?to={phone}" };

describe("what a record says, side by side with another", () => {
  it.each([
    ["emails", { emails: at("ann@ann.example") }, ["ann@ann.example"]],
    ["bday", { bday: "--02-29" }, ["February 29"]],
    [
      "anniversaries",
      { anniversaries: [{ date: "2015-06-30", label: "Wedding" }] },
      ["June 30, 2015 · Wedding"],
    ],
    ["channel", { channel: "telegram" }, ["Telegram"]],
    ["channel", { channel: "custom-pager" }, ["Pager"]],
    ["rhythm", { rhythm: 30 }, ["30"]],
    ["interests", { interests: ["tides", "oud"] }, ["tides", "oud"]],
    ["org", { org: "Acme" }, ["Acme"]],
  ] as const)("reads %s of %o", (field, known, expected) => {
    expect(valuesOf(someone("Ann", structuredClone(known) as object), field, [pager])).toEqual(expected);
    expect(valuesOf(someone("Nobody much"), field, [pager])).toEqual([]);
  });
});
