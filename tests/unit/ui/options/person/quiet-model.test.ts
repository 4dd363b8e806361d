import { describe, expect, it, vi } from "vitest";
import type { Quiet } from "../../../../../src/core/ranking/quiet";
import { createQuiet } from "../../../../../src/ui/options/person/quiet-model";
import { asking } from "../asking";

vi.mock("../../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

async function aPage(save: () => { undoId: string }) {
  const { request, asked } = asking({
    "quiet/show": (): Quiet => ({ isPaused: false, topics: ["running"] }),
    "quiet/save": save,
  });
  const outcomes = {
    done: vi.fn<(text: string, undoId?: string | null) => void>(),
    failed: vi.fn<() => void>(),
  };
  const model = createQuiet({ request, outcomes, whom: { uid: "priya", label: "Priya Raman" } });
  await model.reload();
  return { model, asked, outcomes };
}

describe("what is not to be suggested for Priya", () => {
  it("is kept as it is said, and can be undone", async () => {
    const { model, asked, outcomes } = await aPage(() => ({ undoId: "u1" }));
    await model.pause(true);
    await model.leaveOut(["running", "politics"]);
    expect(asked.slice(1).map(({ ask }) => ask)).toEqual([
      { uid: "priya", isPaused: true, topics: ["running"] },
      { uid: "priya", isPaused: true, topics: ["running", "politics"] },
    ]);
    expect(outcomes.done).toHaveBeenCalledWith("Suggestions for Priya Raman are paused.", "u1");
  });

  it("stays as it was where it could not be kept", async () => {
    const { model, outcomes } = await aPage(() => {
      throw new Error("full");
    });
    await model.pause(true);
    expect(model.wish.value?.isPaused).toBe(false);
    expect(outcomes.failed).toHaveBeenCalled();
  });
});
