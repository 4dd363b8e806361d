import type { Act, ActId } from "./act";
import { recommend } from "./recommend";
import { share } from "./share";

/** Every act there is. */
export const acts: readonly Act[] = [share, recommend];

/** The act of this name. */
export function actNamed(id: ActId): Act {
  const found = acts.find((act) => act.id === id);
  if (!found) throw new Error(`No act is called ${id}.`);
  return found;
}
