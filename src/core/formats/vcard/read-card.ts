import { type Contact, emptyContact, isChannelId } from "../../contact/contact.ts";
import { profileFromUser, profileService } from "../profile-address.ts";
import { putHandle } from "../handle.ts";
import { saysNothing } from "../csv/put.ts";
import { dayOrder, readTableDate } from "../csv/table-date.ts";
import { readIsoDate, withoutStandIn, withoutYear } from "../partial-date.ts";
import { putAndroidCustom } from "./android-custom.ts";
import type { Card } from "./cards.ts";
import { splitValue, unescapeText } from "./escape.ts";
import { messengers, putImpp } from "./messengers.ts";
import { parameterOf, type Property, typesOf } from "./property.ts";
import { placeOf, plainLabel } from "./place.ts";

/** What the rest of the card tells a single property. */
interface Around {
  /** The `X-ABLabel` of the property's group, without Apple's `_$!<…>!$_`; empty where there is none. */
  readonly label: (property: Property) => string;
  /** The card was written by Goodturn: an address is what its property says, whatever its host. */
  readonly isOurs: boolean;
}

type Put = (found: Contact, property: Property, around: Around) => void;

/** What a card says, not yet cleaned (see `settleContact`). Of a property that should stand once the first counts. */
export function readCard(card: Card): Contact {
  const found = emptyContact("", "");
  const labels = new Map<string, string>();
  let isOurs = false;
  for (const { name, group, value } of card.properties) {
    if (name === "X-ABLABEL" && group !== "") labels.set(group, plainLabel(unescapeText(value)));
    if (name === "PRODID" && value.includes("//Goodturn//")) isOurs = true;
  }
  const around: Around = { label: ({ group }) => labels.get(group) ?? "", isOurs };
  for (const property of card.properties) properties.get(property.name)?.(found, property, around);
  // Last, as they may become lines below the note.
  for (const property of card.properties) handles.get(property.name)?.(found, property, around);
  return found;
}

/** One entry a property, by the names that mean it. */
const properties: ReadonlyMap<string, Put> = new Map<string, Put>([
  ["UID", (found, { value }) => (found.uid ||= unescapeText(value).trim())],
  ["FN", (found, { value }) => (found.fn ||= unescapeText(value).trim())],
  ["N", putName],
  ["X-NICKNAME", (found, { value }) => (found.nickname ||= unescapeText(value).trim())],
  ["NICKNAME", (found, { value }) => (found.nickname ||= splitValue(value, ",")[0]?.trim() ?? "")],
  ["EMAIL", putEmail],
  ["TEL", (found, property, { label }) => found.tels.push(typed(property, label, readPhone(property.value)))],
  [
    "ORG",
    (found, { value }) => (found.org ||= splitValue(value, ";").find((unit) => unit.trim() !== "") ?? ""),
  ],
  ["TITLE", (found, { value }) => (found.title ||= unescapeText(value).trim())],
  ["ROLE", (found, { value }) => (found.role ||= unescapeText(value).trim())],
  ["X-KADDRESSBOOK-X-PROFESSION", (found, { value }) => (found.role ||= unescapeText(value).trim())],
  ["URL", putUrl],
  ["X-EVOLUTION-BLOG-URL", putUrl],
  ["X-KADDRESSBOOK-BLOGFEED", putUrl],
  ["SOCIALPROFILE", putProfile],
  ["X-SOCIALPROFILE", putProfile],
  ["X-TWITTER", (found, { value }) => putUser(found, "twitter", value)],
  ["X-LINKEDIN", (found, { value }) => putUser(found, "linkedin", value)],
  ["X-GITHUB", (found, { value }) => putUser(found, "github", value)],
  ["X-FACEBOOK", (found, { value }) => putUser(found, "facebook", value)],
  ["X-INSTAGRAM", (found, { value }) => putUser(found, "instagram", value)],
  ["X-MASTODON", (found, { value }) => putUser(found, "mastodon", value)],
  ["BDAY", (found, property, { isOurs }) => (found.bday ||= readDay(property, isOurs))],
  ["ANNIVERSARY", putAnniversary],
  ["X-ANNIVERSARY", putAnniversary],
  ["X-MS-ANNIVERSARY", putAnniversary],
  ["X-EVOLUTION-ANNIVERSARY", putAnniversary],
  ["X-KADDRESSBOOK-X-ANNIVERSARY", putAnniversary],
  ["X-ABDATE", (found, property, around) => putDay(found, property, around.label(property), around.isOurs)],
  ["X-ANDROID-CUSTOM", (found, { value }) => putAndroidCustom(found, value)],
  [
    "CATEGORIES",
    (found, { value }) => found.categories.push(...splitValue(value, ",").filter((one) => !saysNothing(one))),
  ],
  ["NOTE", (found, { value }) => (found.note = joinNotes(found.note, unescapeText(value)))],
  ["LANG", putLanguage],
  ["PRONOUNS", (found, { value }) => (found.pronouns ||= unescapeText(value))],
  ["TZ", (found, { value }) => (found.tz ||= unescapeText(value))],
  ["REV", (found, { value }) => (found.rev ||= value.trim())],
  ["INTEREST", (found, { value }) => found.interests.push(unescapeText(value))],
  ["HOBBY", (found, { value }) => found.interests.push(unescapeText(value))],
  ["EXPERTISE", (found, { value }) => found.expertise.push(unescapeText(value))],
  ["X-GOODTURN-PROJECT", (found, { value }) => found.projects.push(unescapeText(value))],
  ["X-GOODTURN-NEED", (found, { value }) => found.needs.push(unescapeText(value))],
  ["X-GOODTURN-CHANNEL", (found, { value }) => (found.channel ??= readChannel(value))],
  ["X-GOODTURN-RHYTHM", (found, { value }) => (found.rhythm ??= readRhythm(value))],
]);

