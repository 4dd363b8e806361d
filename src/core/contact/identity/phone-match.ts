/** The digits of a phone number without its extension, and whether they begin with a country's code. */
export interface Digits {
  readonly digits: string;
  readonly isInternational: boolean;
}

/** What counts in a phone number; null for one too short to belong to one place only (under seven digits). */
export function phoneDigits(text: string): Digits | null {
  const number = text.replace(/(?:;ext=|\bext\b\.?|\bx|#).*$/i, "").trim();
  const isInternational = /^(?:\+|00)/.test(number);
  const digits = number
    .replace(/\(0\)/g, "")
    .replace(/\D/g, "")
    .replace(isInternational ? /^00/ : /^0+/, "");
  return digits.length < 7 || digits.length > 15 ? null : { digits, isInternational };
}

/**
 * Whether two numbers ring the same phone. Without a country known, "0113 496 0103" is "+44 113 496 0103": one ends in
 * the other. Two international numbers must be equal.
 */
export function samePhone(a: Digits, b: Digits): boolean {
  if (a.isInternational === b.isInternational) return a.digits === b.digits;
  const [national, international] = a.isInternational ? [b.digits, a.digits] : [a.digits, b.digits];
  return international.endsWith(national) && international.length - national.length <= 3;
}

/** Equal for all numbers that may be the same. */
export function phoneKey({ digits }: Digits): string {
  return digits.slice(-7);
}
