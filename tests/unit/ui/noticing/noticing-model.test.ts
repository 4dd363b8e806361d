import { describe, expect, it, vi } from "vitest";
import { defaultNoticing, type Noticing } from "../../../../src/core/settings/settings";
import { createNoticing } from "../../../../src/ui/noticing/noticing-model";
import { asking } from "../options/asking";

vi.mock("../../../../src/browser/api", async () => {
  const { fakeBrowser } = await import("../../../fakes/browser");
  return { browser: fakeBrowser().api };
});

describe("somebody who chooses where pages are noticed", () => {
  it("has their last choice kept, also while the one before is being kept", async () => {
    let kept: Noticing = { ...defaultNoticing, on: true };
    const answers: (() => void)[] = [];
    const { request, asked } = asking({
      "noticing/save": async ({ mode }) => {
        await new Promise<void>((resolve) => void answers.push(resolve));
        kept = { ...kept, mode: mode ?? kept.mode };
        return kept;
      },
    });
    const model = createNoticing({
      request,
      askForPages: () => Promise.resolve(true),
      done: () => {},
      failed: (error) => {
        throw error;
      },
    });
    model.show(kept);
    const choices = [model.chooseMode("not"), model.chooseMode("only"), model.chooseMode("everywhere")];
    answers.shift()?.();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers.shift()?.();
    await Promise.all(choices);
    expect(kept.mode).toBe("everywhere");
    expect(asked.map(({ ask }) => ask)).toEqual([{ mode: "not" }, { mode: "everywhere" }]);
  });
});
