import { dialledFrom, type Home } from "./dialling.ts";

/** The digits of a phone number without its extension, and whether they begin with a country's code. */
export interface Digits {
  readonly digits: string;
  readonly isInternational: boolean;
  /** The number as E.164 has it, digits only; empty where it has no country's code and nobody said where home is. */
  readonly whole: string;
  /** Whether that is so for certain, or rests on a guess where home is. */
  readonly isSure: boolean;
}

/** What counts in a phone number; null for one too short to belong to one place only (under seven digits). */
export function phoneDigits(text: string, home: Home | null = null): Digits | null {
  const number = text.replace(/(?:;ext=|\bext\b\.?|\bx|#).*$/i, "").trim();
  const isInternational = /^(?:\+|00(?!11))/.test(number);
  const written = number.replace(/\(0\)/g, "").replace(/\D/g, "");
  const digits = written.replace(isInternational ? /^00/ : /^0+/, "");
  if (digits.length < 7 || digits.length > 15) return null;
  if (isInternational) return { digits, isInternational, whole: digits, isSure: true };
  const whole = home === null ? "" : dialledFrom(written, home.country);
  return { digits, isInternational, whole, isSure: whole !== "" && home !== null && home.isSure };
}

/**
 * Whether two numbers ring the same phone: the same in E.164. Where home is not known for certain, "0113 496 0103" is also
 * "+44 113 496 0103": one ends in the other.
 */
export function samePhone(a: Digits, b: Digits): boolean {
  if (a.whole !== "" && a.whole === b.whole) return true;
  if (a.isSure && b.isSure) return false;
  if (a.isInternational === b.isInternational) return a.digits === b.digits;
  const [national, international] = a.isInternational ? [b.digits, a.digits] : [a.digits, b.digits];
  return international.endsWith(national) && international.length - national.length <= 3;
}

/** Equal for all numbers that may be the same. */
export function phoneKey({ digits }: Digits): string {
  return digits.slice(-7);
}
