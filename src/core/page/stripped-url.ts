import { pageLimits } from "./page";
import { vocabulary } from "./vocabulary";

export { webUrl } from "./web-url";

/**
 * Parameters that only say where a visitor came from. The commonest ones; `clean-url.ts`
 * knows more.
 */
const trackers = vocabulary(
  "fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok _ga _gl srsltid ref_src ref_url spm cmpid ncid cm_re cm_mmc icid trk",
);
const trackerPrefix =
  /^(?:utm|mtm|pk|piwik|matomo|hsa|_?hs|vero|oly|wt|stm|asc|ga)_|^__hs|^at_(?:medium|campaign|link)/;

/** Parameters whose value opens a door. */
const secretName =
  /^(?:(?:[a-z]+[_-])?(?:token|secret|passw(?:or)?d|pwd|auth|jwt|otp|session|sessionid|signature|credential|apikey)|api[_-]?key|sid|sig|phpsessid|jsessionid|cfid|cftoken|aspsessionid\w*|x-(?:amz|goog)-.+|session[_-]?id|password)$/;
/** Parameters that may be harmless (`?key=chapter-3`) or a secret: decided by the value. */
const doubtfulName = /^(?:s|key|code|state|hash|ticket|invite|nonce|magic|h|k)$/;
const randomValue = /^(?=.*\d)(?=.*[a-z])[\w.~+/=-]{20,}$/i;
const jwt = /^eyJ[\w-]{8,}\.[\w-]+\.[\w-]*$/;

function isWorthless(name: string, value: string): boolean {
  const key = name.toLowerCase();
  return (
    trackers.has(key) ||
    trackerPrefix.test(key) ||
    secretName.test(key) ||
    (doubtfulName.test(key) && randomValue.test(value)) ||
    jwt.test(value)
  );
}

/** A route of an in-page app, a line of a source file, a page of a PDF, a moment of a recording; not a section. */
const meaningfulFragment = /^#(?:!?\/|!|L\d+|page=\d|t=\d)/;

/**
 * An address without tracking parameters, secrets, a session in its path, and a fragment that only scrolls: `cleanUrl`
 * without the redirectors, for a page that stands at its own address. `whole` is left alone. Idempotent.
 */
export function stripped(whole: URL): string {
  const url = new URL(whole);
  url.username = "";
  url.password = "";
  const kept = [...url.searchParams].filter(([name, value]) => !isWorthless(name, value));
  // Untouched where nothing was taken away: rewriting would change the encoding of innocent parameters.
  if (kept.length < [...url.searchParams].length) url.search = new URLSearchParams(kept).toString();
  url.pathname = url.pathname
    .replace(/;jsessionid=[^/]*/i, "")
    .split("/")
    .map((segment) => (jwt.test(segment) ? "" : segment))
    .join("/");
  if (!meaningfulFragment.test(url.hash) || /token|secret|passw/i.test(url.hash)) url.hash = "";
  return url.href.slice(0, pageLimits.url);
}
