import type { Head } from "../evidence/head";
import type { Thing } from "../evidence/thing";
import { firstText, textOf, valuesOf } from "../evidence/thing";
import { pageLimits } from "../page";

/** The site's name as it declares it: Open Graph, application name, JSON-LD WebSite or publisher; "" if it does not. */
export function siteName(head: Head, things: readonly Thing[]): string {
  const declared = head.meta("og:site:name", "application-name", "al:android:app:name");
  if (declared && !/^https?:|\{\{/.test(declared)) return declared.slice(0, pageLimits.line);
  const site = things.find(({ types }) => types.includes("WebSite"));
  const publisher = things
    .flatMap(({ properties }) => valuesOf(properties, "publisher"))
    .map(textOf)
    .find(Boolean);
  return firstText(site?.properties, "name") || publisher || "";
}

/** All the names the site goes by, for taking them off titles: declared ones and the words of the host. */
export function siteNames(head: Head, things: readonly Thing[], url: URL): readonly string[] {
  const host = url.hostname.replace(/^www\./, "");
  const labels = host.split(".");
  return [
    siteName(head, things),
    head.meta("og:site:name"),
    head.meta("application-name"),
    head.meta("twitter:site").replace(/^@/, ""),
    ...things
      .filter(({ types }) => types.some((type) => /^(?:WebSite|.*Organization)$/.test(type)))
      .map(({ properties }) => firstText(properties, "name")),
    ...things.flatMap(({ properties }) => valuesOf(properties, "publisher")).map(textOf),
    host,
    url.hostname,
    labels.slice(-2).join("."),
    ...labels.slice(0, -1),
  ].filter((name) => name.length > 1);
}
