import { signal, type ReadonlySignal } from "@preact/signals";
import { words } from "../../../browser/i18n";
import type { request } from "../../../browser/messages";
import type { LessonView } from "../../../protocol/views";
import type { Outcomes } from "../outcomes";

/** What was learned about one person, to see and to take back. */
export interface LessonsModel {
  /** Newest first. */
  readonly lessons: ReadonlySignal<readonly LessonView[]>;
  /** Whether all are shown, not only the first few. */
  readonly showsAll: ReadonlySignal<boolean>;
  showAll(): void;
  reload(): Promise<void>;
  forget(lesson: LessonView): Promise<void>;
}

interface Dependencies {
  readonly request: typeof request;
  readonly outcomes: Outcomes;
}

export function createLessons(uid: string, { request: ask, outcomes }: Dependencies): LessonsModel {
  const lessons = signal<readonly LessonView[]>([]);
  const showsAll = signal(false);
  const reload = async (): Promise<void> => {
    try {
      lessons.value = await ask("lessons/list", { uid });
    } catch (error) {
      outcomes.failed(error);
    }
  };
  return {
    lessons,
    showsAll,
    showAll: () => (showsAll.value = true),
    reload,
    async forget({ id, title }) {
      try {
        const { undoId } = await ask("lessons/forget", { uid, ids: [id] });
        outcomes.done(words("lessons_forgotten", title), undoId);
        await reload();
      } catch (error) {
        outcomes.failed(error);
      }
    },
  };
}
