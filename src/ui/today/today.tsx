import { counted, daysAway, words } from "../../browser/i18n";
import type { DateView, TodayView } from "../../protocol/today";
import { actWords, whyWords } from "../act-words";
import { Avatar } from "../kit/avatar";
import { Button } from "../kit/button";
import { Parts } from "../kit/parts";
import styles from "./today.module.css";
import { Due } from "./due";
import { ReadThisWeek } from "./read-this-week";
import type { TodayModel } from "./today-model";

/** The day: one small act, promises that are due, dates that are near, and what was given this week. */
export function Today({ model }: { model: TodayModel }) {
  const view = model.view.value;
  if (model.failure.value !== null)
    return (
      <div class={styles.section}>
        <p>{model.failure.value}</p>
        <Button onClick={() => void model.reload()}>{words("try_again")}</Button>
      </div>
    );
  // Its room is kept, so that nothing jumps when it comes.
  if (view === null) return <div class={styles.loading} aria-busy="true" />;
  return (
    <>
      {view.cue !== "" && (
        <p class={styles.soft} dir="auto">
          {words("today_cue", view.cue)}
        </p>
      )}
      <TodaysAct model={model} view={view} />
      <Occupations view={view} />
      {view.due.length > 0 && <Due model={model} view={view} />}
      {view.dates.length > 0 && (
        <section class={styles.section}>
          <h2 class={styles.heading}>{words("today_dates")}</h2>
          <ul class={styles.list}>
            {view.dates.map((date) => (
              <li key={`${date.uid} ${date.kind} ${date.label}`} class={styles.line}>
                <bdi class={styles.name}>{date.name}</bdi>{" "}
                <span class={styles.soft}>
                  <Parts parts={dateParts(date)} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.read.length > 0 && <ReadThisWeek model={model} view={view} />}
      {view.gave > 0 && <p class={styles.soft}>{counted("today_gave", view.gave)}</p>}
    </>
  );
}

function TodaysAct({ model, view }: { model: TodayModel; view: TodayView }) {
  const { act } = view;
  const busy = model.busy.value;
  if (!act) {
    const why = view.isOff ? "today_off" : view.isLater ? "today_later_said" : "today_nothing";
    return <p class={styles.soft}>{words(why)}</p>;
  }
  const why = act.reason ? whyWords(act.reason) : "";
  return (
    <section class={styles.act} aria-label={words("today_act")}>
      <div class={styles.person}>
        <Avatar name={act.person.name} />
        <div class={styles.who}>
          <p class={styles.name} dir="auto">
            {act.person.name}
          </p>
          {why && (
            <p class={styles.soft} dir="auto">
              {why}
            </p>
          )}
        </div>
      </div>
      <div class={styles.begin}>
        <Button look="primary" disabled={busy} onClick={() => void model.begin()}>
          {actWords(act.id)}
        </Button>
        <span class={styles.soft}>{counted("minutes", act.minutes)}</span>
      </div>
      <div class={styles.others}>
        <Button look="quiet" disabled={busy} onClick={() => void model.pass("another")}>
          {words("today_another")}
        </Button>
        <Button look="quiet" disabled={busy} onClick={() => void model.pass("later")}>
          {words("today_later")}
        </Button>
        <Button look="quiet" disabled={busy} onClick={() => void model.pass("not-this-kind")}>
          {words("today_not_this_kind")}
        </Button>
        <Button look="quiet" disabled={busy} onClick={() => void model.did()}>
          {words("today_already")}
        </Button>
      </div>
    </section>
  );
}

/** What the day is for besides: each in a view of its own, in a tab of its own where this is the popup. */
function Occupations({ view }: { view: TodayView }) {
  const inTab = location.pathname.endsWith("options.html") ? {} : { target: "_blank" };
  return (
    <p class={styles.occupations}>
      <a href="../options/options.html#sitting" class={view.isSitting ? styles.due : undefined} {...inTab}>
        {words(view.isSitting ? "today_sitting_day" : "today_sitting")}
      </a>
      {view.isReview && (
        <a href="../options/options.html#review" class={styles.due} {...inTab}>
          {words("today_review")}
        </a>
      )}
    </p>
  );
}

/** "birthday, in 3 days, 42": the age only where the year is known. */
function dateParts({ kind, label, days, years }: DateView): string[] {
  const what = kind === "birthday" ? words("today_birthday") : label || words("reminder_anniversary_unnamed");
  const parts = [what, daysAway(days)];
  if (years !== null) parts.push(counted(kind === "birthday" ? "today_age" : "today_years", years));
  return parts;
}
