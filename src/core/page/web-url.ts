import { pageLimits } from "./limits";

/** The address as a URL if it is an http or https one, else null. Longer than four times the limit is refused. */
export function webUrl(address: string): URL | null {
  if (!address || address.length > pageLimits.url * 4 || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url : null;
}
