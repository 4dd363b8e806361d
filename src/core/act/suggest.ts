import type { Situation, Suggestion } from "./act";
import { acts } from "./acts";

/** What could be done for someone in this situation, each act's best first, in the order of the acts. */
export function suggest(situation: Situation): readonly Suggestion[] {
  return acts.flatMap((act) => act.suggest(situation));
}
