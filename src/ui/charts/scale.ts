/** The least round number (1, 2 or 5 with noughts) that is not below the greatest value; 1 of nothing. */
export function roundedUp(values: readonly number[]): number {
  const most = Math.max(1, ...values);
  const power = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= most) ?? most;
}

/** Of the labels that `isLabelled` shows, every other one, which gives way where there is little room; never the last. */
export function givesWay(at: number, count: number, wanted: number): boolean {
  return ((count - 1 - at) / labelStep(count, wanted)) % 2 === 1;
}

/** Where a label stands so that about `wanted` of `count` are shown, the last among them. */
export function isLabelled(at: number, count: number, wanted: number): boolean {
  return (count - 1 - at) % labelStep(count, wanted) === 0;
}

function labelStep(count: number, wanted: number): number {
  return Math.max(1, Math.ceil(count / wanted));
}
