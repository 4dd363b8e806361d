import { type Contact, isChannelId } from "../../contact/contact.ts";
import type { Column, Dialect } from "./dialect.ts";
import { line, namePart } from "./put.ts";

/** What stands between the items of a list in one cell, as in Google's export. */
export const listSeparator = " ::: ";

/** The column by which we know a table of our own; every row of it has one. */
export const ownColumn = "Goodturn ID";

/** The label of a web address that is somebody's profile, Google's own word. */
export const profileLabel = "Profile";

/** Our own export (`printCsv`): Google's columns, and ours for what Google has none. Read back exactly as written. */
export const goodturn: Dialect = {
  format: "google-csv",
  recognises: (headers) => headers.has("goodturn id"),
  column: (header) => columns.get(header) ?? numbered(header),
};

const columns: ReadonlyMap<string, Column> = new Map<string, Column>([
  ["name", line("fn")],
  ["first name", given],
  ["middle name", namePart("additional")],
  ["last name", namePart("family")],
  ["name prefix", namePart("prefix")],
  ["name suffix", namePart("suffix")],
  ["nickname", line("nickname")],
  ["organization name", line("org")],
  ["organization title", line("title")],
  ["birthday", (found, cell) => (found.bday = cell)],
  ["notes", (found, cell) => (found.note = cell)],
  ["labels", ownList("categories")],
  ["role", line("role")],
  ["language", line("lang")],
  ["pronouns", line("pronouns")],
  ["time zone", line("tz")],
  ["interests", ownList("interests")],
  ["expertise", ownList("expertise")],
  ["projects", ownList("projects")],
  ["needs", ownList("needs")],
  ["channel", (found, cell) => (found.channel = isChannelId(cell) ? cell : null)],
  ["rhythm in days", (found, cell) => (found.rhythm = readDays(cell))],
  ["goodturn id", line("uid")],
  ["goodturn changed", line("rev")],
]);

/** Where the name has no parts, all of it stands under "First Name", or Google would take in nobody. */
function given(found: Contact, cell: string, cells: (header: string) => string): void {
  const isWhole = ["name", "middle name", "last name", "name prefix", "name suffix"].every(
    (header) => cells(header) === "",
  );
  if (isWhole) found.fn = cell;
  else found.n.given = cell;
}

function numbered(header: string): Column | null {
  const [, kind, number] = /^(e mail|phone|website|event) (\d{1,3}) value$/.exec(header) ?? [];
  const label = `${kind} ${number} label`;
  switch (kind) {
    case "e mail":
      return (found, value, cells) => void found.emails.push({ value, type: cells(label) });
    case "phone":
      return (found, value, cells) => void found.tels.push({ value, type: cells(label) });
    case "website":
      return (found, value, cells) =>
        void (cells(label) === profileLabel ? found.socialProfiles : found.urls).push(value);
    case "event":
      return (found, date, cells) => void found.anniversaries.push({ date, label: cells(label) });
    default:
      return null;
  }
}

function ownList(field: "categories" | "interests" | "expertise" | "projects" | "needs"): Column {
  return (found, cell) => void found[field].push(...cell.split(listSeparator));
}

function readDays(cell: string): number | null {
  const days = /^\d{1,4}$/.test(cell) ? Number(cell) : 0;
  return days >= 1 && days <= 3_660 ? days : null;
}
