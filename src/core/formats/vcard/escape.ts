/** Escape a text value (RFC 6350, 3.4): backslash, line end, comma and semicolon. */
export function escapeText(text: string): string {
  return text.replace(/[\\,;]/g, (sign) => `\\${sign}`).replace(/\n/g, "\\n");
}

/**
 * Take the escapes out of a text value. Besides those of RFC 6350, Google escapes colons and Apple quotes. A backslash
 * before anything else is only a backslash.
 */
export function unescapeText(text: string): string {
  return text.replace(/\\([\\,;:"nN])/g, (_, sign: string) => (sign === "n" || sign === "N" ? "\n" : sign));
}

/** The components of a structured value (`N`, `ORG`) or the items of a list (`CATEGORIES`), unescaped. */
export function splitValue(text: string, separator: ";" | ","): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === separator) {
      parts.push(unescapeText(text.slice(start, at)));
      start = at + 1;
    }
  }
  parts.push(unescapeText(text.slice(start)));
  return parts;
}
