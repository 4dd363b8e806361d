import { calendarAddress, fitsCalendar, type CalendarId } from "../channel/calendar";
import type { ShelfItem } from "./item";
import { thingText } from "./together";

/** The things to talk about, as text for wherever the user keeps an agenda. */
export function agendaText(items: readonly ShelfItem[]): string {
  return items.map(thingText).join("\n\n");
}

/**
 * A new event in the user's calendar with the agenda in it. Without a time (the user has one in mind, we have not) and
 * without guests: it is the user's own note until they invite somebody. Where everything is too long for an address,
 * passages go first, then links, then the last titles; the shelf still has them.
 */
export function calendarLink(calendar: CalendarId, title: string, items: readonly ShelfItem[]): string {
  const titles = items.map(({ page }) => page.title || page.url);
  const wordings = [
    agendaText(items),
    items.map(({ page }) => thingText({ page, quote: "" })).join("\n\n"),
    ...titles.map((_, without) => titles.slice(0, titles.length - without).join("\n")),
  ];
  const text = wordings.find((wording) => fitsCalendar(calendar, { title, text: wording })) ?? "";
  return calendarAddress(calendar, { title, text });
}
