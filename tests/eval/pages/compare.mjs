/**
 * How a field that was read is held against the one that is known. Case, accents, punctuation and white space never
 * count. Beyond that:
 *
 * - author: right if one of the authors read equals the known one or is contained in it or contains it, or all of them
 *   together are the known line;
 * - language: the primary language only (en-GB = en);
 * - canonical: scheme, "www.", trailing slash, fragment and tracking parameters do not count;
 * - canonical addresses are relative to the page's own;
 * - job title, organisation: right if one contains the other.
 */
export const rightField = {
  title: (known, read) => plain(known) === plain(read.title),
  author: (known, read) => {
    const names = read.authors.map(plain);
    return (
      names.some((name) => contains(name, plain(known))) || plain(read.authors.join(" ")) === plain(known)
    );
  },
  siteName: (known, read) => plain(known) === plain(read.siteName),
  language: (known, read) => known.split("-")[0].toLowerCase() === read.language.split("-")[0],
  canonical: (known, read, label) => address(new URL(known, label.url).href) === address(read.canonicalUrl),
  personName: (known, read) => plain(known) === plain(read.person?.name ?? ""),
  jobTitle: (known, read) => contains(plain(known), plain(read.person?.jobTitle ?? "")),
  org: (known, read) => contains(plain(known), plain(read.person?.org ?? "")),
};

/** The known values of a labelled page under the names of `rightField`; undefined where nobody knows. */
export function knownFields(label) {
  return {
    title: label.title,
    author: label.author,
    siteName: label.siteName,
    language: label.lang,
    canonical: label.canonicalUrl,
    personName: label.person?.name,
    jobTitle: label.person?.jobTitle,
    org: label.person?.org,
  };
}

export function plain(text) {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function contains(a, b) {
  return a !== "" && b !== "" && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

function address(text) {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  const campaign = [...url.searchParams.keys()].filter((name) => name.startsWith("utm_"));
  for (const name of campaign) url.searchParams.delete(name);
  return decodeURI(
    `${url.hostname.replace(/^www\./, "")}${url.pathname.replace(/\/$/, "")}${url.search}`,
  ).toLowerCase();
}
