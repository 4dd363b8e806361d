import { useEffect, useMemo } from "preact/hooks";
import { listed, words } from "../../../browser/i18n";
import { Button } from "../../kit/button";
import type { OptionsModel } from "../options-model";
import styles from "./lessons.module.css";
import person from "./person.module.css";

/** Lessons shown at first, and topics said of each. */
const shownFirst = 5;
const topicsSaid = 3;

/** "likes search engines, BM25" for each thing shared, with a way to take each back. Not there where nothing is. */
export function LessonsSection({ model, uid }: { model: OptionsModel; uid: string }) {
  const learned = useMemo(() => model.person.lessons(uid), [model, uid]);
  useEffect(() => void learned.reload(), [learned]);
  const lessons = learned.lessons.value;
  if (lessons.length === 0) return null;
  const shown = learned.showsAll.value ? lessons : lessons.slice(0, shownFirst);
  return (
    <section class={styles.section}>
      <h2 class={person.heading}>{words("lessons_heading")}</h2>
      <p class={styles.hint}>{words("lessons_hint")}</p>
      <ul class={styles.list}>
        {shown.map((lesson) => (
          <li key={lesson.id} class={styles.lesson}>
            <span class={styles.words}>
              <span>
                {words(
                  lesson.says === "shared" ? "lessons_shared" : "lessons_dismissed",
                  lesson.topics.length > 0
                    ? listed(lesson.topics.slice(0, topicsSaid))
                    : words("lessons_untold"),
                )}
              </span>
              <span class={person.soft} dir="auto">
                {lesson.title}
              </span>
            </span>
            <Button
              look="quiet"
              class={styles.forget}
              aria-label={words("lessons_forget", lesson.title)}
              onClick={() => void learned.forget(lesson)}
            >
              {words("lessons_forget_short")}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < lessons.length && (
        <Button look="quiet" class={person.more} onClick={() => learned.showAll()}>
          {words("lessons_all", String(lessons.length))}
        </Button>
      )}
    </section>
  );
}
