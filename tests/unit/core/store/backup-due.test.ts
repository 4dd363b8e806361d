import { describe, expect, it } from "vitest";
import { isBackupDue } from "../../../../src/core/store/backup-due";

const never = { savedAt: null, laterAt: null };
const now = "2026-11-29T12:00:00.000Z";

describe("being reminded of a backup file", () => {
  it.each([
    ["not while little was done", never, 9, false],
    ["once enough was done that it would hurt", never, 10, true],
    ["not within ninety days of a file", { ...never, savedAt: "2026-09-01T12:00:00.000Z" }, 500, false],
    ["ninety days after a file", { ...never, savedAt: "2026-08-31T12:00:00.000Z" }, 10, true],
    [
      "not within ninety days of saying not now",
      { ...never, laterAt: "2026-11-28T12:00:00.000Z" },
      500,
      false,
    ],
    [
      "not for a file of long ago behind which little was done",
      { ...never, savedAt: "2020-01-01T00:00:00.000Z" },
      3,
      false,
    ],
  ])("comes %s", (_when, mark, acts, isDue) => {
    expect(isBackupDue(mark, acts, now)).toBe(isDue);
  });
});
