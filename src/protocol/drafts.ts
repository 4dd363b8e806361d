import type { ActDraft } from "../core/act/draft";
import type { Match } from "../core/act/matches";
import type { Contact } from "../core/contact/contact";
import type { Manner } from "../core/phrases/phrases";
import type { Settings } from "../core/settings/settings";
import type { EntryView, PersonCard } from "./views";

/** A longer act in the making, with everything that the composer makes the message from, key by key. */
export interface DraftView {
  readonly draft: ActDraft;
  /** Whom the act is for; of an introduction, the first who is asked. */
  readonly contact: Contact;
  /** The second person of an introduction; null until one was chosen. */
  readonly other: Contact | null;
  readonly settings: Pick<Settings, "mail" | "channels" | "phrases">;
  /** How the draft speaks to whom it goes. */
  readonly manner: Manner;
  /** What was told them in an act of this kind the last time. */
  readonly told: EntryView | null;
  /** The last act of any kind for them. */
  readonly last: EntryView | null;
  /** Whom they could be introduced to, best first; empty for every other act. */
  readonly matches: readonly MatchView[];
}

/** A draft that waits to be finished. */
export interface DraftLine extends Pick<ActDraft, "id" | "act" | "at"> {
  /** Whom it is for; of an introduction, both, once there are two. */
  readonly names: readonly string[];
}

/** Somebody to be introduced to, and what the two have for each other. */
export interface MatchView extends Pick<Match, "about" | "knows" | "wanted"> {
  readonly person: PersonCard;
}

/** What became of a draft. In each case but the first it is in the journal, and can be taken back. */
export type FinishOutcome =
  | { readonly outcome: "choose-mail" }
  /** `undoId` is the entry, too. */
  | { readonly outcome: "opened" | "copied"; readonly undoId: string };
