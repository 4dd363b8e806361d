/** What somebody is congratulated on. `belated`: a birthday some days ago; `role`: a new title or organisation. */
export const occasions = ["birthday", "belated", "anniversary", "role", "news"] as const;

export type Occasion = (typeof occasions)[number];
