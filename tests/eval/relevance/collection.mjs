import { existsSync } from "node:fs";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** One JSON value a line. */
async function lines(path) {
  const text = await readFile(path, "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));
}

/**
 * The collections of a folder: contacts, judged articles, and for each the right contacts; for those with a history the
 * articles that were shared with whom before. Answer keys (`topics`, `contact-topics.json`, `expertise`) are dropped
 * here, so that nothing after this can see them.
 */
export async function readCollections(folder) {
  const names = (await readdir(folder, { withFileTypes: true })).filter((one) => one.isDirectory());
  const collections = [];
  for (const { name } of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = (file) => join(folder, name, file);
    if (!existsSync(path("qrels.jsonl"))) continue;
    const right = new Map(
      (await lines(path("qrels.jsonl"))).map((row) => [row.article, new Set(row.relevant)]),
    );
    const articles = (await lines(path("articles.jsonl"))).map(({ id, title, description, text }) => ({
      id,
      title: title ?? "",
      description: description ?? "",
      text: text ?? "",
    }));
    const byId = new Map(articles.map((article) => [article.id, article]));
    const contacts = (await lines(path("contacts.jsonl"))).map(
      ({ id, name: fn, role, interests, projects, notes, shared }) => ({
        id,
        fn: fn ?? "",
        role: role ?? "",
        interests: interests ?? [],
        projects: projects ?? [],
        notes: notes ?? "",
        // An article that is judged was not seen before, whatever the file says.
        shared: (shared ?? []).flatMap((one) => (byId.has(one) && !right.has(one) ? [byId.get(one)] : [])),
      }),
    );
    const hasHistory = contacts.some(({ shared }) => shared.length > 0);
    collections.push({
      name,
      contacts,
      articles: articles.filter(({ id }) => right.has(id)),
      right,
      hasHistory,
    });
  }
  return collections;
}

/** The collection with only titles left on the contacts: how most people start. */
export function onlyTitles({ contacts, ...rest }) {
  return {
    ...rest,
    name: "titles",
    contacts: contacts.map((contact) => ({
      ...contact,
      interests: [],
      projects: [],
      notes: "",
      shared: [],
    })),
    hasHistory: false,
  };
}

/** The collection with so many of each contact's things, spread evenly over the list: it does not say which came first. */
export function afterShares({ contacts, ...rest }, count) {
  const spread = (shared) => {
    const before = (place) => Math.floor((place * Math.min(count, shared.length)) / shared.length);
    return shared.filter((_, place) => before(place + 1) > before(place));
  };
  return { ...rest, contacts: contacts.map((contact) => ({ ...contact, shared: spread(contact.shared) })) };
}
