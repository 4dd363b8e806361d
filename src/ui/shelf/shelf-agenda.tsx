import { words, type MessageKey } from "../../browser/i18n";
import type { CalendarId } from "../../core/channel/calendar";
import type { AgendaView } from "../../protocol/shelf";
import { Button } from "../kit/button";
import { TextArea } from "../kit/field";
import { useArrival } from "./arrival";
import type { ShelfModel } from "./shelf-model";
import styles from "./shelf.module.css";

const calendarWords: Record<CalendarId, MessageKey> = {
  google: "shelf_calendar_google",
  outlook: "shelf_calendar_outlook",
  "outlook-work": "shelf_calendar_outlook_work",
};

/** The agenda, to copy; and the calendars to choose from where it is not known which is the user's. */
export function ShelfAgenda({ model }: { model: ShelfModel }) {
  const agenda = model.agenda.value;
  return agenda && <Agenda model={model} agenda={agenda} />;
}

function Agenda({ model, agenda }: { model: ShelfModel; agenda: AgendaView }) {
  const place = useArrival<HTMLDivElement>();
  return (
    <div ref={place} class={styles.agenda}>
      {agenda.calendars.length > 1 && (
        <fieldset class={styles.calendars}>
          <legend class={styles.heading}>{words("shelf_which_calendar")}</legend>
          {agenda.calendars.map((calendar) => (
            <Button key={calendar} disabled={model.busy.value} onClick={() => void model.talk(calendar)}>
              {words(calendarWords[calendar])}
            </Button>
          ))}
        </fieldset>
      )}
      <TextArea label={words("shelf_agenda")} value={agenda.text} readOnly rows={5} onText={() => {}} />
      <Button look="quiet" disabled={model.busy.value} onClick={() => void model.copyAgenda()}>
        {words("shelf_copy_agenda")}
      </Button>
    </div>
  );
}
