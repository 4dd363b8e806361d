/**
 * Whether a time zone is one that can be told the time in: a name of the IANA list ("Europe/Berlin"), or hours and minutes
 * from UTC, as vCard 3 writes them ("+02:00", "-0500").
 */
export function isZone(text: string): boolean {
  return zoneOf(text) !== null;
}

/** What a clock shows there at this moment (ISO 8601), `HH:MM`; null where the zone says nothing. */
export function timeThere(text: string, now: string): string | null {
  const zone = zoneOf(text);
  if (zone === null) return null;
  const time = Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainTime();
  return time.toString({ smallestUnit: "minute" });
}

function zoneOf(text: string): string | null {
  const offset = /^([+-])(\d\d):?(\d\d)$/.exec(text.trim());
  const zone = offset ? `${offset[1]}${offset[2]}:${offset[3]}` : text.trim();
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return zone;
  } catch {
    return null;
  }
}
