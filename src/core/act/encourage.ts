import type { Act, Suggestion } from "./act";
import { dayBefore, wasDone } from "./history";
import { inNotes } from "./in-notes";
import type { Reason } from "./reason";
import { draftOf, opening, paragraph } from "./text";

/** For so many days after it was written down something hard is near; and after one word of courage enough was said. */
const near = 30;

/** A word of courage where the notes speak of a hard time, or something is needed. The draft says nothing of either. */
export const encourage: Act = {
  id: "encourage",
  minutes: 2,
  questions: [{ id: "line" }, { id: "similar" }],
  suggest(situation) {
    const { person, contacts, today } = situation;
    const found: Suggestion[] = [];
    const since = dayBefore(today, near);
    for (const contact of person ? [person] : contacts.values()) {
      if (contact !== person && contact.rev < since) continue;
      const word = inNotes(contact).hardTime;
      const need = contact.needs[0] ?? "";
      const reason: Reason | null = word
        ? { because: "hard-time", word }
        : need
          ? { because: "need", need }
          : null;
      if (reason === null || wasDone(situation, contact.uid, "encourage", near)) continue;
      const strength = word ? 0.6 : 0.32;
      found.push({
        act: "encourage",
        uid: contact.uid,
        reason,
        evidence: [],
        minutes: encourage.minutes,
        strength,
      });
    }
    return found;
  },
  compose: ({ contact, answers }, phrases) =>
    draftOf(
      phrases("encourage_subject"),
      opening(contact, phrases, "encourage_opening"),
      paragraph(answers, "line"),
      paragraph(answers, "similar"),
    ),
};
