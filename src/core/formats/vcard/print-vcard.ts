import type { Contact } from "../../contact/contact.ts";
import { profileService } from "../profile-address.ts";
import { printBasicTimestamp } from "../timestamp.ts";
import { escapeText } from "./escape.ts";
import { foldLine } from "./fold.ts";
import { typeFor } from "./place.ts";

/** The dialects we write: 4.0 (RFC 6350, 6715, 9554) keeps every field by its own name; 3.0 is what most programs read. */
export type VcardVersion = "3.0" | "4.0";

/** The year that Apple writes where none is known; 3.0 has no way of its own. A leap year. */
const noYear = "1604";

/**
 * Contacts as one vCard file, in order. Reading it gives the same contacts; 4.0 keeps `rev` to the second only.
 *
 * What no vCard version has a word for (projects, needs, channel, rhythm) is written as `X-GOODTURN-…`; other programs
 * pass over it.
 */
export function printVcard(contacts: readonly Contact[], version: VcardVersion): string {
  return contacts.map((contact) => printCard(contact, version)).join("");
}

function printCard(contact: Contact, version: VcardVersion): string {
  let groups = 0;
  const grouped = (label: string, line: string): string[] => {
    const group = `item${++groups}`;
    return [`${group}.${line}`, `${group}.X-ABLabel:${escapeText(label)}`];
  };
  const placed = (name: string, { value, type }: Contact["emails"][number]): string[] => {
    const word = typeFor(type);
    const text = escapeText(value);
    if (type === "") return [`${name}:${text}`];
    return word === null ? grouped(type, `${name}:${text}`) : [`${name};TYPE=${word}:${text}`];
  };
  const { n } = contact;
  const lines = [
    "BEGIN:VCARD",
    `VERSION:${version}`,
    "PRODID:-//Goodturn//Contacts//EN",
    `UID:${escapeText(contact.uid)}`,
    `FN:${escapeText(contact.fn)}`,
    `N:${[n.family, n.given, n.additional, n.prefix, n.suffix].map(escapeText).join(";")}`,
    ...one("NICKNAME", contact.nickname),
    ...contact.emails.flatMap((email) => placed("EMAIL", email)),
    ...contact.tels.flatMap((tel) => placed("TEL", tel)),
    ...one("ORG", contact.org),
    ...one("TITLE", contact.title),
    ...one("ROLE", contact.role),
    ...contact.urls.map((url) => `URL:${url}`),
    ...contact.socialProfiles.map((address) => printProfile(address, version)),
    ...(contact.bday === "" ? [] : [printDay("BDAY", contact.bday, version)]),
    ...printAnniversaries(contact.anniversaries, version, grouped),
    ...(contact.categories.length === 0
      ? []
      : [`CATEGORIES:${contact.categories.map(escapeText).join(",")}`]),
    ...one("NOTE", contact.note),
    ...one("LANG", contact.lang),
    ...one("PRONOUNS", contact.pronouns),
    ...one(version === "4.0" ? "TZ" : "TZ;VALUE=text", contact.tz),
    ...contact.interests.map((text) => `INTEREST:${escapeText(text)}`),
    ...contact.expertise.map((text) => `EXPERTISE:${escapeText(text)}`),
    ...contact.projects.map((text) => `X-GOODTURN-PROJECT:${escapeText(text)}`),
    ...contact.needs.map((text) => `X-GOODTURN-NEED:${escapeText(text)}`),
    ...one("X-GOODTURN-CHANNEL", contact.channel ?? ""),
    ...(contact.rhythm === null ? [] : [`X-GOODTURN-RHYTHM:${contact.rhythm}`]),
    `REV:${version === "4.0" ? printBasicTimestamp(contact.rev) : contact.rev}`,
    "END:VCARD",
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

function one(name: string, text: string): string[] {
  return text === "" ? [] : [`${name}:${escapeText(text)}`];
}

/** 4.0 has SOCIALPROFILE (RFC 9554, 3.4); to 3.0 Apple added X-SOCIALPROFILE. */
function printProfile(address: string, version: VcardVersion): string {
  const service = profileService(address);
  if (version === "4.0") return `SOCIALPROFILE${service && `;SERVICE-TYPE=${service}`}:${address}`;
  return `X-SOCIALPROFILE${service && `;TYPE=${service}`}:${address}`;
}

/** 4.0 takes the basic form (RFC 6350, 4.3.1: `19800322`, `--0322`), 3.0 the extended one. */
function printDay(name: string, date: string, version: VcardVersion): string {
  if (version === "4.0")
    return `${name}:${date.startsWith("--") ? date.slice(0, 4) + date.slice(5) : date.replaceAll("-", "")}`;
  return date.startsWith("--")
    ? `${name};X-APPLE-OMIT-YEAR=${noYear}:${noYear}${date.slice(1)}`
    : `${name}:${date}`;
}

/** 4.0 allows one ANNIVERSARY; all other days are written as Apple does, with their label. */
function printAnniversaries(
  anniversaries: Contact["anniversaries"],
  version: VcardVersion,
  grouped: (label: string, line: string) => string[],
): string[] {
  const own = version === "4.0" ? anniversaries.find(({ label }) => label === "anniversary") : undefined;
  return anniversaries.flatMap((one) => {
    if (one === own) return [printDay("ANNIVERSARY", one.date, version)];
    const line = printDay("X-ABDATE", one.date, version);
    if (one.label === "") return [line];
    return grouped(one.label === "anniversary" ? "_$!<Anniversary>!$_" : one.label, line);
  });
}
