import { emptyContact, type Contact } from "../../../../src/core/contact/contact.ts";
import { emptyPage, type Page } from "../../../../src/core/page/page.ts";

/** A contact with a name; the uid is the name in lower case. */
export function person(fn: string, known: Partial<Contact> = {}): Contact {
  return { ...emptyContact(fn.toLowerCase().replaceAll(" ", "-"), "2026-01-01T00:00:00Z"), fn, ...known };
}

/** An English article. */
export function article(title: string, text = "", more: Partial<Page> = {}): Page {
  return {
    ...emptyPage("article", "https://example.org/page", title),
    language: "en",
    textSample: text,
    ...more,
  };
}

/** An article on ranking in search engines, which never says "search engine". */
export const onBm25 = article(
  "BM25, and why it still wins",
  `For thirty years a simple ranking function has been hard to beat. BM25 scores each document by how often the query's
  words stand in it, how rare they are, and how long the document is. Lucene and Elasticsearch use it by default. An
  inverted index makes it fast: for each term the list of documents is kept, and only these are touched. Against dense
  vector search it does well when the words are rare. Precision and recall on our query log were better with BM25 than
  with TF-IDF, and query expansion helped a little.`,
);

/** An article on neural networks, which never says "machine learning". */
export const onNeuralNetworks = article(
  "Why deep neural networks train at all",
  `Gradient descent should get stuck, and yet it does not. We look at the loss function of neural networks with millions
  of weights, at backpropagation, and at what overfitting means when the training set is remembered whole.`,
);

/** An article on bread, for people who do not care about search. */
export const onBread = article(
  "A sourdough that rises in a cold kitchen",
  `Feed the starter at night. In the morning fold the dough four times, an hour apart. Flour with more protein holds the
  gas; a covered pot in a hot oven gives the loaf its crust.`,
);
