import type { Act, Suggestion } from "./act";
import { wasDone } from "./history";
import { rankedIn } from "./ranked";
import { draftOf, opening, pageText, paragraph } from "./text";

/** A favour asked is not asked again for so many days. */
const again = 21;

/** Ask somebody who knows: people like to be asked for what they are good at. */
export const ask: Act = {
  id: "ask",
  minutes: 2,
  questions: [{ id: "need" }, { id: "why" }, { id: "small" }],
  suggest(situation) {
    return rankedIn(situation).flatMap(({ uid, evidence }): Suggestion[] => {
      const known = evidence.find(({ field }) => field === "expertise" || field === "question");
      if (!known || wasDone(situation, uid, "ask", again)) return [];
      const reason = { because: "expertise", expertise: known.phrase } as const;
      return [{ act: "ask", uid, reason, evidence, minutes: ask.minutes, strength: 0.4 }];
    });
  },
  compose: ({ contact, page, answers }, phrases) =>
    draftOf(
      page?.title || phrases("ask_subject"),
      opening(contact, phrases, page ? "ask_opening_page" : "ask_opening"),
      pageText(page),
      paragraph(answers, "need", "why", "small"),
    ),
};
