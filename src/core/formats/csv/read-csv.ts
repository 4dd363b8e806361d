import { type Contact, emptyContact } from "../../contact/contact.ts";
import { readIsoDate } from "../partial-date.ts";
import { importLimits, type Reading, type ReadOptions, sliceSize, type Unreadable } from "../read-result.ts";
import { settleContact } from "../settle-contact.ts";
import type { Column, Dialect } from "./dialect.ts";
import { findHeader, type Header } from "./find-header.ts";
import { unguardCell } from "./formula-guard.ts";
import { goodturn } from "./goodturn.ts";
import { guessColumns } from "./guess-columns.ts";
import { topicOf } from "./header-topic.ts";
import { layTable, matchedColumns } from "./match-columns.ts";
import { readRows } from "./rows.ts";
import { type DayOrder, dayOrder, readTableDate } from "./table-date.ts";

/** Read a table of contacts; `format` is null where no column of it means anything to us. */
export function* readCsv(
  text: string,
  options: ReadOptions,
): Reading<{ format: Dialect["format"] | null; contacts: Contact[]; unreadable: Unreadable[] }> {
  const header = options.match ? layTable(text) : (findHeader(text) ?? guessColumns(text));
  if (header === null) return { format: null, contacts: [], unreadable: [] };
  const { rows, cutOff } = readRows(
    text.slice(header.offset),
    header.delimiter,
    header.line,
    header.names.length,
  );
  const found: { readonly line: number; readonly person: Contact }[] = [];
  const unreadable: Unreadable[] = cutOff === null ? [] : [{ line: cutOff, reason: "cut-off" }];
  const columns = options.match ? matchedColumns(options.match) : columnsOf(header);
  const isHeaded = options.match?.isHeaded ?? !header.isGuessed;
  for (const [index, { line, cells }] of rows.entries()) {
    if (index % sliceSize === 0) yield (0.8 * index) / rows.length;
    if ((index === 0 && isHeaded) || cells.every((cell) => cell.trim() === "")) continue;
    if (found.length >= importLimits.contacts) {
      unreadable.push({ line, reason: "too-many" });
      break;
    }
    found.push({ line, person: readRow(cells, columns, header) });
  }
  const contacts = yield* settle(found, options, unreadable, header);
  return {
    format: header.dialect.format,
    contacts,
    unreadable: unreadable.toSorted((a, b) => a.line - b.line),
  };
}

function* settle(
  found: readonly { readonly line: number; readonly person: Contact }[],
  options: ReadOptions,
  unreadable: Unreadable[],
  header: Header,
): Reading<Contact[]> {
  const thisYear = Number(options.now.slice(0, 4));
  const order = dayOrder(
    found.flatMap(({ person }) => [person.bday, ...person.anniversaries.map(({ date }) => date)]),
    unsaidOrder(header),
  );
  // What we wrote ourselves is taken at its word.
  const read = (date: string): string =>
    header.dialect === goodturn ? readIsoDate(date) : readTableDate(date, order, thisYear);
  const contacts: Contact[] = [];
  for (const [index, { line, person }] of found.entries()) {
    person.bday = read(person.bday);
    for (const day of person.anniversaries) day.date = read(day.date);
    const contact = settleContact(person, options);
    if (contact === null) unreadable.push({ line, reason: "no-name" });
    else contacts.push(contact);
    if (index % sliceSize === 0) yield 0.8 + (0.2 * index) / found.length;
  }
  return contacts;
}

/** English headers leave open whether America's order is meant; all others come from where the day stands first. */
function unsaidOrder({ names }: Header): DayOrder {
  const isForeign = names.some((name) => {
    const topic = topicOf(name);
    return (topic === "bday" || topic === "anniversary") && !/birth|\bdob\b|anniversary/.test(name);
  });
  return isForeign ? "day-first" : "month-first";
}

function columnsOf({ names, dialect }: Header): readonly (Column | null)[] {
  const known = new Set(names);
  return names.map((name) => dialect.column(name, known));
}

function readRow(
  row: readonly string[],
  columns: readonly (Column | null)[],
  { names, dialect }: Header,
): Contact {
  const person = emptyContact("", "");
  const cell = (index: number): string => {
    const written = row[index] ?? "";
    return dialect === goodturn ? unguardCell(written) : written.trim();
  };
  const cells = (name: string): string => cell(names.indexOf(name));
  for (const [index, column] of columns.entries()) {
    const value = cell(index);
    if (column !== null && value !== "") column(person, value, cells);
  }
  return person;
}
