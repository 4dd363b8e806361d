/** Goodturn itself: `rank(article, { exclude, threshold })` → ids, best first. */
export function goodturn(product, collection) {
  const contacts = collection.contacts.map(({ id, fn, role, interests, projects, notes }) => ({
    ...product.emptyContact(id, "2026-01-01T00:00:00.000Z"),
    fn,
    title: role ?? "",
    interests: interests ?? [],
    projects: projects ?? [],
    note: notes ?? "",
  }));
  const index = product.buildIndex(contacts);
  return (article, options = {}) =>
    product.rankContacts(pageOf(product, article), index, options).map((one) => one.uid);
}

/** An article as the page reader would give it: cut to the bounds of a page. */
export function pageOf(product, article) {
  return {
    ...product.emptyPage("article", `https://example.org/${article.id}`, article.title.slice(0, 300)),
    language: "en",
    description: article.description.slice(0, 1_000),
    textSample: article.text.slice(0, 20_000),
  };
}

/**
 * The simple baseline: each phrase of a contact scored by the tf-idf of its stems in the article, the best phrase
 * counts. idf comes from the articles of the collection themselves, which a real user does not have.
 */
export function bestPhraseTfIdf(product, collection) {
  const stems = (text) =>
    product
      .termsOf(text, "en")
      .filter((term) => !product.isEverywhere(term.folded))
      .map((term) => term.stem);
  const documents = new Map();
  const counts = new Map(
    collection.articles.map((article) => {
      const count = new Map();
      for (const stem of stems(`${article.title} ${article.text}`))
        count.set(stem, (count.get(stem) ?? 0) + 1);
      for (const stem of count.keys()) documents.set(stem, (documents.get(stem) ?? 0) + 1);
      return [article.id, count];
    }),
  );
  const idf = (stem) => Math.log(1 + collection.articles.length / (1 + (documents.get(stem) ?? 0)));
  const phrases = collection.contacts.map((contact) => [
    contact.id,
    [...(contact.interests ?? []), ...(contact.projects ?? []), contact.role ?? ""]
      .map(stems)
      .filter((one) => one.length),
  ]);
  return (article) => {
    const count = counts.get(article.id) ?? new Map();
    const score = (phrase) =>
      phrase.reduce(
        (sum, stem) => sum + (count.has(stem) ? (1 + Math.log(count.get(stem))) * idf(stem) : 0),
        0,
      ) / Math.sqrt(phrase.reduce((sum, stem) => sum + idf(stem) ** 2, 0) || 1);
    return phrases
      .map(([id, list]) => [id, Math.max(0, ...list.map(score))])
      .filter(([, score_]) => score_ > 0)
      .sort((a, b) => b[1] - a[1])
      .map(([id]) => id);
  };
}
