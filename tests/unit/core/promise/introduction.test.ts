import { describe, expect, it } from "vitest";
import { afterAnswer, afterStage, nextStage, notAsked } from "../../../../src/core/promise/introduction";

describe("an introduction on its way", () => {
  it("asks the one, then the other, then brings them together", () => {
    expect(nextStage(notAsked)).toBe("ask-first");
    const asked = afterStage(notAsked, "ask-first") ?? notAsked;
    expect(nextStage(asked)).toBeNull();
    const yes = afterAnswer(asked, true);
    expect(nextStage(yes)).toBe("ask-second");
    const both = afterAnswer(afterStage(yes, "ask-second") ?? yes, true);
    expect(both).toMatchObject({ first: "yes", second: "yes" });
    expect(nextStage(both)).toBe("introduce");
    expect(afterStage(both, "introduce")).toBeNull();
  });

  it("rests after a no, and the other is never asked", () => {
    const no = afterAnswer(afterStage(notAsked, "ask-first") ?? notAsked, false);
    expect(no).toMatchObject({ first: "no", second: "to-ask" });
    expect(nextStage(no)).toBeNull();
    expect(afterAnswer(no, true)).toEqual(no);
  });
});
