/** Second labels under which a country sells names ("co.uk", "com.au"): the site's own name stands before them. */
const sharedLabel = /^(?:ac|co|com|edu|gob|gov|gouv|go|ne|net|nom|or|org|asso|mil|sch)$/;

/** Hosts that lend names to strangers: each name below them is a site of its own. */
const lender =
  /(?:^|\.)((?:github|gitlab)\.io|blogspot\.[a-z.]+|wordpress\.com|substack\.com|tumblr\.com|pages\.dev|netlify\.app|vercel\.app|herokuapp\.com|web\.app|medium\.com|hashnode\.dev)$/;

/**
 * The part of a host name that one owner holds, near enough without the public suffix list: the last two labels, three
 * under "co.uk" and its like, and one more under hosts that lend names (github.io). IP addresses stay whole.
 */
export function siteOf(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, "").split(".");
  if (host.includes(":") || /^\d+$/.test(labels.at(-1) ?? "")) return host;
  const lent = lender.exec(host);
  const [last = "", second = ""] = labels.toReversed();
  const depth = lent?.[1]
    ? lent[1].split(".").length + 1
    : last.length === 2 && sharedLabel.test(second)
      ? 3
      : 2;
  return labels.slice(-depth).join(".");
}
