import type { Act, ActId } from "./act";
import { advise } from "./advise";
import { ask } from "./ask";
import { checkIn } from "./check-in";
import { congratulate } from "./congratulate";
import { encourage } from "./encourage";
import { followThrough } from "./follow-through";
import { introduce } from "./introduce";
import { offerHelp } from "./offer-help";
import { praise } from "./praise";
import { recommend } from "./recommend";
import { share } from "./share";
import { thank } from "./thank";

/** Every act there is. */
export const acts: readonly Act[] = [
  share,
  recommend,
  praise,
  congratulate,
  encourage,
  introduce,
  offerHelp,
  advise,
  checkIn,
  thank,
  ask,
  followThrough,
];

/** The act of this name. */
export function actNamed(id: ActId): Act {
  const found = acts.find((act) => act.id === id);
  if (!found) throw new Error(`No act is called ${id}.`);
  return found;
}