/** What somebody is called where one writes to them. */
const handles: ReadonlyMap<string, Put> = new Map<string, Put>([
  ["IMPP", putImpp],
  ...messengers.map(([name, service]): [string, Put] => [
    name,
    (found, { value }) => putHandle(found, service, unescapeText(value)),
  ]),
]);

/**
 * Family;Given;Additional;Prefix;Suffix (RFC 6350, 6.2.2), each of which may be a list with commas ("Philip,Paul"). A comma
 * with a space behind it is one that a person wrote, and degrees are said with theirs ("jr,M.Sc.").
 */
function putName(found: Contact, { value }: Property): void {
  if (Object.values(found.n).some((part) => part !== "")) return;
  const spoken = value.replace(/\\.|,(?=\S)/gs, (sign) => (sign === "," ? " " : sign));
  const [family = "", given = "", additional = "", prefix = ""] = splitValue(spoken, ";").map((part) =>
    part.trim(),
  );
  const suffix = splitValue(value, ";")[4]?.trim() ?? "";
  found.n = { family, given, additional, prefix, suffix };
}

/** The first, unless a later one is said to be dearest (`PREF=1`): in it a message to them begins. */
function putLanguage(found: Contact, property: Property): void {
  if (found.lang === "" || parameterOf(property, "PREF") === "1") found.lang = property.value.trim();
}

function putUrl(found: Contact, { value }: Property, { isOurs }: Around): void {
  const address = unescapeText(value).trim();
  const isProfile = !isOurs && profileService(address) !== "";
  (isProfile ? found.socialProfiles : found.urls).push(address);
}

/** RFC 9554, 3.4: an address, or a text that names the user of a service. Apple writes the user as `x-user`. */
function putProfile(found: Contact, property: Property, { isOurs }: Around): void {
  const service = parameterOf(property, "SERVICE-TYPE") || (typesOf(property)[0] ?? "");
  const value = unescapeText(property.value).trim();
  if (isOurs || /^https?:/i.test(value)) found.socialProfiles.push(value);
  else if (profileService(value) !== "") found.socialProfiles.push(value);
  else {
    const user =
      parameterOf(property, "USERNAME") || parameterOf(property, "X-USER") || value.replace(/^x-apple:/i, "");
    putUser(found, service, user);
  }
}

