/** Services that wrap another address: host, path, and the parameter that holds the target. */
const wrappers: readonly (readonly [host: RegExp, path: RegExp, parameter: string])[] = [
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, "q"],
  [/^(?:www\.)?google\.[a-z.]{2,6}$/, /^\/url$/, "url"],
  [/^lm?\.(?:facebook|instagram)\.com$/, /^\/(?:l\.php)?$/, "u"],
  [/^out\.reddit\.com$/, /./, "url"],
  [/^(?:www\.)?youtube\.com$/, /^\/redirect$/, "q"],
  [/^(?:www\.)?linkedin\.com$/, /^\/(?:redir\/redirect|safety\/go)$/, "url"],
  [/^vk\.com$/, /^\/away\.php$/, "to"],
  [/^duckduckgo\.com$/, /^\/l\/$/, "uddg"],
  [/^(?:[\w-]+\.)?slack-redir\.net$/, /^\/link$/, "url"],
  [/^steamcommunity\.com$/, /^\/linkfilter\/?$/, "url"],
  [/\.safelinks\.protection\.outlook\.com$/, /./, "url"],
  [/^medium\.com$/, /^\/r\/$/, "url"],
  [/^t\.umblr\.com$/, /^\/redirect$/, "z"],
  [/^exit\.sc$/, /./, "url"],
];

/** Hosts whose phone edition is the same page under another name. */
const phoneHost =
  /^(?:m|mobile)\.((?:youtube|facebook|twitter|x|imdb|vk)\.com)$|^([a-z-]+)\.m\.(wik[a-z]+\.org)$/;

/**
 * The address inside a redirector, an AMP cache or a phone host, or "" where there is none. Only what the address
 * itself says: nothing is fetched.
 */
export function redirectTarget(url: URL): string {
  for (const [host, path, parameter] of wrappers) {
    const target = url.searchParams.get(parameter);
    if (target && host.test(url.hostname) && path.test(url.pathname)) return target;
  }
  const amp = /^\/amp\/(s\/)?(.+)/.exec(/^(?:www\.)?google\./.test(url.hostname) ? url.pathname : "");
  const cache = /^\/[a-z]\/(s\/)?(.+)/.exec(url.hostname.endsWith(".cdn.ampproject.org") ? url.pathname : "");
  const [, secure, rest] = amp ?? cache ?? [];
  if (rest) return `http${secure ? "s" : ""}://${rest}`;
  if (url.hostname === "youtu.be" && url.pathname.length > 1)
    return `https://www.youtube.com/watch?v=${url.pathname.slice(1)}${url.search.replace("?", "&")}`;
  const phone = phoneHost.exec(url.hostname);
  if (!phone) return "";
  const host = phone[1] ? `www.${phone[1]}` : `${phone[2]}.${phone[3]}`;
  return `https://${host}${url.pathname}${url.search}${url.hash}`;
}
