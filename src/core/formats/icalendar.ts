import type { Contact } from "../contact/contact";
import { displayName } from "../contact/contact";
import { nextTime } from "../calendar/occasion";
import type { IsoDate } from "../calendar/date";
import type { PromiseRecord } from "../promise/promise";
import { escapeText } from "./vcard/escape";
import { taskDays } from "./task-series";
import { foldLine } from "./vcard/fold";

/** What of a calendar is in words, already in the user's language. */
export interface CalendarWords {
  /** "Priya's birthday" */
  birthday(name: string): string;
  /** "Priya: first day at Lantern"; the label is empty where nothing was said. */
  anniversary(name: string, label: string): string;
}

/**
 * Dates of people as yearly events and open promises as tasks, in one calendar (RFC 5545): what Google Calendar, Apple
 * Calendar, Outlook and Thunderbird read. A uid is the same in every export, so that importing again replaces.
 *
 * Every date begins with the next time it comes, because calendars differ in how far back a series may begin; the year it
 * is counted from is in no field. A promise that comes again is one task with a rule. 29 February is "the last day of
 * February" (BYMONTHDAY=-1), as it is on screen.
 *
 * @param stamp when this was written, ISO 8601 in UTC
 */
export function printCalendar(
  {
    contacts,
    promises,
  }: { readonly contacts: Iterable<Contact>; readonly promises: readonly PromiseRecord[] },
  { stamp, today, words }: { stamp: string; today: IsoDate; words: CalendarWords },
): string {
  const at = stamp.replace(/[-:]|\.\d+/g, "");
  const components: string[][] = [];
  for (const contact of contacts) {
    const name = displayName(contact);
    const yearly = (key: string, date: string, summary: string): string[] => [
      "BEGIN:VEVENT",
      `UID:${escapeText(uidOf(contact.uid, key))}`,
      `DTSTAMP:${at}`,
      `DTSTART;VALUE=DATE:${plain(nextTime(date, today))}`,
      date.endsWith("-02-29") ? "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1" : "RRULE:FREQ=YEARLY",
      `SUMMARY:${escapeText(oneLine(summary))}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ];
    if (contact.bday !== "") components.push(yearly("bday", contact.bday, words.birthday(name)));
    contact.anniversaries.forEach(({ date, label }, place) =>
      components.push(yearly(`anniversary-${place}`, date, words.anniversary(name, label))),
    );
  }
  for (const promise of promises) {
    if (promise.state !== "open") continue;
    const task = (key: string, when: readonly string[]): string[] => [
      "BEGIN:VTODO",
      `UID:${escapeText(uidOf(promise.id, key))}`,
      `DTSTAMP:${at}`,
      ...when,
      `SUMMARY:${escapeText(oneLine([promise.names.join(", "), promise.what].filter(Boolean).join(": ")))}`,
      ...(promise.page ? [`URL:${promise.page.url.replaceAll(/[\r\n]/g, "")}`] : []),
      "STATUS:NEEDS-ACTION",
      "END:VTODO",
    ];
    const days = taskDays(promise);
    if (days.length === 0) components.push(task("promise", []));
    for (const { day, rule, also, isApart } of days) {
      const due = `DUE;VALUE=DATE:${plain(day)}`;
      // A rule is counted from DTSTART, without which Thunderbird has no series; a task of a day begins and is due on it.
      const series = rule === null ? [] : [`DTSTART;VALUE=DATE:${plain(day)}`, `RRULE:${rule}`];
      const more = also.length === 0 ? [] : [`RDATE;VALUE=DATE:${also.map(plain).join(",")}`];
      components.push(task(isApart ? "promise-apart" : "promise", [due, ...series, ...more]));
    }
  }
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Goodturn//Goodturn//EN",
    "CALSCALE:GREGORIAN",
    ...components.flat(),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/** `YYYYMMDD`, a date of iCalendar. */
const plain = (date: IsoDate): string => date.replaceAll("-", "");

const uidOf = (owner: string, key: string): string => oneLine(`${owner}-${key}@goodturn`);

/** A summary is one line; whatever broke it is a space. */
const oneLine = (text: string): string => text.replaceAll(/\p{Cc}+/gu, " ");
