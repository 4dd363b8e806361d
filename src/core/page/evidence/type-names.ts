/** The type names of a `@type` or `itemtype` value, vocabulary prefixes taken off; at most five. */
export function typeNames(value: unknown): string[] {
  "use rarely";
  return (Array.isArray(value) ? value : [value])
    .slice(0, 5)
    .filter((one): one is string => typeof one === "string")
    .map((one) => one.slice(0, 200).replace(/^.*[/#:]/, ""))
    .map((one) => one.charAt(0).toUpperCase() + one.slice(1));
}
