import type messages from "../../public/_locales/en/messages.json";
import { browser } from "./api";

/** A key of `_locales`; English has them all. */
export type MessageKey = keyof typeof messages;

/** The keys that come in plural forms: `people_one` and `people_other` make `people`. */
export type PluralKey = MessageKey extends infer Key
  ? Key extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** The words of a key in the user's language, with `$1`, `$2`… filled in, in order. */
export function words(key: MessageKey, ...values: readonly string[]): string {
  return browser.i18n.getMessage(key, [...values]);
}

/** The words of a key for a number; `$1` is the number itself as the language writes it, the rest follow. */
export function counted(key: PluralKey, count: number, ...values: readonly string[]): string {
  const form = `${key}_${new Intl.PluralRules(language()).select(count)}` as MessageKey;
  const number = new Intl.NumberFormat(language()).format(count);
  return words(form, number, ...values) || words(`${key}_other`, number, ...values);
}

/** "a, b and c", as the language joins them. */
export function listed(items: readonly string[], type: "conjunction" | "unit" = "conjunction"): string {
  return new Intl.ListFormat(language(), { type, style: type === "unit" ? "narrow" : "long" }).format(items);
}

/** "3 Nov 2026", in the user's language. */
export function dated(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: "medium" }).format(new Date(iso));
}

/** "3 Nov 2026, 14:05:09", in the user's language and time: for moments that have to be told apart. */
export function datedToTheSecond(iso: string): string {
  return new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "medium" }).format(
    new Date(iso),
  );
}

/** The language of the user interface, BCP 47. */
export function language(): string {
  return browser.i18n.getUILanguage();
}
