import type { Facts } from "../facts";

/** Lines below the heading looked at. */
const near = 14;
const mail =
  /[\w.+-]{1,40}\s?(?:@|\(at\)|\[at\]|\bat\b(?=\s[\w-]+\s(?:dot|\.)))\s?[\w-]+(?:\s?(?:\.|\bdot\b)\s?[\w-]+)+/i;
const telephone =
  /(?:\b(?:tel|phone|fon|tél|telefon|telefono|teléfono|ext|extension|тел)\w*\.?|電話|电话|전화|الهاتف|טלפון)\s*[:：.]?\s*\+?[\d(]|\(\d{3}\)\s?\d{3}-\d{4}|\+\d{1,3}[\s(-]\(?\d/i;

/** Whether one person's telephone number or mail address stands near the heading: two or three of them are a list's. */
export function hasContactData({ opening, mailLinks }: Facts): boolean {
  const lines = opening.slice(0, near);
  const mails = Math.max(
    new Set(mailLinks.filter((one) => /^mailto:[^?]+@/i.test(one))).size,
    lines.filter((line) => mail.test(line)).length,
  );
  const numbers = lines.filter((line) => telephone.test(line)).length;
  return (mails === 1 || mails === 2 || numbers > 0) && mails < 4 && numbers < 4;
}
