import type { Draft } from "../channel/channel";
import type { Contact } from "../contact/contact";
import type { PhraseKey, Phrases } from "../phrases/phrases";
import type { Material } from "./act";
import { callingThem } from "./addressing";

/** An answer with its end marked. */
export function ended(answer: string): string {
  const text = answer.trim();
  return text === "" || /[.!?…:。！？।؟"”»)\]]$/u.test(text) ? text : `${text}.`;
}

/** A word that begins a text in small letters, and is no name that is written so: not `iPhone`, `npm.io` or an address. */
const smallBeginning = /^[¿¡("“„«]?\p{Ll}[\p{Ll}\p{M}'’-]*(?=[,;:.!?…]?(?:\s|$))/u;

/** A text that begins as sentences do. */
function begun(text: string): string {
  return text.replace(smallBeginning, (word) => word.replace(/\p{Ll}/u, (letter) => letter.toUpperCase()));
}

/** An answer as a sentence, its beginning and its end marked: two side by side read as two. */
export function sentence(answer: string): string {
  return begun(ended(answer));
}

/** Answers as one paragraph, in this order; empty where none was given. */
export function paragraph(answers: Readonly<Record<string, string>>, ...ids: readonly string[]): string {
  return ids
    .map((id) => sentence(answers[id] ?? ""))
    .filter(Boolean)
    .join(" ");
}

/** Paragraphs with an empty line between; those that say nothing are left out. */
export function paragraphs(...texts: readonly (string | null)[]): string {
  return texts.filter(Boolean).join("\n\n");
}

/** The page as a draft carries it: its title, and under it the address. */
export function pageText(page: Material["page"]): string {
  if (page === null) return "";
  return page.title ? `${page.title}\n${page.url}` : page.url;
}

/** Stands for the name of somebody who has none, until it is taken out of the phrase; no text has it (private use). */
const nobody = "\uE000";

/**
 * An opening line to this person. Where no name is known nobody is called by an address: the line says the same, without
 * the name and the comma before it.
 *
 * @param values what follows the name in the phrase
 */
export function opening(
  contact: Contact,
  phrases: Phrases,
  key: PhraseKey,
  ...values: readonly string[]
): string {
  if (contact.fn) return callingThem(contact, phrases, key, ...values);
  if (key === "greeting") return phrases("greeting_nameless");
  const line = phrases(key, nobody, ...values).replaceAll(/,?\s*\uE000/g, "");
  return begun(line.replace(/^[\s,;:.]+/, ""));
}

/** A draft of these paragraphs. */
export function draftOf(subject: string, ...texts: readonly (string | null)[]): Draft {
  return { subject, body: paragraphs(...texts) };
}
