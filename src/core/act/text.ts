import type { Draft } from "../channel/channel";
import { givenName, type Contact } from "../contact/contact";
import type { PhraseKey, Phrases } from "../phrases/phrases";
import type { Material } from "./act";

/** An answer with its end marked, so that two answers side by side read as two sentences. */
export function sentence(answer: string): string {
  const text = answer.trim();
  return text === "" || /[.!?…:。！？।؟"”»)\]]$/u.test(text) ? text : `${text}.`;
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

/**
 * An opening line to this person. Where no name is known nobody is called by an address: then it is the plain greeting.
 *
 * @param values what follows the name in the phrase
 */
export function opening(
  contact: Contact,
  phrases: Phrases,
  key: PhraseKey,
  ...values: readonly string[]
): string {
  return contact.fn ? phrases(key, givenName(contact), ...values) : phrases("greeting_nameless");
}

/** A draft of these paragraphs. */
export function draftOf(subject: string, ...texts: readonly (string | null)[]): Draft {
  return { subject, body: paragraphs(...texts) };
}
