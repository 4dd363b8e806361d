import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsInSight } from "../../../../src/ui/kit/rows-in-sight";

describe("the rows of a long list that are drawn", () => {
  it("are those in sight and a few around them", () => {
    expect(rowsInSight(7_200, 720, 72, 10_000)).toEqual({ first: 88, last: 122 });
  });

  it("are never outside of the list, and all that is in sight is among them", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -5_000, max: 800_000 }),
        fc.integer({ min: 0, max: 3_000 }),
        fc.integer({ min: 20, max: 200 }),
        fc.integer({ min: 0, max: 10_000 }),
        (above, height, rowHeight, count) => {
          const { first, last } = rowsInSight(above, height, rowHeight, count);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(last).toBeLessThanOrEqual(count);
          const seen = Math.min(count - 1, Math.max(0, Math.floor(above / rowHeight)));
          if (count > 0 && height > 0 && above + height > 0) {
            expect(first).toBeLessThanOrEqual(seen);
            if (seen * rowHeight < above + height) expect(last).toBeGreaterThan(seen);
          }
        },
      ),
    );
  });
});
