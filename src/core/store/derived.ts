import { followingAll } from "./follow";
import { indexAfter } from "./index-keeping";
import { listHeadAfter } from "./list-head";
import { searchListAfter } from "./search-list";

/**
 * Everything that follows from changes and is kept with them: the ranking's index, the beginning of the list, and what
 * everybody is found by.
 */
export const derivedAfter = followingAll([indexAfter, listHeadAfter, searchListAfter]);
