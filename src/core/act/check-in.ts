import type { Contact } from "../contact/contact";
import type { Act, Suggestion } from "./act";
import { dayBefore, daysFrom, touchesIn } from "./history";
import { draftOf, opening, paragraph } from "./text";

/** A tie has lapsed after so many days without an act; older than this it is no tie of the user's any more. */
const lapsed = { from: 120, to: 1_500 };

/**
 * How much more often one lapsed tie is thought of than another, by how many acts it was made of: those in the middle, neither
 * a stranger nor a close friend, help most (Rajkumar et al., "A causal test of the strength of weak ties", Science 2022).
 */
const weights = [
  { upTo: 1, weight: 1 },
  { upTo: 6, weight: 3 },
  { upTo: Number.POSITIVE_INFINITY, weight: 2 },
] as const;

/**
 * How much speaks for a hello without a reason: little, but on one day in three, by lot, more than for one that a rhythm
 * asks for. Somebody who set many rhythms would otherwise never be led to anybody else.
 */
const forNoReason = { mostly: 0.35, onItsDay: 0.72, oneDayIn: 3 } as const;

/**
 * A hello: where the user wanted to be in touch more often than they were, and, one a day, for no reason at all to
 * somebody they lost sight of. An unexpected hello is worth more than an expected one.
 */
export const checkIn: Act = {
  id: "check-in",
  minutes: 2,
  questions: [{ id: "question" }],
  suggest(situation) {
    const { person, contacts, journal, today, rhythmOf } = situation;
    const touches = situation.touches ?? touchesIn(journal);
    const found: Suggestion[] = [];
    const [lapsedFrom, lapsedTo] = [dayBefore(today, lapsed.from), dayBefore(today, lapsed.to)];
    const cutoffs = new Map<number, string>();
    const cutoff = (days: number): string => {
      const known = cutoffs.get(days) ?? dayBefore(today, days);
      cutoffs.set(days, known);
      return known;
    };
    let hello: { contact: Contact; days: number; wait: number } | null = null;
    for (const contact of person ? [person] : contacts.values()) {
      const touch = touches.get(contact.uid);
      const last = touch?.last;
      const rhythm = rhythmOf(contact);
      if (rhythm !== null) {
        const since = last ?? rhythm.since;
        if (since.slice(0, 10) > cutoff(rhythm.days)) continue;
        const days = daysFrom(since, today);
        const overdue = Math.min(1, days / rhythm.days - 1);
        // Of a whole group that waits, each day brings others to the front.
        const lot = lotOf(contact.uid + today) / 2 ** 32;
        const strength = 0.5 + 0.19 * overdue + 0.01 * lot;
        const reason = { because: "rhythm", days: last === undefined ? null : days } as const;
        found.push(suggestion(contact.uid, reason, strength));
      } else if (touch) {
        const day = touch.last.slice(0, 10);
        if (day > lapsedFrom || day < lapsedTo) continue;
        // The first of many who wait, each for a time drawn by lot and shortened by its weight, is one with that weight.
        const wait = -Math.log((lotOf(contact.uid + today) + 1) / 2 ** 32) / weightOf(touch.count);
        if (hello === null || wait < hello.wait) hello = { contact, days: daysFrom(day, today), wait };
      }
    }
    if (hello) {
      const isItsDay = situation.page === null && lotOf(`no reason ${today}`) % forNoReason.oneDayIn === 0;
      const strength = isItsDay ? forNoReason.onItsDay : forNoReason.mostly;
      found.push(suggestion(hello.contact.uid, { because: "silence", days: hello.days }, strength));
    }
    return found;
  },
  compose({ contact, answers }, phrases) {
    const asked = paragraph(answers, "question");
    const [project] = contact.projects;
    return draftOf(
      phrases("check-in_subject"),
      opening(contact, phrases, "check-in_opening"),
      asked || (project ? phrases("check-in_project", project) : null),
    );
  },
};

function suggestion(uid: string, reason: Suggestion["reason"], strength: number): Suggestion {
  return { act: "check-in", uid, reason, evidence: [], minutes: checkIn.minutes, strength };
}

const weightOf = (count: number): number => weights.find(({ upTo }) => count <= upTo)?.weight ?? 1;

/** A lot that each day draws anew, the same for everybody who asks that day (FNV-1a, and the end of MurmurHash3). */
function lotOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // Mixed once more: of texts that differ in the last letter alone, FNV's upper bits are nearly the same.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
