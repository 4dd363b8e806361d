/** How vCard's TYPE words are called in a contact, in the order in which they count: a work fax is a fax. */
const places: readonly (readonly [type: string, place: string])[] = [
  ["fax", "fax"],
  ["pager", "pager"],
  ["cell", "mobile"],
  ["mobile", "mobile"],
  ["iphone", "mobile"],
  ["work", "work"],
  ["home", "home"],
  ["main", "main"],
  ["other", "other"],
];

/** Where a value belongs in life, from its TYPE words (lower case); empty where they do not say. */
export function placeOf(types: readonly string[]): string {
  return places.find(([type]) => types.includes(type))?.[1] ?? "";
}

/** The TYPE word for a place, or null where vCard has none and a label must say it. */
export function typeFor(place: string): string | null {
  const known = ["fax", "pager", "mobile", "work", "home"].includes(place);
  return known ? (places.find(([, name]) => name === place)?.[0] ?? null) : null;
}

/** Apple's own labels without their wrapping: `_$!<Anniversary>!$_` is "Anniversary". */
export function plainLabel(label: string): string {
  return label.trim().replace(/^_\$!<(.*)>!\$_$/, "$1");
}
