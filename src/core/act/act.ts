import type { Draft } from "../channel/channel";
import type { Contact } from "../contact/contact";
import type { RhythmOf } from "../contact/rhythm";
import type { Page } from "../page/page";
import type { Phrases } from "../phrases/phrases";
import type { Stage } from "../promise/introduction";
import type { ContactIndex } from "../ranking/contact-index";
import type { Learned } from "../ranking/learned/learned";
import type { rankContacts, rankInSteps } from "../ranking/rank";
import type { Evidence } from "../ranking/ranked-contact";
import type { PastAct, Pledge, Touch } from "./history";
import type { Occasion } from "./occasion";
import type { Reason } from "./reason";

/** The acts, in the order of the product's table. One file each in this folder; a test keeps the two in step. */
export const actIds = [
  "share",
  "recommend",
  "praise",
  "congratulate",
  "encourage",
  "introduce",
  "offer-help",
  "advise",
  "check-in",
  "thank",
  "ask",
  "follow-through",
] as const;

export type ActId = (typeof actIds)[number];

/** A small generous thing that could be done now. */
export interface Suggestion {
  readonly act: ActId;
  /** For whom. */
  readonly uid: string;
  /** Why, in the one thing that speaks most for it. */
  readonly reason: Reason;
  /** What of the page met what of the contact, best first; empty where the reason is not the page's words. */
  readonly evidence: readonly Evidence[];
  /** About how long it takes, in minutes, at most five. */
  readonly minutes: number;
  /** How much speaks for it, 0 to 1: what acts of different kinds are held against each other by. */
  readonly strength: number;
}

/** Everything that suggestions are made from, given by the caller: the core has neither clock nor store. */
export interface Situation {
  /** What is being read; null where there is nothing, as on Today. */
  readonly page: Page | null;
  readonly index: ContactIndex;
  /** All contacts by uid; those of the index. */
  readonly contacts: ReadonlyMap<string, Contact>;
  /** The contact whom a profile page is about, or who is on screen. */
  readonly person: Contact | null;
  /** Contacts to whom this page is not to be suggested: told "not for them", or have had it from the user already. */
  readonly exclude: ReadonlySet<string>;
  /** What shares and dismissals taught; absent where only the contacts themselves are to speak. */
  readonly learned?: Learned;
  /** The moment it is, ISO 8601 in UTC: who was given much of late rests; absent where that does not matter. */
  readonly now?: string;
  /** What was done before, newest first; of a long journal the newest part. */
  readonly journal: readonly PastAct[];
  /** Everybody's last touch by all of the journal; absent where `journal` is all of it. */
  readonly touches?: ReadonlyMap<string, Touch>;
  readonly promises: readonly Pledge[];
  readonly ranking: Ranking;
  /** How often the user would like to be in touch with a contact. */
  readonly rhythmOf: RhythmOf;
  /** What the user could give, in their own words. */
  readonly offers: readonly string[];
  /** The day it is where the user is, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What acts use of the ranking. It is given to them: who only writes a draft must not wait for its vocabulary. */
export interface Ranking {
  /** Whom a page would help, best first. */
  readonly rank: typeof rankContacts;
  /** The same in steps, for what nobody waits for. */
  readonly inSteps: typeof rankInSteps;
  /** The stems of the words of a text that say something. */
  readonly stemsOf: (text: string, language: string) => ReadonlySet<string>;
}

/** A question the composer asks for an act, one at a time, each skippable. */
export interface Question<Id extends string = string> {
  readonly id: Id;
}

/** What an act makes its draft from. */
export interface Material {
  readonly contact: Contact;
  /** The second person of an introduction. */
  readonly other: Contact | null;
  readonly page: Pick<Page, "kind" | "url" | "title"> | null;
  /** What is congratulated on; null where nothing was said. */
  readonly occasion: Occasion | null;
  /** Which of the three drafts of an introduction this is; null for every other act. */
  readonly stage: Stage | null;
  /** The user's own words, by question. */
  readonly answers: Readonly<Record<string, string>>;
}

/** One kind of small generosity. */
export interface Act {
  readonly id: ActId;
  readonly minutes: number;
  /** At most four, in the order in which they are asked; their words are `question_<act>_<id>` in `_locales`. */
  readonly questions: readonly Question[];
  /** When it fits, for whom and why. Pure: the same situation gives the same suggestions. */
  suggest(situation: Situation): readonly Suggestion[];
  /**
   * The draft: one plain opening line, the user's answers, the page. **It never betrays**: of the contact it may say the
   * name, and an interest or project that the user typed; never notes, needs or anything learned.
   */
  compose(material: Material, phrases: Phrases): Draft;
}
