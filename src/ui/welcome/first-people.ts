import { emptyContact, type Contact } from "../../core/contact/contact";
import { splitName } from "../../core/contact/names";
import { settle } from "../kit/chips";
import { looksLikeEmail } from "../options/person/check-form";

/** One of the first people, as typed. */
export interface FirstPerson {
  readonly name: string;
  readonly email: string;
  readonly interest: string;
}

/** What keeps a row from being saved. */
export type RowError = "nobody" | "email";

export const emptyRow: FirstPerson = { name: "", email: "", interest: "" };

/** How many rows there are. */
export const firstPeople = 3;

/** True where nothing was typed. */
export function isEmptyRow({ name, email, interest }: FirstPerson): boolean {
  return `${name}${email}${interest}`.trim() === "";
}

/** What is wrong with a row; null for a good one, and for an empty one. */
export function checkRow(row: FirstPerson): RowError | null {
  if (isEmptyRow(row)) return null;
  if (row.email.trim() !== "" && !looksLikeEmail(row.email)) return "email";
  return row.name.trim() === "" && row.email.trim() === "" ? "nobody" : null;
}

/** The person of a row; several interests can stand between commas. */
export function personOf({ name, email, interest }: FirstPerson, uid: string, now: string): Contact {
  const fn = name.replaceAll(/\s+/g, " ").trim();
  const address = email.trim();
  return {
    ...emptyContact(uid, now),
    fn,
    n: splitName(fn),
    emails: address === "" ? [] : [{ value: address, type: "" }],
    interests: [...settle({ items: [], pending: interest }).items],
  };
}
