import * as v from "valibot";

/** The user's own mail: the application that the system opens for `mailto:`, or a service on the web. */
export const mailServices = ["app", "gmail", "outlook", "outlook-work", "yahoo"] as const;

export type MailService = (typeof mailServices)[number];

export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** Where pages are noticed: everywhere, only on the sites of the list, or everywhere but on them. */
export const noticingModes = ["everywhere", "only", "not"] as const;

export type NoticingMode = (typeof noticingModes)[number];

/** How many sites the list holds at most. */
export const siteLimit = 500;

/** "Notice pages as I browse". It works while it is on AND the browser's permission for pages is there. */
export const noticingSchema = v.object({
  on: v.fallback(v.boolean(), false),
  mode: v.fallback(v.picklist(noticingModes), "everywhere"),
  /** Host names without "www."; what is below them belongs to them. */
  sites: v.fallback(v.pipe(v.array(v.string()), v.maxLength(siteLimit)), []),
  /** Whether the popup offered it once, after a share. */
  offered: v.fallback(v.boolean(), false),
});

export type Noticing = v.InferOutput<typeof noticingSchema>;

export const defaultNoticing: Noticing = { on: false, mode: "everywhere", sites: [], offered: false };

/** What the user chose. Every field has a default, so an older or damaged record still reads. */
export const settingsSchema = v.object({
  /** Null until the user was asked, at the first share or on Welcome. */
  mail: v.fallback(v.nullable(v.picklist(mailServices)), null),
  theme: v.fallback(v.picklist(themes), "system"),
  noticing: v.fallback(noticingSchema, defaultNoticing),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  mail: null,
  theme: "system",
  noticing: defaultNoticing,
};
