import type { Contact } from "../contact/contact.ts";
import { isEverywhere, rarityOf } from "./rarity.ts";
import { languagesIn } from "./people/languages.ts";
import { placesIn } from "./people/places.ts";
import type { DocumentField } from "./ranked-contact.ts";
import { termsOf } from "./terms.ts";

/**
 * How a phrase is read: as it stands, as the name of an organisation or a place (the page must write it with a capital), as
 * somebody's title ("Senior Search Engineer" is about search), as a plan ("building a search engine", too), or not at all: a
 * language is what the page is in.
 */
export type PhraseKind = "phrase" | "organisation" | "title" | "plan" | "place" | "language";

/** A phrase of a contact that a page may meet. */
export interface ContactPhrase {
  readonly field: DocumentField;
  /** As it stands on the contact. */
  readonly text: string;
  readonly kind: PhraseKind;
}

/** Words of titles that say how high somebody stands, not what they do. */
const ranks =
  /\b(?:senior|junior|sr|jr|lead|leader|head|chief|principal|staff|deputy|vice|president|vp|svp|evp|associate|assistant|executive|interim|acting|managing|director|manager|officer|specialist|expert|consultant|analyst|advis[eo]r|coordinator|co-?ordinator|co-?founder|founder|owner|partner|fellow|intern|trainee|student|freelance|self-employed|independent|retired|former|ex|freelancer|c[etofim]o|of|at|for|the|and|und|et|de|i+|iv)\b/giu;
const legalForms =
  /[\s,]+(?:inc|ltd|llc|llp|plc|gmbh|ag|kg|se|s\.?a\.?|s\.?r\.?l\.?|b\.?v\.?|n\.?v\.?|oy|ab|a\/s|corp|co|pty)\.?$/i;
/** How a project or a need begins: what is done with the thing, not the thing. */
const planVerbs =
  /^(?:(?:currently|is|i'm|am|now)\s+)*(?:(?:build|mak|writ|launch|start|runn|plann|organi[sz]|sett|work|develop|design|creat|mov|migrat|roll|redesign|rewrit|draft|prepar|lead|grow|improv|replac|review|produc|publish|releas|gett|find|look|learn|read|study|research|explor|try|think|teach|fix|open|found|scal|shipp)ing|help|advice|feedback|introductions?|tips|to (?:learn|find|meet|build|start))\b(?:\s+(?:up|out|on|for|about|with|to|from|in|an?|the|our|my|her|his|their|new|more))*\s+(?=\S)/iu;
/** A note may be long; what matters stands at its beginning. Characters. */
const noteLength = 2_000;
/** Words of a note that are kept for comparison. */
const noteWords = 40;

/** Everything on a contact that a page may meet, each phrase once a field. */
export function contactPhrases(contact: Contact): ContactPhrase[] {
  const found: ContactPhrase[] = [];
  const seen = new Set<string>();
  const add = (field: DocumentField, text: string, kind: PhraseKind = "phrase"): void => {
    const tidy = text.trim().replace(/\s+/g, " ");
    if (tidy === "" || seen.has(field + tidy)) return;
    seen.add(field + tidy);
    found.push({ field, text: tidy, kind });
  };
  for (const field of ["interests", "expertise", "categories"] as const)
    for (const text of contact[field]) add(field, text);
  for (const field of ["projects", "needs"] as const)
    for (const text of contact[field]) add(field, text, "plan");
  for (const title of [contact.title, contact.role])
    for (const part of title.split(/[,;|/·–—]| @ | at /))
      if (occupation(part) !== "") add("work", part, "title");
  add("company", contact.org.replace(legalForms, ""), "organisation");
  for (const place of placesIn(contact.note.slice(0, noteLength))) add("place", place, "place");
  for (const language of languagesIn(contact.lang)) add("lang", language, "language");
  // Single words, of which there are many: nothing of them is to be tidied.
  for (const text of new Set(notePhrases(contact.note))) found.push({ field: "note", text, kind: "phrase" });
  return found;
}

/** What somebody does, from a title: "Senior Search Engineer" → "Search Engineer", "Director" → "". */
function occupation(title: string): string {
  return title
    .replace(ranks, " ")
    .replace(/\s+/g, " ")
    .replace(/^[\s&-]+|[\s&-]+$/g, "");
}

/** What a phrase is about, without the words that only say who or how; empty where there is nothing else. */
export function gistOf(text: string, kind: PhraseKind): string {
  if (kind === "title") return occupation(text);
  return kind === "plan" ? text.replace(planVerbs, "") : text;
}

function notePhrases(note: string): string[] {
  const rare = termsOf(note.slice(0, noteLength)).filter(
    (term) => rarityOf(term) > 0.4 && !isEverywhere(term.folded),
  );
  return rare.slice(0, noteWords).map((term) => term.surface);
}
