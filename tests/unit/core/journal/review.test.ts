import { describe, expect, it } from "vitest";
import { askedAbout, isReviewed, weekBack } from "../../../../src/core/journal/review";
import { anEntry } from "../../../fakes/entries";

const today = "2026-11-29";
const on = (day: string, act: "share" | "praise" | "received" | "review", known = {}) =>
  anEntry({ at: `${day}T09:00:00.000Z`, id: `${day}-${act}`, act, ...known });
const asked = (...entries: ReturnType<typeof on>[]) => askedAbout(entries, today, "UTC").map(({ id }) => id);

describe("looking back on the week", () => {
  it("is about the seven days up to today", () => {
    expect(weekBack(today)).toEqual({ from: "2026-11-23", to: today });
    expect(asked(on("2026-11-22", "share"), on("2026-11-23", "praise"))).toEqual(["2026-11-23-praise"]);
  });

  it("asks about two acts at most, of different kinds, help received among them", () => {
    expect(
      asked(
        on("2026-11-28", "share"),
        on("2026-11-27", "share", { id: "2026-11-27-also" }),
        on("2026-11-26", "received"),
      ),
    ).toEqual(["2026-11-28-share", "2026-11-26-received"]);
  });

  it("asks nothing twice, and nothing about what was not sent or a week looked back on", () => {
    const reflection = { at: "2026-11-28T09:00:00.000Z", words: "She wrote back." };
    expect(
      asked(
        on("2026-11-28", "share", { reflection }),
        on("2026-11-27", "praise", { status: "not-sent" }),
        on("2026-11-26", "review"),
      ),
    ).toEqual([]);
  });

  it("is done once a day", () => {
    expect(isReviewed([on("2026-11-22", "review")], today, "UTC")).toBe(false);
    expect(isReviewed([on(today, "review")], today, "UTC")).toBe(true);
  });
});
