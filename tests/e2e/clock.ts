import { ensureBrowser } from "../../scripts/browsers.mjs";

/**
 * What a browser needs in its environment so that it is this moment when it starts: datefudge, loaded into every process
 * of it, moves the time of day. How long something takes, and timers, are as they are.
 *
 * @throws where datefudge is not on this machine and cannot be installed: a week cannot be skipped
 */
export function clockFrom(moment: Date | undefined): Readonly<Record<string, string>> {
  if (!moment) return {};
  const behind = Math.round((Date.now() - moment.getTime()) / 1_000);
  return { LD_PRELOAD: ensureBrowser("datefudge"), DATEFUDGE: String(behind) };
}
