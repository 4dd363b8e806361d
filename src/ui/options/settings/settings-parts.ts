import type { MessageKey } from "../../../browser/i18n";
import type { Settings } from "../../../core/settings/settings";

/** What one setting is called on screen, and the sentence that says what it does. */
export interface SettingWords {
  readonly label: MessageKey;
  readonly hint: MessageKey;
}

type Group = "intention" | "reminders" | "noticing";

/** Every setting by name; those of a group behind its name. */
export type SettingName =
  Exclude<keyof Settings, Group> | { [Name in Group]: `${Name}.${keyof Settings[Name] & string}` }[Group];

/** What Goodturn keeps with the settings, and nobody sets here: who is addressed formally is said where one writes to them. */
type SetElsewhere = "formal" | "noticing.offered";

/** The parts of the settings, in their order, and what is set in each. */
export const settingsParts = {
  reach: ["mail", "channels", "phoneCountry"],
  give: [
    "offers",
    "intention.cue",
    "intention.kinds",
    "intention.daysOff",
    "intention.sittingDay",
    "intention.reviewDay",
    "rhythms",
    "kindsOff",
  ],
  remind: [
    "reminders.way",
    "reminders.time",
    "reminders.each",
    "reminders.daysOff",
    "reminders.quiet",
    "reminders.pausedUntil",
  ],
  notice: ["noticing.on", "noticing.mode", "noticing.sites", "noticing.remembers"],
  write: ["phrases", "beside"],
  look: ["theme", "letterKeys"],
} as const satisfies Record<string, readonly Exclude<SettingName, SetElsewhere>[]>;

export type SettingsPart = keyof typeof settingsParts;

export const settingsPartNames = Object.keys(settingsParts) as readonly SettingsPart[];

const named = (label: MessageKey, hint: MessageKey): SettingWords => ({ label, hint });

/** The words of each. A setting that is added does not compile without its own. */
export const settingWords: Readonly<Record<Exclude<SettingName, SetElsewhere>, SettingWords>> = {
  mail: named("options_mail", "options_mail_hint"),
  channels: named("settings_channels", "settings_channels_hint"),
  phoneCountry: named("settings_phone_country", "settings_phone_country_hint"),
  offers: named("settings_offers", "settings_offers_hint"),
  "intention.cue": named("intention_cue", "intention_cue_hint"),
  "intention.kinds": named("intention_kinds", "intention_kinds_hint"),
  "intention.daysOff": named("intention_days_off", "intention_days_off_hint"),
  "intention.sittingDay": named("intention_sitting", "intention_sitting_hint"),
  "intention.reviewDay": named("intention_review", "intention_review_hint"),
  rhythms: named("settings_rhythms", "settings_rhythms_hint"),
  kindsOff: named("settings_kinds_off", "settings_kinds_off_hint"),
  "reminders.way": named("reminders", "reminders_hint"),
  "reminders.time": named("reminders_time", "reminders_time_hint"),
  "reminders.each": named("reminders_each", "reminders_each_hint"),
  "reminders.daysOff": named("reminders_days_off", "reminders_days_off_hint"),
  "reminders.quiet": named("reminders_quiet", "reminders_quiet_hint"),
  "reminders.pausedUntil": named("reminders_pause", "reminders_pause_hint"),
  "noticing.on": named("noticing_switch", "noticing_switch_hint"),
  "noticing.mode": named("noticing_where", "noticing_where_hint"),
  "noticing.sites": named("noticing_site", "noticing_site_hint"),
  "noticing.remembers": named("noticing_remembers", "noticing_remembers_hint"),
  phrases: named("settings_phrases", "settings_phrases_hint"),
  beside: named("options_beside", "options_beside_hint"),
  theme: named("options_look", "options_look_hint"),
  letterKeys: named("options_letter_keys", "options_letter_keys_hint"),
};
