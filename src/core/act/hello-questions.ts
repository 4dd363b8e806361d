import type { Contact } from "../contact/contact";
import type { Page } from "../page/page";
import type { Phrases } from "../phrases/phrases";

/** A question that somebody could be asked with a hello, and what it comes from. */
export interface HelloQuestion {
  readonly from: "notes" | "project" | "last-act";
  /** As it would stand in the draft. */
  readonly text: string;
}

/** What was done for them last, as far as it gives a question. */
interface LastAct {
  /** As the journal calls it. */
  readonly act: string;
  readonly page: Pick<Page, "title"> | null;
}

/** More projects would be a list to read. */
const projectsAsked = 2;

/** How a line of notes begins that was kept as heard on a day. */
const heard = /^\d{4}-\d{2}-\d{2}: /m;

/**
 * Questions worth answering for this person: about what was heard from them, what they work on, and what was done for them
 * last. They are offered and never written by themselves. What stands in the notes gives a question and is not in it.
 */
export function helloQuestions(
  contact: Contact,
  last: LastAct | null,
  phrases: Phrases,
): readonly HelloQuestion[] {
  const found: HelloQuestion[] = [];
  if (heard.test(contact.note)) found.push({ from: "notes", text: phrases("check-in_heard") });
  for (const project of contact.projects.slice(0, projectsAsked))
    found.push({ from: "project", text: phrases("check-in_project", project) });
  if (last) found.push({ from: "last-act", text: sinceThen(last, phrases) });
  return found;
}

function sinceThen({ act, page }: LastAct, phrases: Phrases): string {
  if (act === "share" && page?.title) return phrases("check-in_page", page.title);
  return phrases(act === "introduce" ? "check-in_introduced" : "check-in_since");
}
