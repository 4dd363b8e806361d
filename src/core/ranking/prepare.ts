import { emptyPage } from "../page/page.ts";
import { topicsOf } from "./page-evidence.ts";
import { pageWords } from "./page-words.ts";

/**
 * Something of everything that the reading of most pages meets: little words, rare ones, signs, accents. No letters of
 * other scripts: opening what cuts those into words takes longer than all else, and few pages need it.
 */
const anything =
  "How people search in 2024, and why O'Reilly's naïve neural networks, in Zürich, are colourful.";

/**
 * Do once what the first page of a worker would wait for: patterns are compiled and word lists opened when they are first
 * used. For the moment in which a new worker waits for the store anyway.
 */
export function prepareRanking(): void {
  const page = emptyPage("article", "https://example.org/", anything);
  topicsOf(pageWords({ ...page, language: "en", textSample: anything }));
}
