import type { KnownPerson } from "./learned.ts";

/** Days in which shares are counted, how many of them are as many as anybody wants, and what each further one takes. */
const lately = 7;
const welcome = 2;
const each = 0.9;
/** Nobody rests more than this: a page that is truly for them still comes through. */
const atLeast = 0.6;

/** How much of their score somebody keeps who got a lot in the last days, `atLeast`…1. `now`: ISO 8601. */
export function restOf({ sharedAt }: KnownPerson, now: string): number {
  const since = Date.parse(now) - lately * 86_400_000;
  let count = 0;
  for (const at of sharedAt) if (Date.parse(at) > since) count += 1;
  return Math.max(atLeast, each ** Math.max(0, count - welcome));
}
