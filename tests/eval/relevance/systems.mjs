/**
 * Goodturn itself: `rank(article, { exclude, threshold })` → `{ uid, score, evidence }`, best first. `threshold` 0 is the
 * order alone; without it, it is what the user is shown.
 */
export function goodturn(product, collection) {
  const index = product.buildIndex(collection.contacts.map((contact) => contactOf(product, contact)));
  const learned = learnedFrom(product, collection);
  return (article, options = {}) =>
    product.rankContacts(pageOf(product, article), index, { ...options, learned });
}

/** What sharing those articles would have taught: exactly the records that the product keeps, and no more. */
function learnedFrom(product, { contacts }) {
  const gists = new Map();
  const gistOf = (article) => {
    const before = gists.get(article.id) ?? product.pageGist(pageOf(product, article));
    gists.set(article.id, before);
    return before;
  };
  return new product.LearnedIndex(
    contacts.flatMap(({ id: uid, shared }) =>
      shared.map((article) => ({ id: article.id, uid, at: then, says: "shared", ...gistOf(article) })),
    ),
  );
}

/** Everything was shared on one day: the collections do not say when. */
const then = "2026-01-01T00:00:00.000Z";

function contactOf(product, { id, fn, role, interests, projects, notes }) {
  return {
    ...product.emptyContact(id, then),
    fn,
    title: role,
    interests,
    projects,
    note: notes,
  };
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
