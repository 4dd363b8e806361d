import { escapeText } from "./vcard/escape";
import { foldLine } from "./vcard/fold";

/** A time for two, to be put into any calendar. */
export interface Invitation {
  /** Stable: the same file brought in twice is one event. */
  readonly uid: string;
  /** When it was written, and from when to when it is, ISO 8601 in UTC. */
  readonly stamp: string;
  readonly start: string;
  readonly end: string;
  readonly title: string;
  readonly text: string;
  /** The one who is invited, a checked address; empty where none is known. */
  readonly guest: string;
}

/** One event as iCalendar (RFC 5545, 3.6.1): lines of 75 octets at most, each ended by CRLF. */
export function printInvitation({ uid, stamp, start, end, title, text, guest }: Invitation): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Goodturn//Invitation//EN",
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `DTSTAMP:${basic(stamp)}`,
    `DTSTART:${basic(start)}`,
    `DTEND:${basic(end)}`,
    `SUMMARY:${escapeText(oneBreak(title))}`,
    ...(text === "" ? [] : [`DESCRIPTION:${escapeText(oneBreak(text))}`]),
    ...(guest === "" ? [] : [`ATTENDEE:mailto:${guest}`]),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/** `YYYYMMDDTHHMMSSZ` (RFC 5545, 3.3.5). */
function basic(instant: string): string {
  return new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, "");
}

/** Line ends of every kind as the one that is escaped. */
function oneBreak(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n");
}
