import type { Act, Suggestion } from "./act";
import { dayBefore, wasDone } from "./history";
import { inNotes } from "./in-notes";
import { namedIn } from "./ranked";
import { draftOf, opening, pageText, paragraph } from "./text";

/** Praise is soon old news: for so many days after the notes were changed a win in them is fresh. */
const fresh = 30;

/**
 * Tell somebody what they did well: the situation, what they did, its effect, and what it shows about them (not what it
 * did for me). Where somebody wrote the page, or is named in it, that is the occasion; else a fresh win in the notes.
 */
export const praise: Act = {
  id: "praise",
  minutes: 3,
  questions: [{ id: "situation" }, { id: "behaviour" }, { id: "impact" }, { id: "shows" }],
  suggest(situation) {
    const { person, contacts, today } = situation;
    const found: Suggestion[] = namedIn(situation)
      .filter(({ uid }) => !wasDone(situation, uid, "praise", fresh))
      .map(({ uid, as }) => ({
        ...blank(uid),
        reason: { because: as },
        strength: as === "author" ? 0.75 : 0.4,
      }));
    const named = new Set(found.map(({ uid }) => uid));
    const since = dayBefore(today, fresh);
    for (const contact of person ? [person] : contacts.values()) {
      if (named.has(contact.uid)) continue;
      if (contact.note === "" || (contact.rev < since && contact !== person)) continue;
      const { win } = inNotes(contact);
      if (win === "" || wasDone(situation, contact.uid, "praise", fresh)) continue;
      found.push({ ...blank(contact.uid), reason: { because: "win", word: win }, strength: 0.45 });
    }
    return found;
  },
  compose({ contact, page, answers }, phrases) {
    const title = page?.title ?? "";
    return draftOf(
      title ? phrases("praise_subject_page", title) : phrases("praise_subject"),
      title
        ? opening(contact, phrases, "praise_opening_page", title)
        : opening(contact, phrases, "praise_opening"),
      paragraph(answers, "situation", "behaviour", "impact"),
      paragraph(answers, "shows"),
      // The title was said.
      title ? (page?.url ?? null) : pageText(page),
    );
  },
};

const blank = (uid: string): Omit<Suggestion, "reason" | "strength"> => ({
  act: "praise",
  uid,
  evidence: [],
  minutes: praise.minutes,
});
