import type { Act, Suggestion } from "./act";
import { daysFrom } from "./history";
import { draftOf, opening, pageText, paragraph, paragraphs } from "./text";

/** A promise whose day has come: do it, and say so. */
export const followThrough: Act = {
  id: "follow-through",
  minutes: 3,
  questions: [{ id: "done" }],
  suggest({ person, promises, contacts, today }) {
    return promises.flatMap(({ id, uids, what, day, isOpen }): Suggestion[] => {
      const uid = uids.find((one) => (person ? one === person.uid : contacts.has(one)));
      if (!isOpen || day === null || uid === undefined || day > today) return [];
      // What waits longest comes first, among its own kind.
      const strength = 0.9 + Math.min(0.05, daysFrom(day, today) / 1_000);
      const reason = { because: "promise", id, what } as const;
      return [{ act: "follow-through", uid, reason, evidence: [], minutes: followThrough.minutes, strength }];
    });
  },
  compose({ contact, page, answers }, phrases) {
    const what = paragraphs(paragraph(answers, "done"), pageText(page));
    return draftOf(
      phrases("follow-through_subject"),
      // A line that ends in a colon is followed by something.
      opening(contact, phrases, what ? "follow-through_opening" : "follow-through_opening_done"),
      what,
    );
  },
};
