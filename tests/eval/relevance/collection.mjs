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
 * The collections of a folder: contacts, judged articles, and for each the right contacts. Answer keys (`topics`,
 * `contact-topics.json`, `expertise`) are dropped here, so that nothing after this can see them.
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
    const contacts = (await lines(path("contacts.jsonl"))).map(
      ({ id, name: fn, role, interests, projects, notes }) => ({ id, fn, role, interests, projects, notes }),
    );
    collections.push({ name, contacts, articles: articles.filter(({ id }) => right.has(id)), right });
  }
  return collections;
}

/** The collection with only titles left on the contacts: how most people start. */
export function onlyTitles({ contacts, ...rest }) {
  return {
    ...rest,
    name: "titles",
    contacts: contacts.map(({ id, fn, role }) => ({ id, fn, role, interests: [], projects: [], notes: "" })),
  };
}
