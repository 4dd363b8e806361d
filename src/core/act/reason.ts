import type { Match } from "./matches";
import type { Occasion } from "./occasion";

/** Why an act fits, as data: the screen has the words (`why_<because>` in `_locales`). All texts are the user's own. */
export type Reason =
  /** The page meets what the contact likes, does or needs: the suggestion's evidence says what. */
  | { readonly because: "page" }
  /** Their own profile is on screen. */
  | { readonly because: "profile" }
  /** They wrote the page, or are named in it. */
  | { readonly because: "author" }
  | { readonly because: "mention" }
  /** A word in the notes speaks of something won, or of a hard time. */
  | { readonly because: "win"; readonly word: string }
  | { readonly because: "hard-time"; readonly word: string }
  | { readonly because: "need"; readonly need: string }
  | { readonly because: "occasion"; readonly occasion: Occasion; readonly label: string }
  /** What the user offers meets a need. */
  | { readonly because: "offer"; readonly offer: string; readonly need: string }
  /** One of the two knows what the other needs, works on or likes: another contact and the one it is for. */
  | ({ readonly because: "match"; readonly other: string; readonly name: string } & Pick<
      Match,
      "about" | "knows" | "wanted"
    >)
  /** They ask something on this page. */
  | { readonly because: "question" }
  /** Not in touch for so many days: longer than the user wanted (null: never, as far as the journal tells), or simply long. */
  | { readonly because: "rhythm"; readonly days: number | null }
  | { readonly because: "silence"; readonly days: number }
  /** They did this for the user, who has not thanked them yet. */
  | { readonly because: "received"; readonly what: string }
  /** The page touches what they know well. */
  | { readonly because: "expertise"; readonly expertise: string }
  | { readonly because: "promise"; readonly id: string; readonly what: string };
