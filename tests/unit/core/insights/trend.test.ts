import { describe, expect, it } from "vitest";
import { median, trendOf } from "../../../../src/core/insights/trend";

describe("a trend", () => {
  it.each([
    [[9, 1, 1, 2, 3], 2, "more"],
    [[9, 4, 4, 2, 3], 2, "fewer"],
    [[9, 4, 4, 4, 5], 2, "same"],
    [[9, 0, 0, 0, 0], 2, "none"],
    [[0, 0, 0, 1], 2, "more"],
    [[], 4, "none"],
  ] as const)("of %j, the last %d beside those before, is %s", (values, count, trend) => {
    expect(trendOf(values, count)).toBe(trend);
  });
});

describe("the middle", () => {
  it("is one of the values, the lower of two, and nothing of nothing", () => {
    expect([median([9, 1, 4]), median([10, 2]), median([])]).toEqual([4, 2, null]);
  });
});
