import type { MailService } from "../settings/settings";
import { addressLimit, percent } from "./channel";

/** The calendars on the web that take an event from an address. */
export const calendarIds = ["google", "outlook", "outlook-work"] as const;

export type CalendarId = (typeof calendarIds)[number];

/** Which calendars somebody with this mail may have: the one beside their mail, or all where nothing tells. */
export function calendarsBeside(mail: MailService | null): readonly CalendarId[] {
  if (mail === "gmail") return ["google"];
  return mail === "outlook" || mail === "outlook-work" ? [mail] : calendarIds;
}

/** An event as an address carries it. */
export interface CalendarEvent {
  readonly title: string;
  readonly text: string;
  /** The one who is invited, a checked address; absent: nobody, it is the user's own note. */
  readonly guest?: string | undefined;
  /** From when to when, ISO 8601 in UTC; absent: the user has a time in mind. */
  readonly when?: { readonly start: string; readonly end: string } | undefined;
}

/**
 * A new event in the user's calendar, which they look at before it is kept. A text that would make the address too long
 * is left out.
 *
 * Undocumented by both owners; collected in InteractionDesignFoundation/add-event-to-calendar-docs.
 */
export function calendarAddress(calendar: CalendarId, event: CalendarEvent): string {
  const whole = addressOf[calendar](event);
  return whole.length <= addressLimit ? whole : addressOf[calendar]({ ...event, text: "" });
}

/** Whether the whole of the event fits. */
export function fitsCalendar(calendar: CalendarId, event: CalendarEvent): boolean {
  return addressOf[calendar](event).length <= addressLimit;
}

/** Every value goes in percent-encoded, so none can add a parameter of its own. */
const addressOf: Record<CalendarId, (event: CalendarEvent) => string> = {
  google({ title, text, guest, when }) {
    const dates = when ? `&dates=${compact(when.start)}/${compact(when.end)}` : "";
    const add = guest ? `&add=${percent(guest)}` : "";
    const query = `action=TEMPLATE&text=${percent(title)}&details=${percent(text)}${dates}${add}`;
    return `https://calendar.google.com/calendar/render?${query}`;
  },
  outlook: (event) => outlook("outlook.live.com", event),
  "outlook-work": (event) => outlook("outlook.office.com", event),
};

function outlook(host: string, { title, text, guest, when }: CalendarEvent): string {
  const compose = "calendar/deeplink/compose?path=/calendar/action/compose&rru=addevent";
  const dates = when ? `&startdt=${percent(when.start)}&enddt=${percent(when.end)}` : "";
  const to = guest ? `&to=${percent(guest)}` : "";
  return `https://${host}/${compose}&subject=${percent(title)}&body=${percent(text)}${dates}${to}`;
}

/** `YYYYMMDDTHHMMSSZ`, the basic form of ISO 8601 in UTC. */
function compact(instant: string): string {
  return new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, "");
}
