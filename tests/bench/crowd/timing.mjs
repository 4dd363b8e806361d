import { readFileSync } from "node:fs";

const own = `/proc/self/task/${process.pid}/schedstat`;

/** Milliseconds that this thread was at work: what else the machine does is not in them. Elsewhere than on Linux: time. */
export function threadTime() {
  try {
    return Number(readFileSync(own, "utf8").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

export const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Rounded to what a figure can say. */
export const rounded = (value) => Number(value.toPrecision(3));

/** How long `work` takes for each of `subjects`, in the median: by the clock and at work. The first round is not counted. */
export function timed(subjects, work, rounds = 4) {
  const clock = [];
  let worked = 0;
  for (let round = 0; round < rounds; round += 1) {
    const before = threadTime();
    for (const subject of subjects) {
      const begun = performance.now();
      work(subject);
      if (round > 0) clock.push(performance.now() - begun);
    }
    if (round > 0) worked += threadTime() - before;
  }
  return { clock: median(clock), work: worked / Math.max(1, clock.length) };
}
