import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createIds } from "../../../src/core/ids";

describe("identities of acts", () => {
  it("sort in the order in which they were made, whatever clock and chance do", () => {
    const clock = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(clock, fc.infiniteStream(fc.stringMatching(/^[0-9a-f]{8}$/)), (ticks, chances) => {
        let at = 0;
        const now = (): string => new Date(1_700_000_000_000 + (ticks[at++] ?? 0)).toISOString();
        const newId = createIds(now, () => String(chances.next().value));
        const ids = ticks.map(() => newId());
        expect(ids.toSorted()).toEqual(ids);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
