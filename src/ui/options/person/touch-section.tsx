import { dated, dayWords, longAgo, words } from "../../../browser/i18n";
import { daysBetween, type IsoDate } from "../../../core/calendar/date";
import type { Rhythm } from "../../../core/contact/rhythm";
import { helloFrom } from "../../../core/journal/rhythm";
import { Button } from "../../kit/button";
import type { HistoryModel } from "./history-model";
import styles from "./person.module.css";

interface TouchSectionProps {
  model: HistoryModel;
  /** How often to be in touch with them, be it for their group; null: as it comes. */
  rhythm: Rhythm | null;
  today: IsoDate;
}

/** When they were last in touch, and one click for having been so elsewhere. */
export function TouchSection({ model, rhythm, today }: TouchSectionProps) {
  const hint = "talked-hint";
  return (
    <div class={styles.touch}>
      <Button disabled={model.busy.value} aria-describedby={hint} onClick={() => void model.talked()}>
        {words("person_talked")}
      </Button>
      <div>
        <p class={styles.soft}>
          {model.entries.value === null ? "" : touchWords(model.last.value, rhythm, today)}
        </p>
        <p id={hint} class={styles.soft}>
          {words("person_talked_hint")}
        </p>
      </div>
    </div>
  );
}

/** "Last in touch 8 Nov 2026 (3 weeks ago). A hello fits from Tuesday 8 December 2026 on." */
function touchWords(last: string | null, rhythm: Rhythm | null, today: IsoDate): string {
  const ago = last === null ? 0 : Math.max(0, daysBetween(last.slice(0, 10), today));
  const before =
    last === null
      ? words("person_touch_never")
      : words("person_touch_last", `${dated(last)} (${longAgo(ago)})`);
  const from = helloFrom(rhythm, last);
  if (from === null) return before;
  const then = from <= today ? words("person_touch_now") : words("person_touch_next", dayWords(from));
  return `${before} ${then}`;
}
