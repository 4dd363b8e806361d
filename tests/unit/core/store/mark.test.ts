import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markOf, printInSlices } from "../../../../src/core/store/mark";

const atOnce = (): Promise<void> => Promise.resolve();
const records = fc
  .uniqueArray(fc.tuple(fc.string({ unit: "binary" }), fc.jsonValue()), {
    selector: ([key]) => key,
    maxLength: 40,
  })
  .map((pairs) => new Map<string, unknown>(pairs));

describe("records printed slice by slice", () => {
  it("are those records again, and have the mark that they have at once, whatever the slices", async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.integer({ min: 1, max: 50 }), async (some, size) => {
        const printed = await printInSlices(some, size, atOnce);
        expect(printed?.mark).toBe(markOf(some));
        const again = printed?.texts.flatMap((text) => JSON.parse(text) as [string, unknown][]);
        // -0 is 0 in JSON, in the copies before as well as in these.
        expect(JSON.stringify(again)).toBe(JSON.stringify([...some]));
        for (const text of printed?.texts ?? [])
          expect((JSON.parse(text) as unknown[]).length).toBeLessThanOrEqual(size);
      }),
    );
  });

  it("let everybody else have a turn after each full slice, and only then", async () => {
    let rests = 0;
    const five = new Map<string, unknown>(Array.from({ length: 5 }, (_, at) => [`record ${at}`, { at }]));
    await printInSlices(five, 2, async () => void (rests += 1));
    expect(rests).toBe(2);
  });

  it("are not printed where one is no JSON, which has no mark either", async () => {
    for (const odd of [undefined, 10n, () => 1]) {
      const some = new Map<string, unknown>([
        ["contact/a", { fn: "Ana" }],
        ["contact/b", odd],
      ]);
      expect(await printInSlices(some, 1, atOnce)).toBeNull();
    }
    expect(markOf(new Map([["contact/b", 10n]]))).toBe("");
  });
});
