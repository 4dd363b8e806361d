/** How a field that was read is held against the one that is known, in words. */
export const normalisation = [
  "Case, accents, punctuation and white space never count.",
  "author: one of those read equals the known one, is contained in it or contains it, word by word; or all of them together are the known line",
  "language: the primary language only (en-GB = en)",
  "canonical: scheme, `www.`, trailing slash, fragment and `utm_` parameters do not count; a known one may be relative",
  "jobTitle, org: one contains the other, word by word; unknown on linkedin.com, where the product takes the name alone",
];

/** The same as code; each gets what is known, the page as it was read, and the page's label. */
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
  const isNameOnly = /(?:^|\.)linkedin\.com$/.test(new URL(label.url).hostname);
  return {
    title: label.title,
    author: label.author,
    siteName: label.siteName,
    language: label.lang,
    canonical: label.canonicalUrl,
    personName: label.person?.name,
    jobTitle: isNameOnly ? undefined : label.person?.jobTitle,
    org: isNameOnly ? undefined : label.person?.org,
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
