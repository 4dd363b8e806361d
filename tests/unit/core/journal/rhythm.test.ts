import { describe, expect, it } from "vitest";
import { helloFrom } from "../../../../src/core/journal/rhythm";
import { someone } from "../../../fakes/people";

describe("the day from which a hello fits", () => {
  const priya = someone("Priya Raman", { rhythm: 30, rev: "2026-01-01T10:00:00.000Z" });

  it("is a month after they were last in touch, where that is the rhythm", () => {
    expect(helloFrom(priya, "2026-11-08T09:00:00.000Z")).toBe("2026-12-08");
  });

  it("is counted from when the contact was kept, where nothing is in the journal", () => {
    expect(helloFrom(priya, null)).toBe("2026-01-31");
  });

  it("is none where the user set no rhythm", () => {
    expect(helloFrom({ ...priya, rhythm: null }, null)).toBeNull();
  });
});
