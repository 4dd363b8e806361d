import { addressLimit } from "../channel/channel";
import type { MailService } from "../settings/settings";
import type { ShelfItem } from "./item";
import { thingText } from "./together";

/** The calendars on the web that take an event from an address. */
export const calendarIds = ["google", "outlook", "outlook-work"] as const;

export type CalendarId = (typeof calendarIds)[number];

/** Which calendars somebody with this mail may have: the one beside their mail, or all where nothing tells. */
export function calendarsBeside(mail: MailService | null): readonly CalendarId[] {
  if (mail === "gmail") return ["google"];
  return mail === "outlook" || mail === "outlook-work" ? [mail] : calendarIds;
}

/** The things to talk about, as text for wherever the user keeps an agenda. */
export function agendaText(items: readonly ShelfItem[]): string {
  return items.map(thingText).join("\n\n");
}

/**
 * A new event in the user's calendar with the agenda in it. Without a time (the user has one in mind, we have not) and
 * without guests: it is the user's own note until they invite somebody. Where everything is too long for an address,
 * passages go first, then links, then the last titles; the shelf still has them.
 *
 * Undocumented by both owners; collected in InteractionDesignFoundation/add-event-to-calendar-docs.
 */
export function calendarLink(calendar: CalendarId, title: string, items: readonly ShelfItem[]): string {
  const titles = items.map(({ page }) => page.title || page.url);
  const wordings = [
    agendaText(items),
    items.map(({ page }) => thingText({ page, quote: "" })).join("\n\n"),
    ...titles.map((_, without) => titles.slice(0, titles.length - without).join("\n")),
  ];
  const links = wordings.map((text) =>
    addressOf[calendar](encodeURIComponent(title), encodeURIComponent(text)),
  );
  return (
    links.find((link) => link.length <= addressLimit) ?? addressOf[calendar](encodeURIComponent(title), "")
  );
}

/** Both arguments come percent-encoded, so neither can add a parameter of its own. */
const addressOf: Record<CalendarId, (title: string, text: string) => string> = {
  google: (title, text) =>
    `https://calendar.google.com/calendar/render?action=TEMPLATE&text=${title}&details=${text}`,
  outlook: (title, text) => outlook("outlook.live.com", title, text),
  "outlook-work": (title, text) => outlook("outlook.office.com", title, text),
};

function outlook(host: string, title: string, text: string): string {
  const compose = "calendar/deeplink/compose?path=/calendar/action/compose&rru=addevent";
  return `https://${host}/${compose}&subject=${title}&body=${text}`;
}
