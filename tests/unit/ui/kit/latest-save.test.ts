import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLatestSave } from "../../../../src/ui/kit/latest-save";

/** A place that outlives the page. */
function createShelf<Value>() {
  const shelf: { value: Value | null; put(value: Value): void; clear(): void } = {
    value: null,
    put: (value) => void (shelf.value = value),
    clear: () => void (shelf.value = null),
  };
  return shelf;
}

describe("keeping what somebody types", () => {
  it("saves the last text, passing over those in between", async () => {
    const saved: string[] = [];
    const shelf = createShelf<string>();
    const latest = createLatestSave(
      async (text) => void saved.push(text),
      shelf,
      () => {},
    );
    for (const text of ["P", "Pr", "Pri", "Priya"]) latest.keep(text);
    await latest.settled();
    expect(saved).toEqual(["P", "Priya"]);
    expect(shelf.value).toBeNull();
  });

  it("tries once more when the worker was stopped, and says so only when that fails too", async () => {
    let answers = [false, true, false, false];
    const failures: unknown[] = [];
    const shelf = createShelf<string>();
    const save = async (): Promise<void> => {
      const [answer, ...rest] = answers;
      answers = rest;
      if (!answer) throw new Error("stopped");
    };
    const latest = createLatestSave(save, shelf, (error) => failures.push(error));
    latest.keep("one");
    await latest.settled();
    expect([failures.length, shelf.value]).toEqual([0, null]);
    latest.keep("two");
    await latest.settled();
    expect([failures.length, shelf.value]).toEqual([1, "two"]);
  });

  it("never loses the last key, wherever saving fails", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.string(), fc.boolean()), { minLength: 1 }), async (keys) => {
        const fails = new Set(keys.filter(([, fail]) => fail).map(([text]) => text));
        let store: string | null = null;
        const shelf = createShelf<string>();
        const save = async (text: string): Promise<void> => {
          if (fails.has(text)) throw new Error("stopped");
          store = text;
        };
        const latest = createLatestSave(save, shelf, () => {});
        for (const [text] of keys) latest.keep(text);
        await latest.settled();
        expect(shelf.value ?? store).toBe(keys.at(-1)?.[0]);
      }),
    );
  });
});
