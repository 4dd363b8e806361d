const beginsCard = /^[ \t]*BEGIN\s*:\s*VCARD\s*$/i;

/** One property as it stands in the file, unfolded: its first line's number (1-based) and its text. */
export interface ContentLine {
  readonly line: number;
  readonly text: string;
}

/** A property longer than this is a picture or an attack: the rest of it is dropped. In UTF-16 units. */
const longestProperty = 1_000_000;

/**
 * The properties of a vCard file, unfolded (RFC 6350, 3.2; vCard 2.1, 2.1.3).
 *
 * Lines end in LF, CRLF, CR or CR CR LF, mixed as they come. A line that begins with a space or tab goes on with the
 * one before. A quoted-printable line that ends in `=` goes on too, and so does a line without a property name, which
 * some programs write into notes and pictures. Empty lines are not reported.
 */
export function* contentLines(text: string): Generator<ContentLine, void, void> {
  let open: Open | null = null;
  let indent = "";
  for (const { line, text: written } of physicalLines(text)) {
    // A card that was copied out of a letter or a program is indented as a whole: that is no folding.
    if (beginsCard.test(written)) indent = /^[ \t]*/.exec(written)?.[0] ?? "";
    const raw = indent !== "" && written.startsWith(indent) ? written.slice(indent.length) : written;
    if (open !== null) {
      const more = continuation(open, raw);
      if (more !== null) {
        append(open, more);
        continue;
      }
    }
    if (raw.trim() === "") continue;
    if (open !== null) yield { line: open.line, text: open.pieces.join("") };
    open = {
      line,
      pieces: [],
      length: 0,
      quoted: isQuotedPrintable(raw),
      softBreak: false,
      border: isCardBorder(raw),
    };
    append(open, raw);
  }
  if (open !== null) yield { line: open.line, text: open.pieces.join("") };
}

/** A property that the next line may go on with. */
interface Open {
  readonly line: number;
  readonly pieces: string[];
  length: number;
  readonly quoted: boolean;
  /** Its last line ended in the `=` of a quoted-printable soft line break. */
  softBreak: boolean;
  readonly border: boolean;
}

function append(open: Open, raw: string): void {
  open.softBreak = open.quoted && raw.endsWith("=");
  const piece = open.softBreak ? raw.slice(0, -1) : raw;
  open.length += piece.length;
  if (open.length <= longestProperty) open.pieces.push(piece);
}

/** What this line adds to the property before it; null if it begins a new one (or is empty). */
function continuation({ quoted, softBreak, border }: Open, raw: string): string | null {
  if (border || raw === "") return softBreak ? "" : null;
  if (softBreak && !isCardBorder(raw) && !isProperty(raw)) return raw;
  if (raw.startsWith(" ") || raw.startsWith("\t")) return raw.slice(1);
  if (beginsProperty(raw)) return null;
  return quoted ? raw : `\\n${raw}`;
}

/** The properties that cards are made of. */
const usual =
  "(?:ADR|AGENT|ANNIVERSARY|BDAY|CATEGORIES|EMAIL|FN|GEO|IMPP|KEY|KIND|LABEL|LANG|LOGO|N|NICKNAME|NOTE|ORG|PHOTO|PRODID|REV|ROLE|SOUND|TEL|TITLE|TZ|UID|URL|VERSION|X-[A-Z-]+)";

/** For certain one, even where the line before asks to be gone on with: some programs end every value in `=`. */
const certain = new RegExp(`^(?:item\\d+\\.)?${usual}(?:;[A-Z][^:]*)?:\\S`);

/** Text, even where its first word looks like a name: no program writes "Third:" for a property, or an address. */
const spoken = /^(?:[A-Z][a-z]+:\s|https?:\/\/)/;
const named = new RegExp(`^${usual}:`, "i");

function isProperty(raw: string): boolean {
  return certain.test(raw);
}

/** `NAME:`, `NAME;…` or `group.NAME…`, as every property begins. */
function beginsProperty(raw: string): boolean {
  return /^[\w.-]{1,100}\s?[;:]/.test(raw) && (!spoken.test(raw) || named.test(raw));
}

function isCardBorder(raw: string): boolean {
  return /^\s*(?:BEGIN|END)\s*:\s*VCARD\s*$/i.test(raw);
}

/** The parameters before the first colon name quoted-printable. */
function isQuotedPrintable(raw: string): boolean {
  const head = raw.slice(0, raw.indexOf(":") + 1);
  return /[;=]"?QUOTED-PRINTABLE/i.test(head);
}

/** Lines as they are in the file. CR CR LF, which Windows programs make out of CRLF by mistake, is one end. */
function* physicalLines(text: string): Generator<ContentLine, void, void> {
  let start = 0;
  let line = 1;
  while (start < text.length) {
    let end = start;
    for (; end < text.length; end++) {
      const sign = text.charCodeAt(end);
      if (sign === 10 || sign === 13) break;
    }
    yield { line, text: text.slice(start, end) };
    if (text.startsWith("\r\r\n", end)) start = end + 3;
    else if (text.startsWith("\r\n", end)) start = end + 2;
    else start = end + 1;
    line++;
  }
}
