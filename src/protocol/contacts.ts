import type { Contact } from "../core/contact/contact";
import type { ContactRow } from "../core/contact/row";

/** The first people of the list, by name. */
export interface FirstRowsView {
  /** How many people there are. */
  readonly total: number;
  readonly rows: readonly ContactRow[];
}

/** A part of the list, by name. */
export interface RowsView {
  /** Which state of the list this is; parts belong together where it is the same. */
  readonly revision: string;
  /** How many people there are. */
  readonly total: number;
  readonly rows: readonly ContactRow[];
}

/** What became of the list since it was read. */
export interface ChangesView {
  readonly revision: string;
  readonly changed: readonly { readonly row: ContactRow; readonly note: string }[];
  readonly removed: readonly string[];
}

/** A part of the contacts, whole, in the order of the list. */
export interface ContactsView {
  readonly revision: string;
  readonly total: number;
  readonly contacts: readonly Contact[];
}
