import { describe, expect, it } from "vitest";
import { givesWay, isLabelled, roundedUp } from "../../../../src/ui/charts/scale";

describe("the scale of a chart", () => {
  it("ends at a round number that nothing is above", () => {
    expect([[], [1], [3], [7], [11], [230]].map(roundedUp)).toEqual([1, 1, 5, 10, 20, 500]);
  });

  it("labels the last and as many before it as there is room", () => {
    const labelled = Array.from({ length: 26 }, (_, at) => at).filter((at) => isLabelled(at, 26, 6));
    expect(labelled).toEqual([0, 5, 10, 15, 20, 25]);
  });

  it("leaves every other label out in a narrow window, and never the last", () => {
    const labelled = Array.from({ length: 26 }, (_, at) => at).filter((at) => isLabelled(at, 26, 6));
    expect(labelled.filter((at) => !givesWay(at, 26, 6))).toEqual([5, 15, 25]);
  });
});
