/**
 * A vCard time stamp as ISO 8601 in UTC; empty if it is none.
 *
 * Reads the basic form of 4.0 (`20120305T131933Z`, RFC 6350 4.3.5), the extended one of 3.0, offsets, fractions, and a
 * date alone. A time without a zone is taken as UTC.
 */
export function readTimestamp(text: string): string {
  const found =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2}):?(\d{2})(\.\d{1,9})?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i.exec(
      text.trim(),
    );
  if (found === null) return "";
  const [, year, month, day, hour = "00", minute = "00", second = "00", fraction = "", zone = "Z"] = found;
  const offset = /^[+-]\d{2}$/.test(zone)
    ? `${zone}:00`
    : zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2").toUpperCase();
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${fraction}${offset}`);
  if (Number.isNaN(time)) return "";
  const iso = new Date(time).toISOString();
  return /^\d{4}-/.test(iso) ? iso : "";
}

/** The basic form that vCard 4.0 asks for, to the second: `20120305T131933Z`. */
export function printBasicTimestamp(iso: string): string {
  return iso.replace(/\.\d+/, "").replace(/[-:]/g, "");
}
