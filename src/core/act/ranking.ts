import { rankContacts, rankInSteps } from "../ranking/rank";
import type { Ranking } from "./act";
import { stemsOf } from "./stems";

/** The ranking as the acts use it, for whoever makes a situation. */
export const ranking: Ranking = { rank: rankContacts, inSteps: rankInSteps, stemsOf };
