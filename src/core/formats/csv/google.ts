import type { Contact } from "../../contact/contact.ts";
import { putHandle } from "../handle.ts";
import type { Column, Dialect } from "./dialect.ts";
import { generic } from "./generic.ts";
import { email, line, list, namePart, note, phone, profile, saysNothing, url, words } from "./put.ts";

/**
 * Google Contacts, both exports: "Google CSV" until 2024 (`Given Name`, `E-mail 1 - Type`) and since (`First Name`,
 * `E-mail 1 - Label`). Only columns that are used appear. Several values share a cell with " ::: " between, a label
 * that begins with "* " is the preferred one, and dates without a year are written ` --06-30`.
 */
export const google: Dialect = {
  format: "google-csv",
  recognises: (headers) =>
    ["labels", "group membership", "organization name", "given name yomi", "phonetic first name"].some(
      (header) =>
        headers.has(header) &&
        (headers.has("first name") || headers.has("given name") || headers.has("name")),
    ) ||
    [...headers].some((header) =>
      /^(?:e mail|phone|website|organization|event) 1 (?:label|type|value|name)$/.test(header),
    ),
  column: (header) => columns.get(header) ?? numbered(header),
};

const columns: ReadonlyMap<string, Column> = new Map<string, Column>([
  ["name", line("fn")],
  ["given name", namePart("given")],
  ["first name", namePart("given")],
  ["additional name", namePart("additional")],
  ["middle name", namePart("additional")],
  ["family name", namePart("family")],
  ["last name", namePart("family")],
  ["name prefix", namePart("prefix")],
  ["name suffix", namePart("suffix")],
  ["nickname", line("nickname")],
  ["organization name", firstOf("org")],
  ["organization title", firstOf("title")],
  ["occupation", line("role")],
  ["birthday", (found, cell) => (found.bday ||= cell)],
  ["hobby", list("interests", words)],
  ["language", line("lang")],
  ["notes", note],
  ["group membership", labels],
  ["labels", labels],
]);

/** `E-mail 2 - Value` and its like: the value, with the label or type of the same number. */
function numbered(header: string): Column | null {
  const found =
    /^(e mail|im|phone|website|organization|event|custom field) (\d{1,3}) (value|name|title)$/.exec(header);
  if (found === null) return null;
  const [, kind, number, part] = found;
  const label: (cells: (header: string) => string) => string = (cells) =>
    plain(cells(`${kind} ${number} label`) || cells(`${kind} ${number} type`));
  switch (`${kind} ${part}`) {
    case "e mail value":
      return (contact, cell, cells) => email(place(label(cells)))(contact, cell, cells);
    case "phone value":
      return (contact, cell, cells) => phone(place(label(cells)))(contact, cell, cells);
    case "website value":
      return (contact, cell, cells) =>
        (label(cells) === "Profile" && /^https?:/.test(cell) ? profile : url)(contact, cell, cells);
    case "im value":
      return (contact, cell, cells) =>
        putHandle(contact, plain(cells(`im ${number} service`)) || label(cells), cell);
    case "organization name":
      return firstOf("org");
    case "organization title":
      return firstOf("title");
    case "event value":
      return (contact, cell, cells) =>
        void contact.anniversaries.push({ date: cell, label: dayLabel(label(cells)) });
    case "custom field value":
      return (contact, cell, cells) => putCustom(contact, label(cells), cell, cells);
    default:
      return null;
  }
}

/** The first of several; the others become lines of the note, where the user finds them. */
function firstOf(field: "org" | "title"): Column {
  return (contact, cell, cells) => {
    const [first = "", ...others] = cell.split(" ::: ").map((one) => one.trim());
    if (contact[field] === "") contact[field] = first;
    else others.unshift(first);
    for (const other of others) if (other !== "") note(contact, `${field}: ${other}`, cells);
  };
}

/** A field the user made up: one of ours by its name ("Interests"), else a line of the note. */
function putCustom(contact: Contact, label: string, cell: string, cells: (header: string) => string): void {
  const column = /interest|hobb|expertise|skill|project|need/i.test(label)
    ? generic.column(label.toLowerCase(), new Set())
    : null;
  if (column === null) note(contact, label === "" ? cell : `${label}: ${cell}`, cells);
  else column(contact, cell, cells);
}

/** `* myContacts ::: Navy`: every contact is in "myContacts", which says nothing. */
function labels(contact: Contact, cell: string): void {
  for (const group of cell.split(" ::: ")) {
    if (!saysNothing(group)) contact.categories.push(plain(group));
  }
}

function plain(label: string): string {
  return label.trim().replace(/^\* ?/, "");
}

function dayLabel(label: string): string {
  return label.toLowerCase() === "anniversary" ? "anniversary" : label;
}

/** "Work Fax" is a fax, "Mobile" a mobile; any other label stays as the user wrote it. */
export function place(label: string): string {
  const lower = label.toLowerCase();
  if (/\bfax\b/.test(lower)) return "fax";
  return lower;
}
