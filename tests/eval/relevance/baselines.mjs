import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { ordered, phrasesOf, stemsOf } from "./baseline-stems.mjs";

/**
 * What can be had without Goodturn: each a function that makes `rank(article)` → ids, best first. Where there is a
 * history, what was shared with a contact is part of their document.
 */
export const baselines = {
  minisearch: miniSearch,
  fuse,
  "tf-idf cosine": tfIdfCosine,
  "best phrase": bestPhrase,
  "item-kNN": itemKnn,
};

/** The baselines that can be run on this collection. */
export const baselinesFor = ({ hasHistory }) =>
  Object.entries(baselines).filter(([name]) => hasHistory || name !== "item-kNN");

/** MiniSearch with contacts as documents, stop words out of both sides. */
function miniSearch(product, { contacts }) {
  const processTerm = (term) => {
    const folded = term.toLowerCase();
    return folded.length < 2 || product.isEverywhere(folded) ? null : folded;
  };
  const engine = new MiniSearch({ fields: ["role", "interests", "projects", "shared"], processTerm });
  engine.addAll(
    contacts.map(({ id, role, interests, projects, shared }) => ({
      id,
      role,
      interests: interests.join("\n"),
      projects: projects.join("\n"),
      shared: shared.map(({ title, text }) => `${title}\n${text}`).join("\n"),
    })),
  );
  return ({ title, description, text }) =>
    engine.search(`${title} ${description} ${text}`).map(({ id }) => id);
}

/** Fuse.js takes a short pattern, so it gets the title's words, any of them. */
function fuse(product, { contacts }) {
  const engine = new Fuse(
    contacts.map((contact) => ({ id: contact.id, says: phrasesOf(contact) })),
    { keys: ["says"], useExtendedSearch: true, ignoreLocation: true, threshold: 0.2, includeScore: true },
  );
  return ({ title }) => {
    const words = product
      .termsOf(title, "en")
      .filter(({ folded }) => folded.length > 2 && !product.isEverywhere(folded));
    return words.length === 0
      ? []
      : engine.search(words.map(({ folded }) => folded).join(" | ")).map(({ item }) => item.id);
  };
}

/** Everything of a contact as one stemmed document, by the cosine of tf-idf. */
function tfIdfCosine(product, collection) {
  const { counts, countsOf, vector } = stemsOf(product, collection);
  const postings = new Map();
  for (const contact of collection.contacts) {
    const document = counts(phrasesOf(contact));
    for (const article of contact.shared)
      for (const [stem, count] of countsOf(article)) document.set(stem, (document.get(stem) ?? 0) + count);
    for (const [stem, weight] of vector(document)) {
      const list = postings.get(stem) ?? [];
      list.push([contact.id, weight]);
      postings.set(stem, list);
    }
  }
  return (article) => {
    const scores = new Map(collection.contacts.map(({ id }) => [id, 0]));
    for (const [stem, weight] of vector(countsOf(article)))
      for (const [id, other] of postings.get(stem) ?? []) scores.set(id, scores.get(id) + weight * other);
    return ordered(scores);
  };
}

/** Each phrase of a contact by the tf-idf of its stems in the article; the best phrase counts. */
function bestPhrase(product, collection) {
  const { stems, countsOf, idf } = stemsOf(product, collection);
  const phrases = collection.contacts.map((contact) => [
    contact.id,
    phrasesOf(contact)
      .map(stems)
      .filter((one) => one.length > 0)
      .map((one) => ({ stems: one, length: Math.hypot(...one.map(idf)) || 1 })),
  ]);
  return (article) => {
    const count = countsOf(article);
    const says = (stem) => (count.has(stem) ? (1 + Math.log(count.get(stem))) * idf(stem) : 0);
    const score = (phrase) => phrase.stems.reduce((sum, stem) => sum + says(stem), 0) / phrase.length;
    return ordered(phrases.map(([id, list]) => [id, Math.max(0, ...list.map(score))]));
  };
}

/** The three nearest of what was shared with a contact, by the cosine of stemmed tf-idf (Deshpande & Karypis 2004). */
function itemKnn(product, collection) {
  const { countsOf, vector } = stemsOf(product, collection);
  const items = new Map();
  for (const { id, shared } of collection.contacts)
    for (const article of shared) {
      const item = items.get(article.id) ?? { article, owners: [] };
      item.owners.push(id);
      items.set(article.id, item);
    }
  const list = [...items.values()];
  const postings = new Map();
  list.forEach(({ article }, number) => {
    for (const [stem, weight] of vector(countsOf(article))) {
      const known = postings.get(stem) ?? [];
      known.push([number, weight]);
      postings.set(stem, known);
    }
  });
  return (article) => {
    const near = new Float64Array(list.length);
    for (const [stem, weight] of vector(countsOf(article)))
      for (const [number, other] of postings.get(stem) ?? []) near[number] += weight * other;
    const scores = new Map(collection.contacts.map(({ id }) => [id, []]));
    list.forEach(({ owners }, number) => {
      if (near[number] > 0) for (const id of owners) scores.get(id).push(near[number]);
    });
    return ordered(
      [...scores].map(([id, found]) => [
        id,
        found
          .sort((a, b) => b - a)
          .slice(0, 3)
          .reduce((sum, one) => sum + one, 0),
      ]),
    );
  };
}
