import { linkedinSlug } from "../channel/linkedin";
import { displayName, type Contact } from "../contact/contact";
import type { Act } from "./act";
import { lastOf } from "./history";
import { paragraph, paragraphs } from "./text";

/** What is asked for a recommendation, in this order: how you know them, one strength, an example, its effect. */
const recommendQuestions = ["relationship", "strength", "example", "effect"] as const;

/** LinkedIn's limit for the text of a recommendation, in characters. Common knowledge; no source by its owner. */
export const recommendationLimit = 3_000;

/** Write a recommendation or testimonial on a known person's profile. */
export const recommend: Act = {
  id: "recommend",
  minutes: 5,
  questions: recommendQuestions.map((id) => ({ id })),
  suggest({ page, person, journal }) {
    if (page?.kind !== "profile" || person === null) return [];
    if (lastOf(journal, person.uid, "recommend") !== null) return [];
    return [
      {
        act: "recommend",
        uid: person.uid,
        reason: { because: "profile" },
        evidence: [],
        minutes: recommend.minutes,
        strength: 0.5,
      },
    ];
  },
  compose: ({ answers }) => ({ subject: "", body: answersAsText(answers) }),
};

/**
 * The text of a recommendation: the user's own answers in the order asked, one paragraph for who they are to each other
 * with the strength, one for the example with its effect. Not a word is added.
 */
export function answersAsText(answers: Readonly<Record<string, string>>): string {
  return paragraphs(paragraph(answers, "relationship", "strength"), paragraph(answers, "example", "effect"));
}

/**
 * Where a recommendation is written on LinkedIn: the person's own form (undocumented by LinkedIn, seen in use), or a
 * search for their name where their address is not known.
 */
export function recommendationAddress(contact: Contact): string {
  const slug = linkedinSlug(contact);
  return slug === null
    ? `https://www.linkedin.com/search/results/people/?keywords=${encodeURIComponent(displayName(contact))}`
    : `https://www.linkedin.com/in/${slug}/edit/forms/recommendation/write/`;
}
