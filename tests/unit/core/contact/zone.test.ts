import { describe, expect, it } from "vitest";
import { isZone, timeThere } from "../../../../src/core/contact/zone";

describe("where somebody's clock is", () => {
  const noon = "2026-03-02T12:00:00.000Z";

  it.each([
    ["Europe/Berlin", "13:00"],
    ["+05:30", "17:30"],
    ["-0500", "07:00"],
  ])("tells the time in %s", (zone, time) => {
    expect(isZone(zone)).toBe(true);
    expect(timeThere(zone, noon)).toBe(time);
  });

  it.each(["", "Berlin time", "+99:00", "Europe/Atlantis"])("knows nothing of “%s”", (zone) => {
    expect(isZone(zone)).toBe(false);
    expect(timeThere(zone, noon)).toBeNull();
  });
});
