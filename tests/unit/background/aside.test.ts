import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aside, untilAsked } from "../../../src/background/aside";
import type { Steps } from "../../../src/core/steps";

/** How many steps were taken. */
let taken = 0;

function* fiveSteps(): Steps<string> {
  for (let at = 0; at < 5; at += 1) {
    taken += 1;
    yield;
  }
  return "done";
}

/** The turns that are waited for. */
let waiting: (() => void)[] = [];
const giveTurn = async (): Promise<void> => {
  waiting.shift()?.();
  await vi.waitFor(() => undefined);
};

beforeEach(() => {
  taken = 0;
  waiting = [];
  // Every step is as long as a slice.
  let clock = 0;
  vi.spyOn(performance, "now").mockImplementation(() => (clock += 5));
  vi.stubGlobal("scheduler", {
    postTask: () => new Promise<void>((resolve) => waiting.push(resolve)),
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("work that nobody waits for", () => {
  it("lets others have a turn after each slice, and gives its answer in the end", async () => {
    const answer = aside(fiveSteps(), () => true);
    for (let at = 1; at <= 5; at += 1) {
      expect(taken).toBe(at);
      await giveTurn();
    }
    expect(await answer).toBe("done");
  });

  it("is left undone once it is not wanted any more", async () => {
    let isWanted = true;
    const answer = aside(fiveSteps(), () => isWanted);
    await giveTurn();
    isWanted = false;
    await giveTurn();
    expect(await answer).toBeNull();
    expect(taken).toBe(2);
  });

  it("gives the same without the browser's scheduler", async () => {
    vi.stubGlobal("scheduler", undefined);
    expect(await aside(fiveSteps(), () => true)).toBe("done");
  });

  it("is done without another turn of others when somebody comes to wait for it", async () => {
    const { take, ask } = untilAsked();
    const answer = take(fiveSteps());
    await giveTurn();
    expect(taken).toBe(2);
    ask();
    expect(await answer).toBe("done");
    expect(waiting).toHaveLength(1);
  });

  it("is done at once where somebody waits from the beginning", async () => {
    const { take, ask } = untilAsked();
    ask();
    expect(await take(fiveSteps())).toBe("done");
    expect(waiting).toEqual([]);
  });
});
