import type { Contact } from "../../../core/contact/contact";
import { settle, type Chips } from "../../kit/chips";
import { printLinks, readLinks } from "./links";
import { renamed } from "./renamed";

/** What the form of a person holds, as it is typed. */
export interface PersonForm {
  readonly fn: string;
  /** At least one line; the first is the one that drafts go to. */
  readonly emails: Contact["emails"];
  readonly tels: Contact["tels"];
  readonly org: string;
  readonly title: string;
  readonly interests: Chips;
  readonly projects: Chips;
  readonly needs: Chips;
  readonly expertise: Chips;
  readonly channel: Contact["channel"];
  /** One address a line. */
  readonly links: string;
  readonly note: string;
}

/** The form of a contact, nothing typed yet. */
export function formOf(contact: Contact): PersonForm {
  const { fn, org, title, channel, note } = contact;
  return {
    fn,
    emails: withOneLine(contact.emails),
    tels: withOneLine(contact.tels),
    org,
    title,
    interests: { items: contact.interests, pending: "" },
    projects: { items: contact.projects, pending: "" },
    needs: { items: contact.needs, pending: "" },
    expertise: { items: contact.expertise, pending: "" },
    channel,
    links: printLinks(contact),
    note,
  };
}

/** The form with everything entered that was typed into a chips field. */
export function settled(form: PersonForm): PersonForm {
  return {
    ...form,
    interests: settle(form.interests),
    projects: settle(form.projects),
    needs: settle(form.needs),
    expertise: settle(form.expertise),
  };
}

/**
 * The contact with what was changed in the form, and only that: fields that the form does not show, and fields that
 * were changed elsewhere while it was open and not touched here, stay as they are.
 *
 * @param base the form as it was before anything was typed
 * @param form settled
 */
export function applyForm(contact: Contact, base: PersonForm, form: PersonForm): Contact {
  const isChanged = (field: keyof PersonForm): boolean =>
    JSON.stringify(base[field]) !== JSON.stringify(form[field]);
  let next = contact;
  if (isChanged("fn")) next = renamed(next, form.fn.trim());
  for (const field of ["org", "title"] as const) {
    if (isChanged(field)) next = { ...next, [field]: form[field].trim() };
  }
  for (const field of ["emails", "tels"] as const) {
    if (isChanged(field)) next = { ...next, [field]: withoutEmptyLines(form[field]) };
  }
  for (const field of ["interests", "projects", "needs", "expertise"] as const) {
    if (isChanged(field)) next = { ...next, [field]: [...form[field].items] };
  }
  if (isChanged("channel")) next = { ...next, channel: form.channel };
  if (isChanged("links")) next = { ...next, ...readLinks(form.links, next) };
  if (isChanged("note")) next = { ...next, note: form.note.trimEnd() };
  return next;
}

function withOneLine(lines: Contact["emails"]): Contact["emails"] {
  return lines.length > 0 ? lines : [{ value: "", type: "" }];
}

function withoutEmptyLines(lines: Contact["emails"]): Contact["emails"] {
  return lines.map(({ value, type }) => ({ value: value.trim(), type })).filter(({ value }) => value !== "");
}
