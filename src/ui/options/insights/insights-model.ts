import { signal, type ReadonlySignal } from "@preact/signals";
import type { request } from "../../../browser/messages";
import type { Answer } from "../../../protocol/requests";
import { failureWords } from "../../failure-words";

/** What the journal tells of the last months. */
export interface InsightsModel {
  /** Null while they are being counted. */
  readonly insights: ReadonlySignal<Answer<"insights/show"> | null>;
  /** The same by group of people: it comes later, because people have to be read for it. */
  readonly groups: ReadonlySignal<Answer<"insights/groups"> | null>;
  /** Words for the screen where they could not be read. */
  readonly failure: ReadonlySignal<string | null>;
  /** Settled once the first of it is there. Asked for again meanwhile, it counts once. */
  reload(): Promise<void>;
}

export function createInsights({ request: ask }: { request: typeof request }): InsightsModel {
  const insights = signal<Answer<"insights/show"> | null>(null);
  const groups = signal<Answer<"insights/groups"> | null>(null);
  const failure = signal<string | null>(null);
  let counting: Promise<void> | null = null;

  const fail = (error: unknown): void => void (failure.value = failureWords(error));

  const count = async (): Promise<void> => {
    try {
      insights.value = await ask("insights/show", {});
      failure.value = null;
      void ask("insights/groups", {}).then((found) => (groups.value = found), fail);
    } catch (error) {
      fail(error);
    } finally {
      counting = null;
    }
  };

  return {
    insights,
    groups,
    failure,
    reload() {
      counting ??= count();
      return counting;
    },
  };
}
