import { pageLimits } from "../page/page";
import { plainText } from "../page/plain-text";

/** The longest name in a menu, in characters as people count them. */
const longest = 40;

/**
 * A person's name as the title of a menu item. `&` would underline the next letter as an access key, so it is doubled;
 * `%s` would be replaced by what is selected, so the two are kept apart by a character of no width.
 */
export function menuTitle(name: string): string {
  const characters = [...new Intl.Segmenter().segment(plainText(name, pageLimits.line))];
  const shown =
    characters.length > longest
      ? `${characters
          .slice(0, longest - 1)
          .map(({ segment }) => segment)
          .join("")
          .trimEnd()}…`
      : characters.map(({ segment }) => segment).join("");
  return shown.replaceAll("&", "&&").replaceAll(/%(?=s)/gi, "%\u200c");
}
