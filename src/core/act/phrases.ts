/**
 * The fixed phrases that a draft may contain, by their key in `_locales`. The core writes no words of its own: whoever
 * composes hands in how a key reads in the language of the draft.
 */
export type PhraseKey =
  | "draft_share_opening"
  | "draft_share_opening_nameless"
  | "draft_share_opening_interest"
  | "draft_share_opening_project"
  | "draft_share_subject"
  | "shelf_draft_opening"
  | "shelf_draft_opening_nameless"
  | "shelf_draft_subject"
  | "shelf_meeting";

/** A fixed phrase with its values filled in, in order. */
export type Phrases = (key: PhraseKey, ...values: readonly string[]) => string;
