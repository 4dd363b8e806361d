import { followingAll } from "./follow";
import { indexAfter } from "./index-keeping";
import { listHeadAfter } from "./list-head";
import { peopleList } from "./people-list";
import { searchList } from "./search-list";

/**
 * Everything that follows from changes and is kept with them: the ranking's index, the beginning of the list, what
 * everybody is found by, and everybody in one text.
 */
export const derivedAfter = followingAll([indexAfter, listHeadAfter, searchList.after, peopleList.after]);
