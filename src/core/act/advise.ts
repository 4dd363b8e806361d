import type { Act } from "./act";
import { wasDone } from "./history";
import { namedIn } from "./ranked";
import { draftOf, opening, pageText, paragraph } from "./text";

/** One piece of advice is enough for so many days. */
const again = 14;

/**
 * A thought with kindness: the situation, what they did, what came of it, and what they might try; each can be left out,
 * so that one quick piece of advice stays one. Suggested only where they asked.
 */
export const advise: Act = {
  id: "advise",
  minutes: 4,
  questions: [{ id: "situation" }, { id: "behaviour" }, { id: "impact" }, { id: "suggestion" }],
  suggest(situation) {
    if (situation.page?.kind !== "question") return [];
    return namedIn(situation)
      .filter(({ uid, as }) => as === "author" && !wasDone(situation, uid, "advise", again))
      .map(({ uid }) => ({
        act: "advise",
        uid,
        reason: { because: "question" },
        evidence: [],
        minutes: advise.minutes,
        strength: 0.7,
      }));
  },
  compose: ({ contact, page, answers }, phrases) =>
    draftOf(
      phrases("advise_subject"),
      opening(contact, phrases, "advise_opening"),
      paragraph(answers, "situation", "behaviour", "impact"),
      paragraph(answers, "suggestion"),
      pageText(page),
    ),
};
