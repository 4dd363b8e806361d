import type { Draft } from "../channel/channel";
import type { Contact } from "../contact/contact";
import { shareableKinds, type Page } from "../page/page";
import type { Evidence, RankedContact } from "../ranking/ranked-contact";
import type { Phrases } from "../phrases/phrases";
import type { Act, Suggestion } from "./act";
import { callingThem } from "./addressing";
import { atOnce, type Steps } from "../steps";
import { rankedIn, rankedInSteps, type Reading } from "./ranked";
import { draftOf, opening, pageText, paragraph, paragraphs } from "./text";

/** A share speaks for itself by this much; the score of the ranking has an order and no scale. */
const strengths = { first: 0.8, others: 0.55 };

/** Share the page with the people it would help: one click, nothing asked. Only the composer asks what made one think of them. */
export const share: Act = {
  id: "share",
  minutes: 1,
  questions: [{ id: "why" }],
  suggest: sharesOf,
  compose({ contact, page, answers }, phrases) {
    const why = paragraph(answers, "why");
    return page === null
      ? draftOf("", opening(contact, phrases, "greeting"), why)
      : shareDraft(contact, page, [], phrases, { why });
  },
};

/** Whom the page would help, best first. Whoever wrote it knows it: for them there is praise. */
export function sharesOf(situation: Reading): readonly Suggestion[] {
  return atOnce(
    sharesBy(situation, function* ranked(one) {
      yield;
      return rankedIn(one);
    }),
  );
}

/** The same in steps, for a page that nobody waits for. */
export function sharesInSteps(situation: Reading): Steps<readonly Suggestion[]> {
  return sharesBy(situation, rankedInSteps);
}

type Ranked = (situation: Reading) => Steps<readonly RankedContact[]>;

function* sharesBy(situation: Reading, ranked: Ranked): Steps<readonly Suggestion[]> {
  if (situation.page === null || !shareableKinds.has(situation.page.kind)) return [];
  return (yield* readersIn(situation, ranked)).map(({ uid, evidence }, at) => ({
    act: "share",
    uid,
    reason: { because: "page" },
    evidence,
    minutes: share.minutes,
    strength: at === 0 ? strengths.first : strengths.others,
  }));
}

/** The ranking without the authors, and silent where only they were a reason to speak. */
function* readersIn(situation: Reading, ranked: Ranked): Steps<readonly RankedContact[]> {
  const everybody = yield* ranked(situation);
  const authors = everybody.filter(({ evidence }) => evidence.some(({ field }) => field === "author"));
  if (authors.length === 0) return everybody;
  const exclude = new Set([...situation.exclude, ...authors.map(({ uid }) => uid)]);
  return yield* ranked({ ...situation, exclude });
}

/**
 * The draft of a share: one plain opening line, what the user has to say, the title, the link, and the passage selected.
 *
 * **A draft never betrays**: the opening line may name an interest or a project that stands on the contact, because the
 * user put it there to be talked about. Notes, needs, expertise, dates and everything learned stay unsaid, however
 * strong they were as evidence.
 */
export function shareDraft(
  contact: Contact,
  page: Pick<Page, "kind" | "title" | "url">,
  evidence: readonly Evidence[],
  phrases: Phrases,
  { why = "", quote = "" }: { readonly why?: string; readonly quote?: string | undefined } = {},
): Draft {
  const passage = quote.trim();
  return {
    subject: phrases("share_subject", page.title || page.url),
    body: paragraphs(
      openingLine(contact, evidence, phrases),
      why,
      pageText(page),
      passage && quoted(passage),
    ),
  };
}

function openingLine(contact: Contact, evidence: readonly Evidence[], phrases: Phrases): string {
  if (!contact.fn) return phrases("share_opening_nameless");
  const project = evidence.find(
    ({ field, phrase }) => (field === "projects" || field === "tool") && contact.projects.includes(phrase),
  );
  const interest = evidence.find(
    ({ field, phrase }) => field === "interests" && contact.interests.includes(phrase),
  );
  // What somebody is working on is the better thing to say, unless the page hardly touches it.
  const told = project && project.weight * 2 >= (interest?.weight ?? 0) ? project : interest;
  if (!told) return callingThem(contact, phrases, "share_opening");
  const key = told === project ? "share_opening_project" : "share_opening_interest";
  return callingThem(contact, phrases, key, told.phrase);
}

/** A passage as mail quotes it: every line behind a `>`. */
export function quoted(passage: string): string {
  return passage
    .split(/\r?\n/)
    .map((line) => `> ${line}`)
    .join("\n");
}
