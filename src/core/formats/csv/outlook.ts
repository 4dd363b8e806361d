import type { Column, Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";
import { email, line, list, namePart, words } from "./put.ts";

/**
 * Outlook, desktop and web, in English. `Title` is what stands before the name; dates follow the computer's locale and
 * are `0/0/00` where there is none. Exchange paths in place of e-mails are dropped later, being no addresses. Other
 * columns, and Outlook in other languages, go by the general list.
 */
export const outlook: Dialect = {
  format: "outlook-csv",
  recognises: (headers) =>
    headers.has("e mail address") &&
    [
      "business phone",
      "e mail 2 address",
      "e mail display name",
      "business street",
      "home phone",
      "job title",
    ].some((header) => headers.has(header)),
  column: (header, headers) => columns.get(header) ?? generic.column(header, headers),
};

const columns: ReadonlyMap<string, Column> = new Map<string, Column>([
  ["title", namePart("prefix")],
  ["suffix", namePart("suffix")],
  ["e mail address", email("")],
  ["e mail 2 address", email("")],
  ["e mail 3 address", email("")],
  ["company", line("org")],
  ["profession", line("role")],
  ["hobby", list("interests", words)],
  ["categories", list("categories", /[;,]/)],
]);
