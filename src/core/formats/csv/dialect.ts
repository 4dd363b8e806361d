import type { Contact } from "../../contact/contact.ts";
import type { ContactFormat } from "../read-result.ts";

/** A cell of the row being read, by the header of its column (folded, see `foldHeader`); empty where there is none. */
export type Cells = (header: string) => string;

/** Puts a cell, trimmed and not empty, where it belongs. `cells` gives the rest of the row. */
export type Column = (found: Contact, cell: string, cells: Cells) => void;

/** One program's way to write contacts into a table. Columns go by name, never by position. */
export interface Dialect {
  readonly format: Exclude<ContactFormat, "vcard" | "unknown">;
  /** Whether these headers (folded) are this program's. */
  readonly recognises: (headers: ReadonlySet<string>) => boolean;
  /** What a column means, by its header (folded); null for one that says nothing about a person. */
  readonly column: (header: string, headers: ReadonlySet<string>) => Column | null;
}

/**
 * A header without case, accents, punctuation and double spaces: "E-Mail-Adresse " is "e mail adresse", and "phoneNumber" is
 * "phone number".
 */
export function foldHeader(header: string): string {
  const apart = /^(?!GitHub)\p{L}+$/u.test(header)
    ? header.replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/gu, " ")
    : header;
  const plain = apart.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
