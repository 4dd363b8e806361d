/** How the last of several numbers are beside those before; `none` where there is nothing in either. */
export type Trend = "more" | "fewer" | "same" | "none";

/** From which difference on two sums are not much the same any more. */
const difference = 1.25;

/** The last `count` of the values beside as many before them. */
export function trendOf(values: readonly number[], count: number): Trend {
  const [before, lately] = [sum(values.slice(-2 * count, -count)), sum(values.slice(-count))];
  if (before === 0 && lately === 0) return "none";
  if (lately >= before * difference && lately > before) return "more";
  return before >= lately * difference && before > lately ? "fewer" : "same";
}

export function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

/** The one in the middle, the lower of two; null of none. */
export function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[(values.length - 1) >> 1] ?? null;
}
