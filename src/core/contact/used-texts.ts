import type { Contact } from "./contact";

/** Fields of short texts that people have in common. */
export const usedFields = ["interests", "projects", "needs", "expertise", "categories"] as const;

/** What is used already in each of them, the commonest first: it need not be typed again. */
export type UsedTexts = Readonly<Record<(typeof usedFields)[number], readonly string[]>>;

/** More would slow the browser's own list down, and nobody reads them. */
const most = 200;

/** The commonest texts of the items, equally common ones by alphabet. */
export function commonest<Item>(items: Iterable<Item>, textsOf: (item: Item) => readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const text of textsOf(item)) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .sort(([a, own], [b, other]) => other - own || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([text]) => text);
}

export function usedTexts(contacts: Iterable<Contact>): UsedTexts {
  const all = [...contacts];
  const used = (field: keyof UsedTexts): string[] => commonest(all, (contact) => contact[field]);
  return {
    interests: used("interests"),
    projects: used("projects"),
    needs: used("needs"),
    expertise: used("expertise"),
    categories: used("categories"),
  };
}
