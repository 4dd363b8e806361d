import { describe, expect, it, vi } from "vitest";
import type { Insights } from "../../../../../src/core/insights/insights";
import { promisesSentence } from "../../../../../src/ui/options/insights/sentences";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

/** Promises kept in each of twelve months, the last one last. */
const said = (kept: readonly number[], medianDays: number | null): string =>
  promisesSentence({
    promises: { months: kept.map((count, at) => ({ month: `2026-${at + 1}`, kept: count })), medianDays },
  } as unknown as Insights);
const year = (...last: readonly number[]): number[] => [
  ...Array.from({ length: 12 - last.length }, () => 0),
  ...last,
];

describe("somebody who wants to know which promises they kept", () => {
  it("is told that there were none only where there were none", () => {
    expect(said(year(), null)).toBe("No promise was kept in these months, as far as the journal knows.");
    const before = said(year(2, 0, 0, 0, 0, 0, 0, 0), 19);
    expect(before).toBe(
      "The last six months were quiet. What you kept before is in the chart. Half of them within 19 days.",
    );
  });

  it("is told how long it took where there is more than one to tell of", () => {
    expect(said(year(1, 1), 3)).toMatch(/Half of them within 3 days\.$/);
    expect(said(year(1), 3)).not.toMatch(/Half/);
  });
});
