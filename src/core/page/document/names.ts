/** Names of elements as HTML documents tell them, in capitals, and as those of XML do. */
export function inEitherCase(names: string): ReadonlySet<string> {
  return new Set(`${names} ${names.toLowerCase()}`.split(" "));
}
