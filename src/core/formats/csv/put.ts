import type { Contact } from "../../contact/contact.ts";
import { profileService } from "../profile-address.ts";
import type { Column } from "./dialect.ts";

/** The first column of a field wins: a second "Company" does not replace the first. */
export function line(
  field: "uid" | "fn" | "nickname" | "org" | "title" | "role" | "lang" | "pronouns" | "tz" | "rev",
): Column {
  return (found, cell) => (found[field] ||= cell);
}

/** A part of the name. */
export function namePart(part: keyof Contact["n"]): Column {
  return (found, cell) => (found.n[part] ||= cell);
}

/** No honest cell of addresses is longer, and the patterns below take time in its square. In UTF-16 units. */
const longestCell = 5_000;

/**
 * One or more e-mails (Google joins several by " ::: "). What people write around them (`Ann Lee <ann@example.org>`) is
 * the name, unless a column of its own says it.
 */
export function email(type: string): Column {
  return (found, cell) => {
    if (cell.length > longestCell) return;
    for (const value of cell.split(/ ::: |[;,\s]\s*(?=[^\s;,<]+@)/))
      found.emails.push({ value: plainEmail(value), type });
    const named = /^"?([^"<>@]+?)"?\s*<[^<>]+>$/.exec(cell)?.[1];
    if (named !== undefined && Object.values(found.n).every((part) => part === "")) found.fn ||= named;
  };
}

/** One or more phone numbers. A leading apostrophe keeps a spreadsheet from reading "+44" as a sum. */
export function phone(type: string): Column {
  return (found, cell) => {
    for (const value of cell.split(" ::: ")) found.tels.push({ value: value.replace(/^'+/, ""), type });
  };
}

/** A web address: a profile page or any other, by its host. Google used to write `http\\://`, as in a vCard. */
export const url: Column = (found, cell) => {
  for (const value of cell.replaceAll("\\:", ":").split(" ::: "))
    (profileService(value) === "" ? found.urls : found.socialProfiles).push(value);
};

/** The address of a profile page, whatever its host. */
export const profile: Column = (found, cell) => void found.socialProfiles.push(...cell.split(" ::: "));

/** A list in one cell. Phrases may hold commas, single words may not: `separators` says which signs part them. */
export function list(
  field: "categories" | "interests" | "expertise" | "projects" | "needs",
  separators: RegExp,
): Column {
  return (found, cell) => {
    for (const item of cell.split(separators)) {
      // Mailchimp quotes each of its tags.
      const text = item.trim().replace(/^"(.*)"$/, "$1");
      if (field !== "categories" || !saysNothing(text)) found[field].push(text);
    }
  };
}

/** Google files everybody under "myContacts". */
export function saysNothing(category: string): boolean {
  return /^(?:\* ?)?my ?contacts$/i.test(category.trim());
}

/** A remark; several columns follow each other on lines of their own. */
export const note: Column = (found, cell) => {
  found.note = found.note === "" ? cell : `${found.note}\n${cell}`;
};

function plainEmail(text: string): string {
  const inner = /<([^<>]+)>/.exec(text)?.[1] ?? text;
  return inner
    .trim()
    .replace(/^["'(]+|["')]+$/g, "")
    .replace(/^mailto:/i, "");
}

/** Words, or short phrases without commas. */
export const words = / ::: |[,;|\n]/;

/** Phrases in which a comma may stand. */
export const phrases = / ::: |[;|\n]/;
