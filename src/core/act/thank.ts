import type { Act, Suggestion } from "./act";
import { byPerson, daysFrom } from "./history";
import { draftOf, opening, paragraph } from "./text";

/** Thanks that are older than this would only remind of the delay. */
const late = 90;

/** For help that was received and not thanked for: what they did, and what it changed. */
export const thank: Act = {
  id: "thank",
  minutes: 2,
  questions: [{ id: "did" }, { id: "changed" }],
  suggest({ person, journal, today, contacts }) {
    const found: Suggestion[] = [];
    for (const [uid, { byAct }] of byPerson(journal)) {
      const received = byAct.get("received");
      const thanked = byAct.get("thank");
      if (!received || !contacts.has(uid) || (person && person.uid !== uid)) continue;
      if ((thanked && thanked.at >= received.at) || daysFrom(received.at, today) > late) continue;
      const reason = { because: "received", what: received.words } as const;
      found.push({ act: "thank", uid, reason, evidence: [], minutes: thank.minutes, strength: 0.85 });
    }
    return found;
  },
  compose: ({ contact, answers }, phrases) =>
    draftOf(
      phrases("thank_subject"),
      opening(contact, phrases, "thank_opening"),
      paragraph(answers, "did", "changed"),
    ),
};
