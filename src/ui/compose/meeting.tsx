import { useState } from "preact/hooks";
import { words } from "../../browser/i18n";
import { calendarAddress, calendarsBeside, type CalendarEvent } from "../../core/channel/calendar";
import { emailOf } from "../../core/channel/email";
import { displayName } from "../../core/contact/contact";
import { printInvitation } from "../../core/formats/invitation";
import { phrasesIn } from "../../core/phrases/phrases";
import type { DraftView } from "../../protocol/drafts";
import { download } from "../options/in-and-out/download";
import { Button } from "../kit/button";
import { TextField } from "../kit/field";
import { LinkButton } from "../kit/link-button";
import type { ComposeModel } from "./compose-model";
import styles from "./compose.module.css";

/** How long a coffee or a call takes, in minutes. */
const minutes = 30;

/** In the afternoon, unless they say otherwise. */
const unchosen = { day: "", time: "15:00" };

/** A coffee or a call instead of words alone: a new event in the user's calendar, or a file for any. */
export function Meeting({ model, view }: { model: ComposeModel; view: DraftView }) {
  const chosen = model.meeting.value ?? unchosen;
  const { day, time } = chosen;
  const [wasChosen] = useState(model.meeting.value !== null);
  const { contact, settings, manner, draft } = view;
  const start = new Date(`${day}T${time}`);
  const event: CalendarEvent = {
    title: phrasesIn(manner, settings.phrases)("check-in_coffee", displayName(contact)),
    text: model.answer.value,
    guest: emailOf(contact) ?? undefined,
    when: day === "" || Number.isNaN(start.getTime()) ? undefined : lasting(start),
  };
  const calendars = calendarsBeside(settings.mail);
  return (
    <details class={styles.note} open={wasChosen}>
      <summary class={styles.soft}>{words("meeting_heading")}</summary>
      <div class={styles.meeting}>
        <div class={styles.pair}>
          <TextField
            label={words("meeting_day")}
            type="date"
            value={day}
            onText={(text) => model.plan({ ...chosen, day: text })}
          />
          <TextField
            label={words("meeting_time")}
            type="time"
            value={time}
            onText={(text) => model.plan({ ...chosen, time: text })}
          />
        </div>
        <p class={styles.soft}>{words("meeting_hint", displayName(contact))}</p>
        <div class={styles.buttons}>
          {calendars.map((calendar) => (
            <LinkButton
              key={calendar}
              href={calendarAddress(calendar, event)}
              target="_blank"
              rel="noreferrer"
            >
              {words(`meeting_in_${calendar === "outlook-work" ? "outlook_work" : calendar}`)}
            </LinkButton>
          ))}
          <Button
            disabled={!event.when}
            onClick={() => {
              if (!event.when) return;
              const { title, text, guest = "" } = event;
              const file = {
                uid: `${draft.id}@goodturn`,
                stamp: draft.at,
                title,
                text,
                guest,
                ...event.when,
              };
              download("invitation.ics", "text/calendar", printInvitation(file));
            }}
          >
            {words("meeting_file")}
          </Button>
        </div>
      </div>
    </details>
  );
}

function lasting(start: Date): { start: string; end: string } {
  return { start: start.toISOString(), end: new Date(start.getTime() + minutes * 60_000).toISOString() };
}
