import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fingerprint, undo, type UndoStep } from "../../../../src/core/store/undo";
import { memoryTransaction } from "../../../fakes/transaction";
import { aMoment } from "../../../fakes/people";

const step = (changes: UndoStep["changes"]): UndoStep => ({ id: "1", at: aMoment, kind: "edit", changes });

describe("taking an action back", () => {
  it("puts back what was there and deletes what was not", async () => {
    const records = new Map<string, unknown>([
      ["contact/a", { fn: "Ana Lind" }],
      ["contact/b", { fn: "Bo" }],
    ]);
    const outcome = await undo(
      step([
        { key: "contact/a", before: { fn: "Ana" }, after: fingerprint({ fn: "Ana Lind" }) },
        { key: "contact/b", before: null, after: fingerprint({ fn: "Bo" }) },
      ]),
      memoryTransaction(records),
    );
    expect([...records]).toEqual([["contact/a", { fn: "Ana" }]]);
    expect(outcome).toEqual({ kind: "edit", restored: 2, kept: 0 });
  });

  it("leaves alone what was changed since", async () => {
    const records = new Map<string, unknown>([["contact/a", { fn: "Ana Maria Lind" }]]);
    const outcome = await undo(
      step([{ key: "contact/a", before: null, after: fingerprint({ fn: "Ana Lind" }) }]),
      memoryTransaction(records),
    );
    expect([...records]).toEqual([["contact/a", { fn: "Ana Maria Lind" }]]);
    expect(outcome.kept).toBe(1);
  });

  it("brings a deleted person back", async () => {
    const records = new Map<string, unknown>();
    await undo(step([{ key: "contact/a", before: { fn: "Ana" }, after: "" }]), memoryTransaction(records));
    expect(records.get("contact/a")).toEqual({ fn: "Ana" });
  });
});

describe("a fingerprint", () => {
  it("is the same for equal records and differs for different ones", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        expect(fingerprint(a)).toBe(fingerprint(structuredClone(a)));
        if (JSON.stringify(a) !== JSON.stringify(b)) expect(fingerprint(a)).not.toBe(fingerprint(b));
      }),
    );
  });
});
