import * as v from "valibot";
import { contactLimits } from "../contact/contact";
import { rhythmSchema } from "../contact/rhythm";
import { defaultReminders, reminderSettingsSchema } from "../reminder/reminder";
import { customChannelLimits, customChannelSchema } from "./custom-channel";

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
  /** Whether pages that would help somebody are remembered for a week. */
  remembers: v.fallback(v.boolean(), true),
});

export type Noticing = v.InferOutput<typeof noticingSchema>;

export const defaultNoticing: Noticing = {
  on: false,
  mode: "everywhere",
  sites: [],
  offered: false,
  remembers: true,
};

/** An offer, or a phrase, in UTF-16 code units. */
export const wordsLimit = 500;

const words = v.pipe(v.string(), v.maxLength(wordsLimit));

export const offersSchema = v.pipe(v.array(words), v.maxLength(50));

export const phraseEditsSchema = v.record(v.pipe(v.string(), v.maxLength(80)), words);

export const phoneCountrySchema = v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)));

export const rhythmsSchema = v.pipe(
  v.array(
    v.object({
      category: v.pipe(v.string(), v.minLength(1), v.maxLength(contactLimits.line)),
      days: rhythmSchema,
      since: v.pipe(v.string(), v.isoDate()),
    }),
  ),
  v.maxLength(200),
);

/** 1 is Monday, 7 is Sunday (ISO 8601). */
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

/** "One small act when I finish my morning reading": when, of which kinds, and on which days not. */
export const intentionSchema = v.object({
  /** In the user's own words; empty: none. */
  cue: v.fallback(v.pipe(v.string(), v.maxLength(200)), ""),
  /** Kinds of acts that are suggested first; none: any. */
  kinds: v.fallback(v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(50)), []),
  /** Days on which nothing is suggested. All seven would be none. */
  daysOff: v.fallback(v.pipe(v.array(weekday), v.maxLength(7)), []),
  /** The day for giving in one sitting, and the one for looking back on the week; null: none. */
  sittingDay: v.fallback(v.nullable(weekday), null),
  reviewDay: v.fallback(v.nullable(weekday), null),
});

export type Intention = v.InferOutput<typeof intentionSchema>;

export const noIntention: Intention = { cue: "", kinds: [], daysOff: [], sittingDay: null, reviewDay: null };

/** What the user chose. Every field has a default, so an older or damaged record still reads. */
export const settingsSchema = v.object({
  /** Null until the user was asked, at the first share or on Welcome. */
  mail: v.fallback(v.nullable(v.picklist(mailServices)), null),
  theme: v.fallback(v.picklist(themes), "system"),
  /** Whether longer acts open beside the page, where the browser has a side panel; else in a tab. */
  beside: v.fallback(v.boolean(), true),
  /** What the user could give: skills, introductions, time, in their own words. */
  offers: v.fallback(offersSchema, []),
  /** The user's own wordings of the fixed phrases, by `editKey`. */
  phrases: v.fallback(phraseEditsSchema, {}),
  /** The uids of those whom drafts address formally, in the languages that do. */
  formal: v.fallback(v.pipe(v.array(v.string()), v.maxLength(20_000)), []),
  /** Ways to reach people that the user made. */
  channels: v.fallback(v.pipe(v.array(customChannelSchema), v.maxLength(customChannelLimits.count)), []),
  /**
   * Where phone numbers without a country's code are dialled from, a region of ISO 3166-1; null until the user says so: the
   * browser's language is the guess.
   */
  phoneCountry: v.fallback(phoneCountrySchema, null),
  /** Whether single letters do something in lists; speech input and unsteady hands press them unasked (WCAG 2.1.4). */
  letterKeys: v.fallback(v.boolean(), true),
  /** How often the user would like to be in touch with groups of people. */
  rhythms: v.fallback(rhythmsSchema, []),
  /** Kinds of acts that are not suggested on Today. */
  kindsOff: v.fallback(v.pipe(v.array(v.string()), v.maxLength(50)), []),
  intention: v.fallback(intentionSchema, noIntention),
  reminders: v.fallback(reminderSettingsSchema, defaultReminders),
  noticing: v.fallback(noticingSchema, defaultNoticing),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

export const defaultSettings: Settings = {
  mail: null,
  theme: "system",
  beside: true,
  offers: [],
  phrases: {},
  formal: [],
  channels: [],
  phoneCountry: null,
  letterKeys: true,
  rhythms: [],
  kindsOff: [],
  intention: noIntention,
  reminders: defaultReminders,
  noticing: defaultNoticing,
};
