import { describe, expect, it } from "vitest";
import { followThrough } from "../../../../src/core/act/follow-through";
import type { Pledge } from "../../../../src/core/act/history";
import { someone } from "../../../fakes/people";
import { aSituation, drafted, suggested } from "../../../fakes/situations";

const ana = someone("Ana Lind");
const slides: Pledge = {
  id: "p1",
  uids: [ana.uid],
  what: "send the slides",
  day: "2026-03-01",
  isOpen: true,
  isIntroduction: false,
};

describe("following through", () => {
  it.each<[string, Partial<Pledge>, number]>([
    ["a promise whose day has come", {}, 1],
    ["one for today", { day: "2026-03-02" }, 1],
    ["one for tomorrow", { day: "2026-03-03" }, 0],
    ["one without a day", { day: null }, 0],
    ["one that was kept", { isOpen: false }, 0],
    ["one to nobody in the list", { uids: ["gone"] }, 0],
  ])("is for %s", (_what, known, count) => {
    expect(suggested(followThrough, aSituation([ana], { promises: [{ ...slides, ...known }] }))).toHaveLength(
      count,
    );
  });

  it("says that it is what was promised", () => {
    expect(drafted(followThrough, ana, { answers: { done: "Here are the slides" } })).toBe(
      "Hi Ana, as promised:\n\nHere are the slides.",
    );
    expect(drafted(followThrough, ana)).toBe("Hi Ana, it is done, as promised.");
  });
});
