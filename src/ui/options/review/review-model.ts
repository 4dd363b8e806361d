import { signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { Answer } from "../../../protocol/requests";
import { failureWords } from "../../failure-words";
import type { Outcomes } from "../outcomes";
import type { Router } from "../router";

/** Looking back on the week: what is asked, and what is typed. */
export interface ReviewModel {
  /** Null while it is being read. */
  readonly view: ReadonlySignal<Answer<"review/show"> | null>;
  /** Words for the screen where it could not be read. */
  readonly failure: ReadonlySignal<string | null>;
  /** What was typed, by entry; `week` for the question about all of it. */
  readonly typed: ReadonlySignal<Readonly<Record<string, string>>>;
  readonly busy: ReadonlySignal<boolean>;
  type(question: string, text: string): void;
  keep(): Promise<void>;
  open(): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly outcomes: Outcomes;
  readonly router: Router;
}

export function createReview({ request: ask, outcomes, router }: Dependencies): ReviewModel {
  const view = signal<Answer<"review/show"> | null>(null);
  const failure = signal<string | null>(null);
  const typed = signal<Readonly<Record<string, string>>>({});
  const busy = signal(false);
  return {
    view,
    failure,
    typed,
    busy,
    type(question, text) {
      typed.value = { ...typed.value, [question]: text };
    },
    async keep() {
      if (busy.value || view.value === null) return;
      busy.value = true;
      try {
        const { undoId } = await ask("review/keep", {
          answers: view.value.asked.map(({ id }) => ({ id, words: typed.value[id] ?? "" })),
          words: typed.value["week"] ?? "",
        });
        typed.value = {};
        router.go({ at: "journal" });
        outcomes.done(words("review_kept"), undoId);
      } catch (error) {
        outcomes.failed(error);
      } finally {
        busy.value = false;
      }
    },
    async open() {
      try {
        view.value = await ask("review/show", {});
        failure.value = null;
      } catch (error) {
        failure.value = failureWords(error);
      }
    },
  };
}
