import type { PhraseKey } from "../phrases/phrases";
import type { Act, Suggestion } from "./act";
import { changeOn } from "./changes";
import { datesNear, daysBack } from "./dates-near";
import { wasDone } from "./history";
import type { Occasion } from "./occasion";
import { namedIn } from "./ranked";
import { draftOf, opening, pageText, paragraph } from "./text";

/** A birthday can be made up for within so many days, today included. */
const notTooLate = 4;

/** Within so many days one congratulation is enough. */
const again = 14;

const openings: Readonly<Record<Occasion, PhraseKey>> = {
  birthday: "congratulate_opening_birthday",
  belated: "congratulate_opening_belated",
  anniversary: "congratulate_opening_anniversary",
  role: "congratulate_opening_role",
  news: "congratulate_opening_news",
};

/** A day that has come, a new role on their profile, or a page that names them. */
export const congratulate: Act = {
  id: "congratulate",
  minutes: 1,
  questions: [{ id: "line" }],
  suggest(situation) {
    const { page, person, contacts, today } = situation;
    const found: Suggestion[] = [];
    const add = (uid: string, occasion: Occasion, strength: number, label = ""): void => {
      if (wasDone(situation, uid, "congratulate", again)) return;
      const reason = { because: "occasion", occasion, label } as const;
      found.push({ act: "congratulate", uid, reason, evidence: [], minutes: congratulate.minutes, strength });
    };
    const days = daysBack(today, notTooLate);
    for (const contact of person ? [person] : contacts.values()) {
      if (contact.bday === "" && contact.anniversaries.length === 0) continue;
      const [near] = datesNear(contact, days, today.slice(0, 4));
      if (!near) continue;
      const isLate = near.ago > 0;
      if (near.what === "birthday") add(contact.uid, isLate ? "belated" : "birthday", isLate ? 0.7 : 0.95);
      else add(contact.uid, "anniversary", isLate ? 0.5 : 0.7, near.label);
    }
    if (person && page?.person && changeOn(person, page.person)?.isNews) add(person.uid, "role", 0.9);
    for (const { uid, as } of namedIn(situation)) if (as === "mention") add(uid, "news", 0.42);
    return found;
  },
  compose({ contact, page, occasion, answers }, phrases) {
    const isBirthday = occasion === "birthday" || occasion === "belated";
    return draftOf(
      phrases(isBirthday ? "congratulate_subject_birthday" : "congratulate_subject"),
      opening(contact, phrases, occasion === null ? "congratulate_opening" : openings[occasion]),
      paragraph(answers, "line"),
      occasion === "news" ? pageText(page) : null,
    );
  },
};
