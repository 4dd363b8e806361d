import { counted, dayWords, daysAway, words } from "../../../browser/i18n";
import { daysBetween, type IsoDate } from "../../../core/calendar/date";
import { dateOfParts, datePartsOf } from "../../../core/calendar/date-parts";
import { upcomingOccasions, type Occasion } from "../../../core/calendar/occasion";
import { contactLimits, emptyContact } from "../../../core/contact/contact";
import { Button } from "../../kit/button";
import { CompletedField } from "../../kit/completed-field";
import { DateField } from "./date-field";
import styles from "./dates.module.css";
import { dateError } from "./check-form";
import type { PersonFormModel } from "./person-form-model";
import { noOwnDate, ownDatesOf, type OwnDate } from "./person-form";
import person from "./person.module.css";

/** How far ahead days are said to come: a year, so that each of them is there once. */
const daysAhead = 366;

/** Their birthday and other days of theirs, and when each comes next. */
export function Dates({ model, today }: { model: PersonFormModel; today: IsoDate }) {
  const { bday, anniversaries } = model.form.value;
  const errors = model.errors.value;
  const change = (at: number, line: Partial<OwnDate>): void =>
    model.type({
      anniversaries: anniversaries.map((one, place) => (place === at ? { ...one, ...line } : one)),
    });
  const last = anniversaries.at(-1);
  const canAdd = anniversaries.length < contactLimits.list && (!last || dateOfParts(last.date));
  return (
    <div class={person.group}>
      <h2 class={person.heading}>{words("options_dates_heading")}</h2>
      <Coming model={model} today={today} />
      <DateField
        legend={words("options_bday")}
        value={bday}
        error={errors.bday}
        hint={words("options_date_hint")}
        onDate={(date) => model.type({ bday: date })}
      />
      <div class={styles.own}>
        {anniversaries.map((one, at) => {
          const number = at === 0 ? "" : ` ${at + 1}`;
          return (
            <DateField
              key={at}
              legend={`${words("options_own_date")}${number}`}
              value={one.date}
              error={errors.anniversaries && dateError(one)}
              onDate={(date) => change(at, { date })}
            >
              <CompletedField
                label={`${words("options_own_date_label")}${number}`}
                completions={[words("options_own_date_wedding"), words("options_own_date_work")]}
                maxLength={contactLimits.line}
                value={one.label}
                onText={(label) => change(at, { label })}
              />
            </DateField>
          );
        })}
        {canAdd && (
          <Button
            look="quiet"
            class={person.more}
            onClick={() => model.type({ anniversaries: [...anniversaries, noOwnDate] })}
          >
            {words("options_another_date")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Which of these days come when, the nearest first; as typed, before it is saved. */
function Coming({ model, today }: { model: PersonFormModel; today: IsoDate }) {
  const form = model.form.value;
  const typed = {
    ...emptyContact("", ""),
    bday: dateOfParts(form.bday) ?? "",
    anniversaries: ownDatesOf(form).filter(({ date }) => dateOfParts(datePartsOf(date)) !== null),
  };
  const coming = upcomingOccasions([typed], today, daysAhead);
  if (coming.length === 0) return null;
  return (
    <ul class={styles.coming} aria-label={words("options_dates_coming")}>
      {coming.map((one) => (
        <li key={`${one.kind} ${one.label} ${one.date}`} class={styles.day}>
          <bdi>{occasionWords(one)}</bdi>
          <span class={styles.when}>
            {dayWords(one.date)} ({daysAway(daysBetween(today, one.date))})
          </span>
        </li>
      ))}
    </ul>
  );
}

/** "Birthday, turns 40", "Lantern, 8 years". */
function occasionWords({ kind, label, years }: Occasion): string {
  const what = kind === "birthday" ? words("options_bday") : label || words("options_own_date_unnamed");
  if (years === null) return what;
  return `${what}, ${counted(kind === "birthday" ? "today_age" : "today_years", years)}`;
}
