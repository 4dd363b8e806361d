/**
 * What makes text lie or break: C0/C1 controls, soft hyphens, zero-width spaces, bidi marks, embeddings and isolates,
 * language tags (their surrogate pairs), lone surrogates. The joiners U+200C/U+200D stay: Persian, Indic scripts and
 * emoji need them.
 */
const unwanted =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\udb40[\udc00-\udc7f]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Text from a page as it may be kept: white space folded to single blanks, control and bidi characters gone, at most
 * `limit` UTF-16 code units and never half a character. What is not a string gives "".
 */
export function plainText(value: unknown, limit: number): string {
  if (typeof value !== "string") return "";
  const given = value.slice(0, limit * 8);
  // Most texts come folded already.
  const folded = /[^\S ]| {2}/.test(given) ? given.replace(/\s+/g, " ") : given;
  const text = folded.replace(unwanted, "").trim();
  return text.slice(0, limit).replace(loneSurrogate, "").trim();
}

/** Punctuation and symbols of ASCII, Latin-1, the general and the CJK blocks: what stands between words. */
const marks =
  // oxlint-disable-next-line no-control-regex
  /[\0-/:-@[-`{-\xa9\xab-\xb1\xb4\xb6-\xb9\xbb-\xbf\xd7\xf7\u02b0-\u036f\u055a-\u055f\u060c\u061b\u061f\u2000-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u30fb\ufe30-\ufe6f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]+/g;

// oxlint-disable-next-line no-control-regex
const asciiMarks = /[\0-/:-@[-`{-\x7f]+/g;

/**
 * Lower case without accents or punctuation, words set apart by one blank: for comparing, never for showing. Written
 * with plain ranges: Unicode property classes cost a millisecond each to compile, on every page.
 */
export function comparable(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase().replace(asciiMarks, " ").trim();
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(marks, " ")
    .trim();
}
