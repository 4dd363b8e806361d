import type { ActId, Situation, Suggestion } from "./act";
import { acts } from "./acts";

/** How many acts are suggested at most: a choice, not a list of duties. */
export const suggestedAtMost = 5;

/** Below this nothing is suggested, however empty the list: nothing is forced. */
const floor = 0.25;

/** The second suggestion of one kind, or for one person, has to be this much better to come before another. */
const variety = { act: 0.7, person: 0.6 };

/**
 * What could be done for someone in this situation, at most `suggestedAtMost`, all acts weighed together: a strong reason
 * first, then other kinds and other people before more of the same. Equal ones keep the order of the acts, then of
 * the uids, so that the same situation always gives the same answer.
 *
 * @param isWanted what is not is left out before anything is weighed, so that it takes no other's place
 */
export function suggest(
  situation: Situation,
  atMost = suggestedAtMost,
  isWanted: (suggestion: Suggestion) => boolean = () => true,
): readonly Suggestion[] {
  return weigh(acts.flatMap((act) => act.suggest(situation)).filter(isWanted), atMost);
}

/** The best of these, of different kinds and for different people. */
export function weigh(found: readonly Suggestion[], atMost = suggestedAtMost): readonly Suggestion[] {
  const order = new Map(acts.map(({ id }, at): [ActId, number] => [id, at]));
  const left = found
    .filter(({ strength }) => strength >= floor)
    .toSorted(
      (a, b) =>
        b.strength - a.strength ||
        (order.get(a.act) ?? 0) - (order.get(b.act) ?? 0) ||
        (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0),
    );
  const taken: Suggestion[] = [];
  const acted = new Map<ActId, number>();
  const people = new Map<string, number>();
  const worth = ({ act, uid, strength }: Suggestion): number =>
    strength * variety.act ** (acted.get(act) ?? 0) * variety.person ** (people.get(uid) ?? 0);
  while (taken.length < atMost) {
    let best: Suggestion | null = null;
    for (const one of left) {
      // Sorted by strength, and variety only takes away: nothing that follows can be better.
      if (best !== null && one.strength <= worth(best)) break;
      if (!taken.includes(one) && (best === null || worth(one) > worth(best))) best = one;
    }
    if (best === null || worth(best) < floor) break;
    taken.push(best);
    acted.set(best.act, (acted.get(best.act) ?? 0) + 1);
    people.set(best.uid, (people.get(best.uid) ?? 0) + 1);
  }
  return taken;
}

/** The acts that fit this person now, each with its reason, the strongest first and each act once. */
export function fitting(situation: Situation, uid: string): readonly Suggestion[] {
  const best = new Map<ActId, Suggestion>();
  for (const one of acts.flatMap((act) => act.suggest(situation))) {
    if (one.uid === uid && one.strength > (best.get(one.act)?.strength ?? 0)) best.set(one.act, one);
  }
  return [...best.values()].toSorted((a, b) => b.strength - a.strength);
}
