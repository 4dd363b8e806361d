import type { MessageKey } from "../../../browser/i18n";
import { dateOfParts, writtenDate, type DateParts } from "../../../core/calendar/date-parts";
import { contactLimits } from "../../../core/contact/contact";
import { usedFields } from "../../../core/contact/used-texts";
import { isZone } from "../../../core/contact/zone";
import { isWebAddress } from "../../../core/formats/web-address";
import { linesOf } from "./links";
import type { OwnDate, PersonForm } from "./person-form";

/** What has to be mended before the form can be saved: the field, and the words that say what to do. */
export type FormErrors = Partial<Record<keyof PersonForm, MessageKey>>;

/**
 * Check what was typed. Only what changed is checked: an odd address from an old address book must not keep anybody
 * from noting an interest.
 *
 * @param base the form as it was before anything was typed
 * @param form settled
 */
export function checkForm(base: PersonForm, form: PersonForm): FormErrors {
  const errors: FormErrors = {};
  const known = new Set(base.emails.map(({ value }) => value));
  const emails = form.emails.map(({ value }) => value).filter((value) => value.trim() !== "");
  if (form.fn.trim() === "" && emails.length === 0) errors.fn = "options_error_name";
  if (emails.some((email) => !known.has(email) && !looksLikeEmail(email)))
    errors.emails = "options_error_email";
  const knownLinks = new Set(linesOf(base.links));
  const links = linesOf(form.links);
  const isLong = ({ length }: string): boolean => length > contactLimits.line;
  if (links.some((link) => !knownLinks.has(link) && (!isWebAddress(link) || isLong(link)))) {
    errors.links = "options_error_link";
  }
  if (links.length > contactLimits.list) errors.links = "options_error_many";
  for (const field of usedFields) {
    if (form[field].items.length > contactLimits.list) errors[field] = "options_error_many";
  }
  const isNew = ({ label, date }: OwnDate): boolean =>
    !base.anniversaries.some((known) => known.label === label && isSame(known.date, date));
  if (dateOfParts(form.bday) === null && !isSame(base.bday, form.bday)) errors.bday = "options_error_date";
  const wrong = form.anniversaries.filter(isNew).map(dateError).find(Boolean);
  if (wrong) errors.anniversaries = wrong;
  if (form.tz !== base.tz && form.tz.trim() !== "" && !isZone(form.tz)) errors.tz = "options_error_tz";
  return errors;
}

/** Something, an at sign, something, without spaces: enough to catch a slip. Channels check more strictly. */
export function looksLikeEmail(text: string): boolean {
  return /^[^\s@<>,;]+@[^\s@<>,;]+$/.test(text.trim());
}

/** What is wrong with a day that comes every year: no day of the calendar, or words without a day. */
export function dateError({ label, date }: OwnDate): MessageKey | undefined {
  const day = dateOfParts(date);
  if (day === null) return "options_error_date";
  return day === "" && label.trim() !== "" ? "options_error_date_missing" : undefined;
}

const isSame = (one: DateParts, other: DateParts): boolean => writtenDate(one) === writtenDate(other);
