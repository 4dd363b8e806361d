/** The words of a vocabulary written as one line: a set, because a long pattern is slow to compile. */
export function vocabulary(line: string): ReadonlySet<string> {
  return new Set(line.split(" "));
}
