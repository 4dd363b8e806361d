import type { Column, Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";
import { isAboutMail, topicOf } from "./header-topic.ts";
import { email, line, list, namePart, words } from "./put.ts";

/** Columns of an export that is whole: Outlook writes all that it has. */
const many = 10;

/** Only Outlook says of an address what kind it is and how it is shown, and it does so in every language. */
function isInAnotherLanguage(headers: ReadonlySet<string>): boolean {
  return (
    headers.size >= many &&
    [...headers].some(isAboutMail) &&
    [...headers].some((one) => topicOf(one) === "email")
  );
}

/**
 * Outlook, desktop and web. `Title` is what stands before the name; dates follow the computer's locale and
 * are `0/0/00` where there is none. Exchange paths in place of e-mails are dropped later, being no addresses. Other
 * columns, and those of Outlook in other languages, go by the general list.
 */
export const outlook: Dialect = {
  format: "outlook-csv",
  recognises: (headers) =>
    (headers.has("e mail address") &&
      [
        "business phone",
        "e mail 2 address",
        "e mail display name",
        "business street",
        "home phone",
        "job title",
      ].some((header) => headers.has(header))) ||
    isInAnotherLanguage(headers),
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
