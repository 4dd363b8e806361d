import type { Contact } from "../contact/contact";
import type { Act, Ranking, Suggestion } from "./act";
import { haveCommon } from "./same-words";
import { wasDone } from "./history";
import { draftOf, opening, paragraph } from "./text";

/** Once offered, it is for them to say; for so many days it is not suggested again. */
const again = 60;

/** What I can give, held against what they need. */
export const offerHelp: Act = {
  id: "offer-help",
  minutes: 2,
  questions: [{ id: "thing" }, { id: "by" }],
  suggest(situation) {
    const { person, contacts, offers, ranking } = situation;
    const mine = offers.map((offer) => [offer, ranking.stemsOf(offer, "")] as const);
    if (mine.length === 0) return [];
    const found: Suggestion[] = [];
    for (const contact of person ? [person] : contacts.values()) {
      if (contact.needs.length === 0) continue;
      const { uid } = contact;
      const met = firstMeeting(contact, mine, ranking);
      if (met === null || wasDone(situation, uid, "offer-help", again)) continue;
      const reason = { because: "offer", ...met } as const;
      found.push({
        act: "offer-help",
        uid,
        reason,
        evidence: [],
        minutes: offerHelp.minutes,
        strength: 0.65,
      });
    }
    return found;
  },
  compose: ({ contact, answers }, phrases) =>
    draftOf(
      phrases("offer-help_subject"),
      opening(contact, phrases, "offer-help_opening"),
      paragraph(answers, "thing", "by"),
      phrases("offer-help_closing"),
    ),
};

function firstMeeting(
  contact: Contact,
  offers: readonly (readonly [string, ReadonlySet<string>])[],
  { stemsOf }: Ranking,
): { offer: string; need: string } | null {
  for (const need of contact.needs) {
    const wanted = stemsOf(need, contact.lang);
    for (const [offer, given] of offers) if (haveCommon(wanted, given)) return { offer, need };
  }
  return null;
}
