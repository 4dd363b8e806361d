import type { CalendarId } from "../core/channel/calendar";
import type { PersonCard } from "./views";

/** Something kept for a person, as their shelf shows it. */
export interface ShelfThing {
  readonly id: string;
  /** When it was kept, ISO 8601 in UTC. */
  readonly at: string;
  readonly url: string;
  /** The page's title; empty where it has none. */
  readonly title: string;
  /** The passages kept with it; empty where there is none. */
  readonly quote: string;
}

/** A person's shelf. */
export interface ShelfView {
  readonly person: PersonCard;
  /** In the order in which they were kept. */
  readonly things: readonly ShelfThing[];
  /** How the draft that sends them together begins; empty where nothing is kept. */
  readonly opening: string;
}

/** What to talk about when you meet. */
export interface AgendaView {
  /** For the clipboard. */
  readonly text: string;
  /** The calendars the user may have; where it is only one, it is open already. */
  readonly calendars: readonly CalendarId[];
}
