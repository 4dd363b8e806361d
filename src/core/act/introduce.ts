import { displayName } from "../contact/contact";
import type { Act, Suggestion } from "./act";
import { calledName } from "./addressing";
import { byPerson, daysFrom } from "./history";
import { matchesFor } from "./matches";
import { draftOf, opening, paragraph } from "./text";

/** Without anybody on screen, only people with whom the user was in touch lately are looked at. */
const lately = { days: 120, people: 40 };

/**
 * Bring two people together who have something for each other, with both asked first: three drafts, in order. Asking
 * leaves an easy way out, and what was said about the other stays what the user writes.
 */
export const introduce: Act = {
  id: "introduce",
  minutes: 5,
  questions: [{ id: "first-why" }, { id: "second-why" }],
  suggest(situation) {
    const { person, contacts, journal, today } = situation;
    const near = person
      ? [person]
      : [...byPerson(journal)]
          .filter(([, { last }]) => daysFrom(last.at, today) <= lately.days)
          .slice(0, lately.people)
          .flatMap(([uid]) => contacts.get(uid) ?? []);
    const found: Suggestion[] = [];
    for (const contact of near) {
      const [match] = matchesFor(contact, situation);
      const other = match && contacts.get(match.uid);
      if (!match || !other) continue;
      found.push({
        act: "introduce",
        uid: contact.uid,
        reason: {
          because: "match",
          other: other.uid,
          name: displayName(other),
          about: match.about,
          knows: match.knows,
          wanted: match.wanted,
        },
        evidence: [],
        minutes: introduce.minutes,
        strength: 0.3 + 0.25 * match.score,
      });
    }
    return found;
  },
  compose({ contact, other, stage, answers }, phrases) {
    const first = paragraph(answers, "first-why");
    const second = paragraph(answers, "second-why");
    if (other === null) return draftOf("", opening(contact, phrases, "greeting"));
    if (stage === "introduce") {
      const given = [calledName(contact, phrases), calledName(other, phrases)];
      const names = given[0] === given[1] ? [displayName(contact), displayName(other)] : given;
      return draftOf(
        phrases("introduce_subject", ...names),
        phrases("introduce_opening", ...names),
        first,
        second,
        phrases("introduce_closing"),
      );
    }
    const [asked, whom, why] = stage === "ask-second" ? [other, contact, second] : [contact, other, first];
    return draftOf(
      phrases("introduce_subject_ask", displayName(whom)),
      opening(asked, phrases, "introduce_opening_ask", displayName(whom)),
      why,
      phrases("introduce_closing_ask"),
    );
  },
};
