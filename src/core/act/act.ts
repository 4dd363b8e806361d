import type { ContactIndex } from "../ranking/contact-index";
import type { Contact } from "../contact/contact";
import type { Page } from "../page/page";
import type { Evidence } from "../ranking/ranked-contact";

/** The acts, in the order of the product's table. One file each in this folder; a test keeps the two in step. */
export const actIds = ["share", "recommend"] as const;

export type ActId = (typeof actIds)[number];

/** A small generous thing that could be done now. */
export interface Suggestion {
  readonly act: ActId;
  /** For whom. */
  readonly uid: string;
  /** Why, best first; empty where the page itself is the reason (their own profile). */
  readonly evidence: readonly Evidence[];
  /** About how long it takes, in minutes, at most five. */
  readonly minutes: number;
}

/** Everything that suggestions are made from, given by the caller: the core has neither clock nor store. */
export interface Situation {
  readonly page: Page;
  readonly index: ContactIndex;
  /** The contact whom a profile page is about, if known. */
  readonly person: Contact | null;
  /** Contacts who are not to be suggested for this page: told "not for them", or have had it from the user already. */
  readonly exclude: ReadonlySet<string>;
}

/** A question the composer asks for an act, one at a time, each skippable. */
export interface Question<Id extends string = string> {
  readonly id: Id;
}

/** One kind of small generosity. */
export interface Act {
  readonly id: ActId;
  readonly minutes: number;
  /** At most four, in the order in which they are asked; their words are `question_<act>_<id>` in `_locales`. */
  readonly questions: readonly Question[];
  /** When it fits, for whom and why. Pure: the same situation gives the same suggestions. */
  suggest(situation: Situation): readonly Suggestion[];
}
