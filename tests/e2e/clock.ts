import { ensureBrowser } from "../../scripts/browsers.mjs";
import type { LaunchOptions } from "./harness.ts";

/**
 * What a browser needs in its environment so that it is in this time zone, and this moment when it starts: datefudge, loaded into every process
 * of it, moves the time of day. How long something takes, and timers, are as they are.
 *
 * The moment is in the past, for what waits until a time of day (as Firefox does with `pthread_cond_timedwait`) asks the
 * machine's own clock: a browser that is a week ahead now and then waits a week, one that is behind looks again at once.
 *
 * @throws RangeError for a moment that is still to come
 * @throws where datefudge is not on this machine and cannot be installed: a week cannot be skipped
 */
export function clockFrom({
  at: moment,
  zone,
}: Pick<LaunchOptions, "at" | "zone">): Readonly<Record<string, string>> {
  const where = zone === undefined ? {} : { TZ: zone };
  if (!moment) return where;
  const behind = Math.round((Date.now() - moment.getTime()) / 1_000);
  if (behind < 0)
    throw new RangeError(
      `A browser cannot start at ${moment.toISOString()}, which is still to come: take a day in the past.`,
    );
  return { ...where, LD_PRELOAD: ensureBrowser("datefudge"), DATEFUDGE: String(behind) };
}