function putUser(found: Contact, service: string, user: string): void {
  const address = /^https?:/i.test(user.trim()) ? user.trim() : profileFromUser(service, unescapeText(user));
  if (address !== "") found.socialProfiles.push(address);
}

function putAnniversary(found: Contact, property: Property, { isOurs }: Around): void {
  putDay(found, property, "anniversary", isOurs);
}

function putDay(found: Contact, property: Property, label: string, isOurs: boolean): void {
  const date = readDay(property, isOurs);
  const written = /^anniversary$/i.test(label) ? "anniversary" : label;
  if (date !== "") found.anniversaries.push({ date, label: written });
}

/** Apple marks a day without a year by naming the year that stands in for it: `X-APPLE-OMIT-YEAR=1604`. */
function readDay(property: Property, isOurs: boolean): string {
  const text = unescapeText(property.value).trim();
  const date = readIsoDate(text) || readPlainDate(text);
  const omitted = parameterOf(property, "X-APPLE-OMIT-YEAR");
  if (omitted !== "" && date.startsWith(omitted)) return withoutYear(date);
  return isOurs ? date : withoutStandIn(date);
}

/**
 * A day as people write it ("31.12.1979", "12/31/1979", "April 15, 1980"), against the RFCs; none where its order may be
 * either.
 */
function readPlainDate(text: string): string {
  const found = /^(\d{1,2})([./-])(\d{1,2})\2\d{4}$/.exec(text);
  if (found === null) return /\p{L}/u.test(text) ? readTableDate(text, "day-first", 0) : "";
  const isOpen =
    found[2] !== "." && Number(found[1]) <= 12 && Number(found[3]) <= 12 && found[1] !== found[3];
  return isOpen ? "" : readTableDate(text, dayOrder([text]), 0);
}

function typed(property: Property, label: Around["label"], value: string): Contact["emails"][number] {
  return { value, type: label(property).toLowerCase() || placeOf(typesOf(property)) };
}

/** `mailto:` and a name around the address are not part of it. */
function readEmail(value: string): string {
  const text = unescapeText(value).trim();
  const address = /<([^<>]+)>$/.exec(text)?.[1]?.trim() ?? text;
  return address.replace(/^mailto:/i, "");
}

/** One address, or several that somebody wrote into one line. */
function putEmail(found: Contact, property: Property, { label }: Around): void {
  const whole = readEmail(property.value);
  const several = whole.split(/[,;]\s*/);
  const all = several.every((one) => /^[^\s@<>]+@[^\s@<>]+$/.test(one)) ? several : [whole];
  for (const address of all) found.emails.push(typed(property, label, address));
}

/** 4.0 writes phone numbers as addresses (`tel:+1-418-656-9254;ext=102`, RFC 3966). */
function readPhone(value: string): string {
  const text = unescapeText(value).trim();
  if (!/^tel:/i.test(text)) return text;
  const [written = "", ...parameters] = text.slice(4).split(";");
  const number = written.replace(/%(2[B8-9]|20)/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  const extension = parameters.find((one) => /^ext=/i.test(one))?.slice(4);
  return extension === undefined ? number : `${number} ext. ${extension}`;
}

function joinNotes(before: string, more: string): string {
  return before === "" || more === "" ? before + more : `${before}\n${more}`;
}

function readChannel(value: string): Contact["channel"] {
  const id = value.trim();
  return isChannelId(id) ? id : null;
}

function readRhythm(value: string): number | null {
  const days = /^\d{1,4}$/.test(value.trim()) ? Number(value) : 0;
  return days >= 1 && days <= 3_660 ? days : null;
}
