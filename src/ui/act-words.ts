import { longAgo, words, type MessageKey } from "../browser/i18n";
import type { ActId } from "../core/act/act";
import type { Reason } from "../core/act/reason";
import type { JournalEntry, LoggedAct } from "../core/journal/entry";

/** Names of acts in `_locales` have no hyphens. */
const keyOf = (act: JournalEntry["act"]): string => act.replaceAll("-", "_");

/** What an act is called on its button: "Offer help". */
export function actWords(act: ActId): string {
  return words(`act_${keyOf(act)}` as MessageKey);
}

/** What can be written down by hand, by its name. @param from who helped, where that is known */
export function loggedWords(act: LoggedAct, from?: string): string {
  if (act === "talked") return words("journal_kind_talked");
  if (act !== "received") return actWords(act);
  return from === undefined ? words("journal_kind_received") : words("act_received", from);
}

/** What is being written, as the composer's heading says it. */
export function composeTitle(act: ActId, ...names: readonly string[]): string {
  return words(`compose_title_${keyOf(act)}` as MessageKey, ...names);
}

/** A question of an act, and an answer that somebody else might give. */
export function questionWords(act: ActId, question: string, ...names: readonly string[]): string {
  return words(`question_${keyOf(act)}_${keyOf(question as ActId)}` as MessageKey, ...names);
}

export function sampleWords(act: ActId, question: string, ...names: readonly string[]): string {
  return words(`sample_${keyOf(act)}_${keyOf(question as ActId)}` as MessageKey, ...names);
}

/** Why an act fits, in a few words under its button. */
export function whyWords(reason: Reason): string {
  switch (reason.because) {
    case "page":
    case "profile":
    case "author":
    case "mention":
    case "question":
      return words(`why_${reason.because}`);
    case "win":
      return words("why_win", reason.word);
    case "hard-time":
      return words("why_hard_time", reason.word);
    case "need":
      return words("why_need", reason.need);
    case "occasion":
      return words(`why_${reason.occasion}`, reason.label);
    case "offer":
      return words("why_offer", reason.need, reason.offer);
    case "match":
      return words(`why_match_${reason.knows}_${reason.wanted}`, reason.name, reason.about);
    case "rhythm":
      return reason.days === null ? words("why_rhythm_first") : words("why_rhythm", longAgo(reason.days));
    case "silence":
      return words("why_silence", longAgo(reason.days));
    case "received":
      return reason.what === "" ? words("why_received_plain") : words("why_received", reason.what);
    case "expertise":
      return words("why_expertise", reason.expertise);
    case "promise":
      return words("why_promise", reason.what);
  }
}
