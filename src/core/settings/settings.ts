import * as v from "valibot";

/** The user's own mail: the application that the system opens for `mailto:`, or a service on the web. */
export const mailServices = ["app", "gmail", "outlook", "outlook-work", "yahoo"] as const;

export type MailService = (typeof mailServices)[number];

export const themes = ["system", "light", "dark"] as const;

export type Theme = (typeof themes)[number];

/** What the user chose. Every field has a default, so an older or damaged record still reads. */
export const settingsSchema = v.object({
  /** Null until the user was asked, at the first share or on Welcome. */
  mail: v.fallback(v.nullable(v.picklist(mailServices)), null),
  theme: v.fallback(v.picklist(themes), "system"),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = { mail: null, theme: "system" };
