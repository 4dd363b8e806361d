import { nextStage, type Introduction, type Stage } from "./introduction";
import type { PromiseRecord } from "./promise";

/** An introduction on its way. */
export interface IntroductionUnderWay {
  readonly promiseId: string;
  /** The two, in the order in which they are asked. */
  readonly first: { readonly uid: string; readonly name: string };
  readonly second: { readonly uid: string; readonly name: string };
  readonly introduction: Introduction;
  /** What comes next; null while an answer is awaited. */
  readonly next: Stage | null;
}

/** The introduction that a promise is; null where it is none, or is over. */
export function introductionUnderWay(
  promise: Pick<PromiseRecord, "id" | "uids" | "names" | "state" | "introduction">,
): IntroductionUnderWay | null {
  const { id, uids, names, state, introduction } = promise;
  const [first, second] = uids;
  if (state !== "open" || !introduction || !first || !second) return null;
  return {
    promiseId: id,
    first: { uid: first, name: names[0] ?? "" },
    second: { uid: second, name: names[1] ?? "" },
    introduction,
    next: nextStage(introduction),
  };
}
