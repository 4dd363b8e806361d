/**
 * What stays the same in the address of a profile page however it is written: host without `www.`, `m.` or a country,
 * path without its end; Twitter and X are one. Empty for what is no address of a single page.
 */
export function profileKey(address: string): string {
  const written = address.trim().toLowerCase();
  const text = /^https?:\/\//.test(written) ? written : `https://${written}`;
  if (!URL.canParse(text)) return "";
  const { hostname, pathname, search } = new URL(text);
  const host = hostname
    .replace(/^(?:www|m|mobile)\./, "")
    .replace(/^[a-z]{2,3}\.(?=linkedin\.com$)/, "")
    .replace(/^twitter\.com$/, "x.com");
  const path = pathname.replace(/\/+$/, "").replace(/^\/@(?=\w{1,15}$)/, host === "x.com" ? "/" : "/@");
  const page = host === "linkedin.com" ? (/^\/(?:in|pub)\/[^/]+/.exec(path)?.[0] ?? "") : path;
  const id = /[?&]id=\d+/.exec(search)?.[0]?.slice(1);
  return page === "" ? "" : `${host}${page}${page.endsWith(".php") && id !== undefined ? `?${id}` : ""}`;
}
