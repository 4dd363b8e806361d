import type { Contact } from "../contact/contact";

/** A day of somebody's that has come: so many days ago, 0 for today. */
export interface DayNear {
  readonly what: "birthday" | "anniversary";
  readonly label: string;
  readonly ago: number;
}

/** Month and day of today and of the days before it, with how long ago each is. */
export function daysBack(today: string, count: number): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  const end = Date.parse(today.slice(0, 10));
  for (let ago = 0; ago < count; ago += 1) {
    const day = new Date(end - ago * 86_400_000).toISOString().slice(0, 10);
    days.set(day.slice(5), ago);
    // Who was born on 29 February has a birthday in every year: where there is no such day, on the one before.
    if (day.endsWith("02-28") && !isLeap(Number(day.slice(0, 4))) && !days.has("02-29"))
      days.set("02-29", ago);
  }
  return days;
}

/** The days of this person's that are among `days`, the nearest first. The year in which one began does not count. */
export function datesNear(contact: Contact, days: ReadonlyMap<string, number>, year: string): DayNear[] {
  const found: DayNear[] = [];
  const look = (what: DayNear["what"], date: string, label: string): void => {
    const ago = date === "" ? undefined : days.get(date.slice(-5));
    if (ago !== undefined && !date.startsWith(year)) found.push({ what, label, ago });
  };
  look("birthday", contact.bday, "");
  for (const { date, label } of contact.anniversaries) look("anniversary", date, label);
  return found.length > 1 ? found.toSorted((a, b) => a.ago - b.ago) : found;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
