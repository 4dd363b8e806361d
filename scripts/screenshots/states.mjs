/**
 * Every state that is worth looking at, in scenes with a browser of their own: nobody there yet; people of every length and
 * direction in the middle of a full week.
 */
import { beginning } from "./first-states.mjs";
import { fullDays } from "./full-states.mjs";
import { listStates } from "./list-states.mjs";
import { askedFirst, writing } from "./writing-states.mjs";

export const scenes = [beginning, listStates, fullDays, writing, askedFirst];
