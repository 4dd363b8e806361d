import { datePartsOf, noDate, writtenDate, type DateParts } from "../../../core/calendar/date-parts";
import type { Contact } from "../../../core/contact/contact";
import { usedFields } from "../../../core/contact/used-texts";
import { settle, type Chips } from "../../kit/chips";
import { printLinks, readLinks } from "./links";
import { renamed } from "./renamed";

/** Fields that hold one line. */
const lines = ["org", "title", "role", "nickname", "pronouns", "lang", "tz"] as const;

/** A day that comes every year, as it is typed. */
export interface OwnDate {
  readonly label: string;
  readonly date: DateParts;
}

/** What the form of a person holds, as it is typed: every field of a contact. */
export interface PersonForm
  extends
    Readonly<Pick<Contact, "fn" | "n" | (typeof lines)[number] | "channel" | "rhythm">>,
    Readonly<Record<(typeof usedFields)[number], Chips>> {
  /** At least one line; the first is the one that drafts go to. */
  readonly emails: Contact["emails"];
  readonly tels: Contact["tels"];
  /** One address a line. */
  readonly links: string;
  readonly bday: DateParts;
  readonly anniversaries: readonly OwnDate[];
  /** Of somebody new alone: other notes are kept as they are typed (`notes-model.ts`). */
  readonly note: string;
}

/** The form of a contact, nothing typed yet. */
export function formOf(contact: Contact): PersonForm {
  const { fn, n, org, title, role, nickname, pronouns, lang, tz, channel, rhythm, note } = contact;
  const dates = contact.anniversaries.map(({ date, label }) => ({ label, date: datePartsOf(date) }));
  return {
    fn,
    n,
    org,
    title,
    role,
    nickname,
    pronouns,
    lang,
    tz,
    emails: withOneLine(contact.emails),
    tels: withOneLine(contact.tels),
    ...chipsOf((field) => ({ items: contact[field], pending: "" })),
    channel,
    rhythm,
    links: printLinks(contact),
    bday: datePartsOf(contact.bday),
    anniversaries: dates,
    note,
  };
}

/** The form with everything entered that was typed into a chips field. */
export function settled(form: PersonForm): PersonForm {
  return { ...form, ...chipsOf((field) => settle(form[field])) };
}

/**
 * The contact with what was changed in the form, and only that: fields that were changed elsewhere while it was open and
 * not touched here stay as they are.
 *
 * @param base the form as it was before anything was typed
 * @param form settled, and without errors
 */
export function applyForm(contact: Contact, base: PersonForm, form: PersonForm): Contact {
  const isChanged = (field: keyof PersonForm): boolean =>
    JSON.stringify(base[field]) !== JSON.stringify(form[field]);
  let next = contact;
  if (isChanged("fn")) next = renamed(next, form.fn.trim());
  // After the whole name: parts that were typed are no guess.
  if (isChanged("n")) next = { ...next, n: trimmed(form.n) };
  for (const field of lines) {
    if (isChanged(field)) next = { ...next, [field]: form[field].trim() };
  }
  for (const field of ["emails", "tels"] as const) {
    if (isChanged(field)) next = { ...next, [field]: withoutEmptyLines(form[field]) };
  }
  for (const field of usedFields) {
    if (isChanged(field)) next = { ...next, [field]: [...form[field].items] };
  }
  for (const field of ["channel", "rhythm"] as const) {
    if (isChanged(field)) next = { ...next, [field]: form[field] };
  }
  if (isChanged("links")) next = { ...next, ...readLinks(form.links, next) };
  if (isChanged("bday")) next = { ...next, bday: writtenDate(form.bday) ?? next.bday };
  if (isChanged("anniversaries")) next = { ...next, anniversaries: ownDatesOf(form) };
  if (isChanged("note")) next = { ...next, note: form.note };
  return next;
}

/** The days that come every year, without lines in which there is no date. */
export function ownDatesOf({ anniversaries }: Pick<PersonForm, "anniversaries">): Contact["anniversaries"] {
  return anniversaries.flatMap(({ label, date }) => {
    const day = writtenDate(date);
    return day ? [{ date: day, label: label.trim() }] : [];
  });
}

export const noOwnDate: OwnDate = { label: "", date: noDate };

function chipsOf(
  of: (field: (typeof usedFields)[number]) => Chips,
): Record<(typeof usedFields)[number], Chips> {
  return {
    interests: of("interests"),
    projects: of("projects"),
    needs: of("needs"),
    expertise: of("expertise"),
    categories: of("categories"),
  };
}

function trimmed({ family, given, additional, prefix, suffix }: Contact["n"]): Contact["n"] {
  return {
    family: family.trim(),
    given: given.trim(),
    additional: additional.trim(),
    prefix: prefix.trim(),
    suffix: suffix.trim(),
  };
}

function withOneLine(typed: Contact["emails"]): Contact["emails"] {
  return typed.length > 0 ? typed : [{ value: "", type: "" }];
}

function withoutEmptyLines(typed: Contact["emails"]): Contact["emails"] {
  return typed.map(({ value, type }) => ({ value: value.trim(), type })).filter(({ value }) => value !== "");
}
