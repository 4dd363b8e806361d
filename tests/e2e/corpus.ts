import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Sites } from "./harness.ts";

/** One saved page as the corpus lists it. */
interface SavedPage {
  readonly id: string;
  readonly file: string;
  readonly url: string;
  readonly encoding?: string;
}

/**
 * A folder of saved real pages (`manifest.json` and the files it names), given as `GOODTURN_CORPUS`. They belong to
 * their publishers and are no part of the project, so journeys over them run only where the folder is there.
 */
const folder = process.env["GOODTURN_CORPUS"] ? path.join(process.env["GOODTURN_CORPUS"], "pages") : null;

export const hasCorpus = folder !== null && existsSync(path.join(folder, "manifest.json"));
if (!hasCorpus)
  console.log("No saved real pages: set GOODTURN_CORPUS to their folder to run the journeys over them.");

/** These saved pages, each at its own address. */
export function savedPages(...ids: readonly string[]): { sites: Sites; urls: string[] } {
  if (!hasCorpus || folder === null) return { sites: {}, urls: [] };
  const manifest = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as SavedPage[];
  const pages = ids.map((id) => {
    const page = manifest.find((one) => one.id === id);
    if (!page) throw new Error(`The corpus has no page ${id}.`);
    return page;
  });
  return {
    urls: pages.map(({ url }) => url),
    sites: Object.fromEntries(
      pages.map(({ url, file, encoding }) => [
        url,
        {
          body: readFileSync(path.join(folder, file)),
          contentType: `text/html; charset=${encoding ?? "utf-8"}`,
        },
      ]),
    ),
  };
}

/** One real file of contacts as the corpus lists it. */
interface ContactFile {
  readonly file: string;
  /** How many people are in it. */
  readonly contacts: number;
  readonly sample: readonly { readonly name: string | null }[];
}

const contactsFolder = process.env["GOODTURN_CORPUS"]
  ? path.resolve(process.env["GOODTURN_CORPUS"], "contacts")
  : null;

export const hasContactFiles =
  contactsFolder !== null && existsSync(path.join(contactsFolder, "manifest.json"));
if (!hasContactFiles)
  console.log(
    "No real files of contacts: set GOODTURN_CORPUS to the folder above them to run the journeys over them.",
  );

/** These real address books: where each lies, how many people are in it, and the names of some. */
export function contactFiles(
  ...files: readonly string[]
): { path: string; file: string; count: number; names: string[] }[] {
  if (!hasContactFiles || contactsFolder === null) return [];
  const manifest = JSON.parse(
    readFileSync(path.join(contactsFolder, "manifest.json"), "utf8"),
  ) as ContactFile[];
  return files.map((file) => {
    const known = manifest.find((one) => one.file === file);
    if (!known) throw new Error(`The corpus has no file of contacts ${file}.`);
    const names = known.sample.flatMap(({ name }) => name ?? []);
    return { path: path.join(contactsFolder, file), file, count: known.contacts, names };
  });
}
