import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contactLimits } from "../../../../src/core/contact/contact";
import { joinNotes } from "../../../../src/core/contact/note";

describe("notes that are typed", () => {
  it("are kept as they are typed", () => {
    expect(joinNotes("Met in Leeds.", "Met in Leeds. Rows.", "Met in Leeds.")).toBe("Met in Leeds. Rows.");
    expect(joinNotes("Met in Leeds.", "", "Met in Leeds.")).toBe("");
  });

  it("are joined by what was heard of Priya meanwhile", () => {
    const heard = "Met in Leeds.\n2026-03-02: moves to Oslo";
    expect(joinNotes("Met in Leeds.", "Met in York.", heard)).toBe("Met in York.\n2026-03-02: moves to Oslo");
  });

  it("stay one where the same text was kept by an answer that got lost", () => {
    expect(joinNotes("", "Rows.", "Rows.")).toBe("Rows.");
    expect(joinNotes("", "Rows.", "Rows.\nheard")).toBe("Rows.\nheard");
  });

  it("are both kept where two windows wrote something else", () => {
    expect(joinNotes("a", "b", "c")).toBe("b\n\nc");
  });

  it("never lose what either side wrote behind what there was", () => {
    const text = fc.string({ maxLength: 30 });
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        const joined = joinNotes(base, base + mine, base + theirs);
        expect(joined).toContain(mine);
        expect(joined).toContain(theirs);
      }),
    );
  });

  it("never grow beyond what notes may hold", () => {
    const long = "x".repeat(contactLimits.note);
    expect(joinNotes("", `a${long}`.slice(0, contactLimits.note), long)).toHaveLength(contactLimits.note);
  });
});
