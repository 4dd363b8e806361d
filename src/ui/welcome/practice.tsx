import { useEffect, useRef } from "preact/hooks";
import { words } from "../../browser/i18n";
import { Button } from "../kit/button";
import { SuggestionItem } from "../popup/suggestion-item";
import type { PracticeModel } from "./practice-model";
import styles from "./practice.module.css";

/** A sample page, and beside it what the popup would show there, to be tried without anything coming of it. */
export function Practice({ model }: { model: PracticeModel }) {
  const view = model.view.value;
  const practised = model.practised.value;
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (practised) told.current?.focus();
  }, [practised]);
  if (!view) return null;
  const { page, people, isSample } = view;
  return (
    <section class={styles.practice} aria-labelledby="practice">
      <h2 id="practice" class={styles.heading}>
        {words("practice")}
      </h2>
      <p class={styles.soft}>{words("practice_hint")}</p>
      {isSample && <p>{words("practice_made_up")}</p>}
      <div class={styles.both}>
        <article class={styles.page}>
          <p class={styles.soft}>{page.siteName}</p>
          <h3 class={styles.title} dir="auto">
            {page.title}
          </h3>
          <p dir="auto">{page.textSample}</p>
        </article>
        <div class={styles.button}>
          {practised ? (
            <div ref={told} class={styles.told} tabIndex={-1}>
              <p>{practised.said}</p>
              {practised.draft && (
                <blockquote class={styles.draft} dir="auto">
                  <strong>{practised.draft.subject}</strong>
                  {`\n\n${practised.draft.body}`}
                </blockquote>
              )}
              <Button onClick={() => model.again()}>{words("practice_again")}</Button>
            </div>
          ) : (
            <ul class={styles.people}>
              {people.map(({ person }, at) => (
                <SuggestionItem key={person.uid} model={model.acts} person={person} first={at === 0} />
              ))}
            </ul>
          )}
        </div>
      </div>
    </section>
  );
}
