import fc from "fast-check";

/** Values that programs trip over. Own `__proto__` keys come as `JSON.parse` makes them: as the browser hands them on. */
const trips: readonly unknown[] = [
  null,
  undefined,
  "",
  "x".repeat(200_000),
  "\u0000",
  "\uD800",
  -1,
  0.5,
  1e308,
  Number.NaN,
  [],
  {},
  [[[[[[[[[[]]]]]]]]]],
  JSON.parse(`${"[".repeat(2_000)}${"]".repeat(2_000)}`),
  JSON.parse(`{"__proto__":{"polluted":true}}`),
  JSON.parse(`{"constructor":{"prototype":{"polluted":true}}}`),
  { length: 1e9 },
  { toString: 1, valueOf: 2 },
];
const anyTrip = fc.oneof(fc.constantFrom(...trips), fc.jsonValue());
const hostileKey = fc.constantFrom("__proto__", "constructor", "prototype", "toString", "tabId", "x");

/** What is right but for one thing in it: another value, a part that is missing, a part too many. */
export function nearMisses(right: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .tuple(right, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), hostileKey, anyTrip, fc.nat(2))
    .map(([value, path, key, trip, how]) => bent(value, path, { key, trip, how }));
}

function bent(
  value: unknown,
  [turn, ...path]: readonly number[],
  change: { key: string; trip: unknown; how: number },
): unknown {
  if (turn === undefined || typeof value !== "object" || value === null) return change.trip;
  const copy: Record<string, unknown> = Array.isArray(value) ? (value.slice() as never) : { ...value };
  const keys = Object.keys(copy);
  const at = keys[turn % Math.max(keys.length, 1)];
  if (path.length > 0 && at !== undefined) copy[at] = bent(copy[at], path, change);
  else if (change.how === 0 && at !== undefined) copy[at] = change.trip;
  else if (change.how === 1 && at !== undefined) Reflect.deleteProperty(copy, at);
  else if (!Array.isArray(value))
    Object.defineProperty(copy, change.key, {
      value: change.trip,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  return copy;
}
