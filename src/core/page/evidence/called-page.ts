import { introducedAs } from "../fields/owner-name";
import { isCallingIn } from "../fields/post-words";
import { aboutByAddress, aboutOneself } from "./about-oneself";
import type { PersonAddress } from "./person-address";
import { nameByLabel } from "./person-candidates";
import type { PersonSources } from "./person-sources";

/** What the page is called that may be about one person, and what is said of their name on it. */
export interface CalledPage {
  /** What the titles call the page, as in `aboutOneself`, and where they say nothing, the address. */
  readonly about: "myself" | "either" | "life" | "";
  /** What the address alone calls it. */
  readonly addressed: "myself" | "either" | "life" | "";
  /** What somebody says they are called, near the top; "" where nobody does. */
  readonly told: string;
  /** What stands behind a label ("Name: Ada Example"). */
  readonly labelled: string;
  /** Whether address, title or heading call the page by what one person is ("Pastor"), and by nothing else. */
  readonly isRolePage: boolean;
}

/** Lines of the opening, and characters of the text, in which people say who they are. */
const introductionWithin = { lines: 12, text: 600 } as const;

export function calledPage(
  { titles, facts: { opening, structure } }: PersonSources,
  { isOwnPage, slug }: PersonAddress,
): CalledPage {
  // Pages without a top heading are headed by a lesser one.
  const titled = aboutOneself(
    titles.headings.length > 0 ? titles : { ...titles, headings: structure.headings.slice(0, 1) },
  );
  const { lines, text } = introductionWithin;
  const told =
    isOwnPage || titled !== ""
      ? introducedAs([...opening.slice(0, lines), structure.sample.slice(0, text)])
      : "";
  const labelled = nameByLabel(opening);
  const addressed = titled === "" && isOwnPage ? aboutByAddress(slug) : "";
  const isByAddress = addressed === "either" || (addressed === "myself" && (told !== "" || labelled !== ""));
  return {
    about: isByAddress ? addressed : titled,
    addressed,
    told,
    labelled,
    isRolePage: [slug.replaceAll("-", " "), titles.tab, ...titles.headings].some(isRole),
  };
}

/** Whether the words are what one person is, and nothing else: "Pastor", "Our Director", "Lead Pastor". */
function isRole(words: string): boolean {
  const own = words
    .split(" ")
    .filter((word) => !/^(?:our|the|meet|il|el|le|la|der|die|unser|notre)$/i.test(word));
  return (
    own.length > 0 &&
    own.length <= 2 &&
    own.every((word) => word.length > 3 && isCallingIn(word) && !/s$/i.test(word))
  );
}
