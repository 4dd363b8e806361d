import * as v from "valibot";
import { contactLimits } from "../contact/contact";

/** The three drafts of an introduction, in order: first the one is asked, then the other, then they meet. */
export const stages = ["ask-first", "ask-second", "introduce"] as const;

export type Stage = (typeof stages)[number];

/** How one of the two stands: not asked yet, asked, or what they said. */
const standing = v.picklist(["to-ask", "asked", "yes", "no"]);

/** How far an introduction has come. It is a promise to both, open until they have met or it is let go. */
export const introductionSchema = v.object({
  first: standing,
  second: standing,
  /** What was written for the steps before, by question: the next draft begins with it. */
  answers: v.record(v.pipe(v.string(), v.maxLength(40)), v.pipe(v.string(), v.maxLength(contactLimits.note))),
});

export type Introduction = v.InferOutput<typeof introductionSchema>;

/** Nobody was asked yet. */
export const notAsked: Introduction = { first: "to-ask", second: "to-ask", answers: {} };

/** What comes next: the one, then the other, is asked, each only after a yes; null while an answer is awaited, or after a no. */
export function nextStage({ first, second }: Pick<Introduction, "first" | "second">): Stage | null {
  if (first === "to-ask") return "ask-first";
  if (first !== "yes") return null;
  if (second === "to-ask") return "ask-second";
  return second === "yes" ? "introduce" : null;
}

/** How it stands once the draft of this stage was opened; null: they have met, so the promise is kept. */
export function afterStage(introduction: Introduction, stage: Stage): Introduction | null {
  if (stage === "introduce") return null;
  return stage === "ask-first" ? { ...introduction, first: "asked" } : { ...introduction, second: "asked" };
}

/** How it stands once the one who was asked last has answered; the same where nobody was asked. */
export function afterAnswer(introduction: Introduction, isYes: boolean): Introduction {
  const said = isYes ? "yes" : "no";
  if (introduction.second === "asked") return { ...introduction, second: said };
  return introduction.first === "asked" ? { ...introduction, first: said } : introduction;
}
