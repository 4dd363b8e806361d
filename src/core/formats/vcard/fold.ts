const widest = 75;

/**
 * A content line cut into lines of at most 75 octets, the line end not counted, each further one led by a space
 * (RFC 6350, 3.2). No character is cut in two.
 */
export function foldLine(line: string): string {
  if (line.length * 3 <= widest) return line;
  const lines: string[] = [];
  let start = 0;
  let octets = 0;
  for (let at = 0; at < line.length;) {
    const sign = line.codePointAt(at) ?? 0;
    const size = sign < 0x80 ? 1 : sign < 0x800 ? 2 : sign < 0x10000 ? 3 : 4;
    if (octets + size > widest) {
      lines.push(line.slice(start, at));
      start = at;
      octets = 1; // the space that leads the next line
    }
    octets += size;
    at += sign < 0x10000 ? 1 : 2;
  }
  lines.push(line.slice(start));
  return lines.join("\r\n ");
}
