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

describe("somebody who wants pages to be noticed", () => {
  /** A background that knows the wish, and a browser that asks and is answered. */
  function aSwitch({ yes = true, isReached = true } = {}) {
    const happened: string[] = [];
    let wished = false;
    let permitted = false;
    const inForce = (): Noticing => ({ ...defaultNoticing, on: wished && permitted });
    const { request } = asking({
      "noticing/switch": async ({ on }) => {
        if (!isReached) throw new Error("no answer");
        happened.push(`wish: ${on ? "on" : "off"}`);
        wished = on;
        return inForce();
      },
      "noticing/show": async () => inForce(),
    });
    const model = createNoticing({
      request,
      askForPages: async (wish) => {
        await wish();
        happened.push("asked");
        permitted = yes;
        return yes;
      },
      done: (text) => void happened.push(text),
      failed: (error) => void happened.push(String(error)),
    });
    return { model, happened };
  }

  it("has their wish told before the browser asks, since the popup may be gone after it", async () => {
    const { model, happened } = aSwitch();
    await model.turn(true);
    expect(happened).toEqual(["wish: on", "asked", "Pages are noticed from now on."]);
    expect(model.noticing.value?.on).toBe(true);
  });

  it("has it taken back where they then say no", async () => {
    const { model, happened } = aSwitch({ yes: false });
    await model.turn(true);
    expect(happened).toEqual(["wish: on", "asked", "wish: off", expect.stringMatching(/permission|not/i)]);
    expect(model.noticing.value?.on).toBe(false);
  });

  it("is not asked for nothing where the wish could not be told", async () => {
    const { model, happened } = aSwitch({ isReached: false });
    await model.turn(true);
    expect(happened).toEqual(["Error: no answer"]);
    expect(model.busy.value).toBe(false);
  });
});
