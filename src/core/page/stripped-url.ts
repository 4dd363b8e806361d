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

/** Words by which parameters are called whose value opens a door, whatever stands beside them ("authToken", "x[csrf]"). */
const secretWords = vocabulary(
  "token secret password passwd passwort pwd passcode pin auth oauth jwt otp totp session sessionid signature sig credential credentials apikey accesskey authkey privatekey secretkey csrf csrftoken xsrf sid phpsessid jsessionid cfid cftoken verifier samlresponse samlrequest requestverificationtoken",
);
/** Words that do so together. */
const secretPairs = vocabulary(
  "api_key access_key auth_key private_key secret_key session_id preview_nonce security_code",
);
const secretName = /^(?:aspsessionid\w*|x-(?:amz|goog)-.+)$/;
/** Parameters that may be harmless (`?key=chapter-3`) or a secret: decided by the value. */
const doubtfulName = /^(?:s|code|state|hash|ticket|invite|invitation|nonce|magic|h|k|pass|\w*key)$/;
const randomValue = /^(?=.*\d)(?=.*[a-z])[\w.~+/=-]{20,}$/i;
/** Tickets and codes of sign-in services, which may be short: CAS's, Google's. */
const knownValue = /^(?:ST-\d+-|\d\/0)[\w.-]+/;
const jwt = /^eyJ[\w-]{8,}\.[\w-]+\.[\w-]*$/;
/** Somebody's mail address: the visitor's own, most of the time. */
const mailAddress = /^[^\s@/?&]+@[^\s@/?&]+\.[a-z]{2,}$/i;
/** Segments behind which a random one opens a door. */
const doors =
  /^(?:reset|reset-?password|password-?reset|password|verify|verification|confirm|confirmation|activate|activation|unsubscribe|invite|invites|invitation|magic|magic-?link|login|signin|token|auth)$/i;

function isSecret(name: string, value: string): boolean {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter(Boolean);
  const key = name.toLowerCase();
  return (
    secretName.test(key) ||
    words.some((word, at) => secretWords.has(word) || secretPairs.has(`${word}_${words[at + 1] ?? ""}`)) ||
    secretWords.has(words.join("")) ||
    (doubtfulName.test(key) && (randomValue.test(value) || knownValue.test(value))) ||
    jwt.test(value) ||
    mailAddress.test(value) ||
    holdsSecret(value)
  );
}

/** Whether the value is an address, whole or from its path on, with a secret in it ("next=/a?token=…"). */
function holdsSecret(value: string): boolean {
  const start = value.indexOf("?");
  return (
    start >= 0 &&
    [...new URLSearchParams(value.slice(start + 1).replace("#", "&"))].some(([name, one]) =>
      isSecret(name, one),
    )
  );
}

function isWorthless(name: string, value: string): boolean {
  const key = name.toLowerCase();
  return trackers.has(key) || trackerPrefix.test(key) || isSecret(name, value);
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
    .map((segment, at, all) =>
      jwt.test(segment) || (doors.test(all[at - 1] ?? "") && randomValue.test(segment)) ? "" : segment,
    )
    .join("/");
  if (!meaningfulFragment.test(url.hash) || /token|secret|passw/i.test(url.hash) || holdsSecret(url.hash))
    url.hash = "";
  return url.href.slice(0, pageLimits.url);
}
