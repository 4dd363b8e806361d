import type { Draft } from "../channel/channel";
import { givenName, type Contact } from "../contact/contact";
import { shareableKinds, type Page } from "../page/page";
import { rankContacts } from "../ranking/rank";
import type { Evidence } from "../ranking/ranked-contact";
import type { Act } from "./act";
import type { Phrases } from "./phrases";

/** Share the page with the people it would help: one click, nothing asked. */
export const share: Act = {
  id: "share",
  minutes: 1,
  questions: [],
  suggest({ page, index, exclude }) {
    if (!shareableKinds.has(page.kind)) return [];
    return rankContacts(page, index, { exclude }).map(({ uid, evidence }) => ({
      act: "share",
      uid,
      evidence,
      minutes: share.minutes,
    }));
  },
};

/**
 * The draft of a share: one plain opening line, the title, the link, and the passage the user selected.
 *
 * **A draft never betrays**: the opening line may name an interest or a project that stands on the contact, because the
 * user put it there to be talked about. Notes, needs, expertise, dates and everything learned stay unsaid, however
 * strong they were as evidence.
 */
export function shareDraft(
  contact: Contact,
  page: Pick<Page, "title" | "url">,
  evidence: readonly Evidence[],
  phrases: Phrases,
  quote = "",
): Draft {
  const passage = quote.trim();
  return {
    subject: phrases("draft_share_subject", page.title || page.url),
    body: [
      openingLine(contact, evidence, phrases),
      page.title ? `${page.title}\n${page.url}` : page.url,
      ...(passage ? [quoted(passage)] : []),
    ].join("\n\n"),
  };
}

function openingLine(contact: Contact, evidence: readonly Evidence[], phrases: Phrases): string {
  if (!contact.fn) return phrases("draft_share_opening_nameless");
  const name = givenName(contact);
  const project = evidence.find(
    ({ field, phrase }) => field === "projects" && contact.projects.includes(phrase),
  );
  const interest = evidence.find(
    ({ field, phrase }) => field === "interests" && contact.interests.includes(phrase),
  );
  // What somebody is working on is the better thing to say, unless the page hardly touches it.
  const told = project && project.weight * 2 >= (interest?.weight ?? 0) ? project : interest;
  if (!told) return phrases("draft_share_opening", name);
  const key = told.field === "projects" ? "draft_share_opening_project" : "draft_share_opening_interest";
  return phrases(key, name, told.phrase);
}

/** A passage as mail quotes it: every line behind a `>`. */
export function quoted(passage: string): string {
  return passage
    .split(/\r?\n/)
    .map((line) => `> ${line}`)
    .join("\n");
}
