import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markOf } from "../../../../src/core/store/mark";
import { markOfPieces, printInPieces, runsToRead } from "../../../../src/core/store/pieces";

const atOnce = (): Promise<void> => Promise.resolve();
const records = fc
  .uniqueArray(fc.tuple(fc.string({ unit: "binary" }), fc.jsonValue()), {
    selector: ([key]) => key,
    maxLength: 40,
  })
  .map((pairs) => new Map<string, unknown>(pairs));

describe("records printed piece by piece", () => {
  it("are those records again, and have the mark that they have at once, whatever the pieces", async () => {
    await fc.assert(
      fc.asyncProperty(records, fc.integer({ min: 1, max: 50 }), async (some, size) => {
        const printed = (await printInPieces(some, size, atOnce)) ?? [];
        expect(markOfPieces(printed)).toBe(markOf(some));
        const again = printed.flatMap(({ text }) => JSON.parse(`[${text}]`) as [string, unknown][]);
        // -0 is 0 in JSON, in the copies before as well as in these.
        expect(JSON.stringify(again)).toBe(JSON.stringify([...some]));
        for (const piece of printed) {
          const within = JSON.parse(`[${piece.text}]`) as [string, unknown][];
          expect(within.length).toBeLessThanOrEqual(size);
          expect(piece).toMatchObject({ size: within.length, from: within[0]?.[0] });
        }
      }),
    );
  });

  it("are of one size, so that a record more does not leave a piece of one", async () => {
    const five = new Map<string, unknown>(Array.from({ length: 401 }, (_, at) => [`record ${at}`, { at }]));
    const printed = await printInPieces(five, 200, atOnce);
    expect(printed?.map(({ size }) => size)).toEqual([134, 134, 133]);
  });

  it("let everybody else have a turn after each piece, and only then", async () => {
    let rests = 0;
    const five = new Map<string, unknown>(Array.from({ length: 5 }, (_, at) => [`record ${at}`, { at }]));
    await printInPieces(five, 2, async () => void (rests += 1));
    expect(rests).toBe(3);
  });

  it("are not printed where one is no JSON, which has no mark either", async () => {
    for (const odd of [undefined, 10n, () => 1]) {
      const some = new Map<string, unknown>([
        ["contact/a", { fn: "Ana" }],
        ["contact/b", odd],
      ]);
      expect(await printInPieces(some, 1, atOnce)).toBeNull();
    }
    expect(markOf(new Map([["contact/b", 10n]]))).toBe("");
  });
});

describe("the pieces that are read again", () => {
  const pieces = ["b", "d", "f", "h"].map((from) => ({ from, isSound: true, isDue: false }));
  const look = { isLook: true };
  const read = { isLook: false };

  it("are none where nothing was written and none is to be looked at", () => {
    expect(runsToRead(pieces, [])).toEqual([]);
  });

  it("are those in which a key lies: before the first it is in the first, behind the last in the last", () => {
    expect(runsToRead(pieces, ["a"])).toEqual([{ first: 0, end: 1, ...read }]);
    expect(runsToRead(pieces, ["d"])).toEqual([{ first: 1, end: 2, ...read }]);
    expect(runsToRead(pieces, ["e", "g"])).toEqual([{ first: 1, end: 3, ...read }]);
    expect(runsToRead(pieces, ["z"])).toEqual([{ first: 3, end: 4, ...read }]);
  });

  it("are those that are not as they were written, too, and those whose turn it is, which are told from the others", () => {
    const some = pieces.map((piece, at) => ({ ...piece, isSound: at !== 1, isDue: at >= 1 }));
    expect(runsToRead(some, [])).toEqual([
      { first: 1, end: 2, ...read },
      { first: 2, end: 4, ...look },
    ]);
    expect(runsToRead(some, ["h"])).toEqual([
      { first: 1, end: 2, ...read },
      { first: 2, end: 3, ...look },
      { first: 3, end: 4, ...read },
    ]);
  });
});
