/**
 * Whether a text may be kept as the address of a web page: `http:` or `https:`, or written without a scheme, as people
 * type it ("test.com", "www.test.com/me"). Every other scheme (`javascript:`, `data:`, `file:` …) is refused.
 */
export function isWebAddress(text: string): boolean {
  return webUrl(text) !== null;
}

/** The address parsed, with `https://` before it where nobody wrote a scheme; null if it is none. */
export function webUrl(text: string): URL | null {
  if (text === "" || /[\s<>"\\^`{|}]/.test(text)) return null;
  const hasScheme = /^https?:\/\//i.test(text);
  if (!hasScheme && !startsWithHost(text)) return null;
  const address = hasScheme ? text : `https://${text}`;
  return URL.canParse(address) ? new URL(address) : null;
}

function startsWithHost(text: string): boolean {
  // Compiling the second one costs 9 ms, and few hosts need it.
  return /^\p{ASCII}*$/u.test(text)
    ? /^(?:[a-z0-9-]{1,63}\.)+[a-z]{2,63}(?::\d{1,5})?(?:[/?#]|$)/i.test(text)
    : /^(?:[\p{L}\p{N}-]{1,63}\.)+\p{L}{2,63}(?::\d{1,5})?(?:[/?#]|$)/u.test(text);
}
