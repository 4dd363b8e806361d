import { language } from "../../browser/i18n";
import type { Contact } from "../../core/contact/contact";
import { hasForms, phraseLanguage, phrasesIn, type Manner, type Phrases } from "../../core/phrases/phrases";
import type { Settings } from "../../core/settings/settings";

/** How drafts for this person speak: their language where the phrases exist in it, else the user's; friend or stranger. */
export function mannerFor(contact: Contact, { formal }: Pick<Settings, "formal">): Manner {
  const spoken = phraseLanguage(contact.lang, language());
  return { language: spoken, isFormal: hasForms(spoken) && formal.includes(contact.uid) };
}

/** The fixed phrases for this person. */
export function phrasesFor(contact: Contact, settings: Pick<Settings, "formal" | "phrases">): Phrases {
  return phrasesIn(mannerFor(contact, settings), settings.phrases);
}
