/** The days to which a promise can be put off with one click, from today. */
export const putOffs = { tomorrow: 1, week: 7, month: 30 } as const;

export type PutOff = keyof typeof putOffs;
