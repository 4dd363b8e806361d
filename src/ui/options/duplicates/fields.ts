import { words, yearlyDay, type MessageKey } from "../../../browser/i18n";
import type { Contact } from "../../../core/contact/contact";
import type { CustomChannel } from "../../../core/settings/custom-channel";
import { channelWords } from "../../channel-words";

/** What is shown of two records, in this order. */
export const shownFields = [
  "fn",
  "nickname",
  "org",
  "title",
  "role",
  "emails",
  "tels",
  "interests",
  "projects",
  "needs",
  "expertise",
  "categories",
  "bday",
  "anniversaries",
  "socialProfiles",
  "urls",
  "pronouns",
  "lang",
  "tz",
  "channel",
  "rhythm",
  "note",
] as const;

export type ShownField = (typeof shownFields)[number];

const names: Record<ShownField, MessageKey> = {
  fn: "options_name",
  nickname: "options_nickname",
  org: "options_organisation",
  title: "options_title",
  role: "options_role",
  emails: "options_email",
  tels: "options_phone",
  interests: "options_interests",
  projects: "options_projects",
  needs: "options_needs",
  expertise: "options_expertise",
  categories: "options_categories",
  bday: "options_bday",
  anniversaries: "options_anniversaries",
  socialProfiles: "options_links",
  urls: "options_urls",
  pronouns: "options_pronouns",
  lang: "options_lang",
  tz: "options_tz",
  channel: "options_channel",
  rhythm: "options_rhythm",
  note: "options_notes",
};

export const fieldWords = (field: ShownField): string => words(names[field]);

/** What a record says in a field, as texts to read; none where it says nothing. `own`: the user's own channels. */
export function valuesOf(contact: Contact, field: ShownField, own: readonly CustomChannel[] = []): string[] {
  switch (field) {
    case "emails":
    case "tels":
      return contact[field].map(({ value }) => value);
    case "anniversaries":
      return contact.anniversaries.map(({ date, label }) =>
        [yearlyDay(date), label].filter(Boolean).join(" · "),
      );
    case "bday":
      return contact.bday === "" ? [] : [yearlyDay(contact.bday)];
    case "channel":
      return contact.channel === null ? [] : [channelWords(contact.channel, null, own)];
    case "rhythm":
      return contact.rhythm === null ? [] : [String(contact.rhythm)];
    default: {
      const value = contact[field];
      return typeof value === "string" ? (value === "" ? [] : [value]) : value;
    }
  }
}
