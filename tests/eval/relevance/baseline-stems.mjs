/** Texts as counts of stems, without the words that are in every text, and how rare a stem is in the collection. */
export function stemsOf(product, { articles, contacts }) {
  const kept = new Map();
  const stems = (text) =>
    product
      .termsOf(text, "en")
      .filter((term) => !product.isEverywhere(term.folded))
      .map((term) => term.stem);
  const counts = (texts) => {
    const found = new Map();
    for (const stem of texts.flatMap(stems)) found.set(stem, (found.get(stem) ?? 0) + 1);
    return found;
  };
  const countsOf = (article) => {
    const before = kept.get(article.id);
    if (before) return before;
    const found = counts([article.title, article.description, article.text]);
    kept.set(article.id, found);
    return found;
  };
  // The collection's own articles, judged and shared: more than a real user has, which favours the baselines.
  const seen = new Map(
    [...articles, ...contacts.flatMap(({ shared }) => shared)].map((article) => [article.id, article]),
  );
  const documents = new Map();
  for (const article of seen.values())
    for (const stem of countsOf(article).keys()) documents.set(stem, (documents.get(stem) ?? 0) + 1);
  const idf = (stem) => Math.log(1 + seen.size / (1 + (documents.get(stem) ?? 0)));
  /** Stem → tf-idf, of length 1. */
  const vector = (found) => {
    const weights = [...found].map(([stem, count]) => [stem, (1 + Math.log(count)) * idf(stem)]);
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([stem, weight]) => [stem, weight / length]));
  };
  return { stems, counts, countsOf, idf, vector };
}

/** Ids with a score above 0, best first, ties in the order of the file. */
export function ordered(scores) {
  return [...scores]
    .filter(([, score]) => score > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([id]) => id);
}

/** What a contact says of themselves, each a text; notes are left out, which only does the baselines good. */
export const phrasesOf = ({ role, interests, projects }) =>
  [...interests, ...projects, role].filter((text) => text !== "");
