/**
 * A mark of everything that an index rests on: the code of the ranking and its vocabulary. The build fills it in; from the
 * sources it is always the same.
 */
declare const GOODTURN_RANKING: string | undefined;

export const rankingVersion = typeof GOODTURN_RANKING === "string" ? GOODTURN_RANKING : "sources";
