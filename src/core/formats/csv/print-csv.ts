import Papa from "papaparse";
import type { Contact } from "../../contact/contact.ts";
import { guardCell } from "./formula-guard.ts";
import { listSeparator, ownColumn, profileLabel } from "./goodturn.ts";

/**
 * Contacts as a table: Google's columns (2024 and later), so that Google takes it in, then ours for what Google has no
 * column for. UTF-8 with a byte order mark for Excel, every cell quoted, CRLF.
 *
 * Cells that a spreadsheet would run as a formula get an apostrophe in front, visibly; `readContacts` takes exactly
 * those away again. A list item that holds " ::: " comes back as two.
 */
export function printCsv(contacts: readonly Contact[]): string {
  const most = (count: (contact: Contact) => number): number[] =>
    Array.from(
      { length: contacts.reduce((max, contact) => Math.max(max, count(contact)), 0) },
      (_, index) => index,
    );
  const columns: readonly Cell[] = [
    ...names,
    ...most((contact) => contact.emails.length).flatMap((at) =>
      pair("E-mail", at, ({ emails }) => [emails[at]?.type, emails[at]?.value]),
    ),
    ...most((contact) => contact.tels.length).flatMap((at) =>
      pair("Phone", at, ({ tels }) => [tels[at]?.type, tels[at]?.value]),
    ),
    ...most((contact) => sites(contact).length).flatMap((at) =>
      pair("Website", at, (contact) => sites(contact)[at] ?? []),
    ),
    ...most((contact) => contact.anniversaries.length).flatMap((at) =>
      pair("Event", at, ({ anniversaries }) => [anniversaries[at]?.label, anniversaries[at]?.date]),
    ),
    ...own,
  ];
  const rows = contacts.map((contact) => columns.map(([, cell]) => guardCell(cell(contact))));
  return `\ufeff${Papa.unparse([columns.map(([header]) => header), ...rows], { quotes: true, newline: "\r\n" })}\r\n`;
}

type Cell = readonly [header: string, cell: (contact: Contact) => string];

/** A contact typed in by name alone has no parts: the whole name goes where Google looks for one. */
const names: readonly Cell[] = [
  ["First Name", (contact) => (hasParts(contact) ? contact.n.given : contact.fn)],
  ["Middle Name", ({ n }) => n.additional],
  ["Last Name", ({ n }) => n.family],
  ["Name Prefix", ({ n }) => n.prefix],
  ["Name Suffix", ({ n }) => n.suffix],
  ["Nickname", ({ nickname }) => nickname],
  ["Organization Name", ({ org }) => org],
  ["Organization Title", ({ title }) => title],
  ["Birthday", ({ bday }) => bday],
  ["Notes", ({ note }) => note],
  ["Labels", ({ categories }) => categories.join(listSeparator)],
];

const own: readonly Cell[] = [
  ["Name", (contact) => (hasParts(contact) ? contact.fn : "")],
  ["Role", ({ role }) => role],
  ["Language", ({ lang }) => lang],
  ["Pronouns", ({ pronouns }) => pronouns],
  ["Time Zone", ({ tz }) => tz],
  ["Interests", ({ interests }) => interests.join(listSeparator)],
  ["Expertise", ({ expertise }) => expertise.join(listSeparator)],
  ["Projects", ({ projects }) => projects.join(listSeparator)],
  ["Needs", ({ needs }) => needs.join(listSeparator)],
  ["Channel", ({ channel }) => channel ?? ""],
  ["Rhythm in days", ({ rhythm }) => String(rhythm ?? "")],
  ["Goodturn changed", ({ rev }) => rev],
  [ownColumn, ({ uid }) => uid],
];

function hasParts({ n }: Contact): boolean {
  return Object.values(n).some((part) => part !== "");
}

function sites({ urls, socialProfiles }: Contact): (readonly [label: string, value: string])[] {
  return [
    ...urls.map((url) => ["", url] as const),
    ...socialProfiles.map((url) => [profileLabel, url] as const),
  ];
}

function pair(kind: string, at: number, read: (contact: Contact) => readonly (string | undefined)[]): Cell[] {
  return [
    [`${kind} ${at + 1} - Label`, (contact) => read(contact)[0] ?? ""],
    [`${kind} ${at + 1} - Value`, (contact) => read(contact)[1] ?? ""],
  ];
}
