/** A cell that a spreadsheet would take for a formula or a command, with any apostrophes before it (OWASP "CSV injection"). */
const dangerous = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Neutralise a cell: an apostrophe in front makes a spreadsheet show it as the text it is. */
export function guardCell(cell: string): string {
  return dangerous.test(cell) ? `'${cell}` : cell;
}

/** Take back exactly what `guardCell` did. Only for tables that we wrote. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell;
}
