import type { Contact } from "../contact/contact";
import type { MailService } from "../settings/settings";
import { addressLimit, percent, type Channel, type Draft, type Opening } from "./channel";
import { mailAddress } from "../contact/mail-address";

/** The first usable address of the person, or null. */
export function emailOf(contact: Contact): string | null {
  for (const { value } of contact.emails) {
    const address = mailAddress(value);
    if (address) return address;
  }
  return null;
}

/** E-mail through the user's own mail. Without an address (`none while unknown`) it opens a draft to nobody. */
export const email: Channel = {
  id: "email",
  takes: "both",
  limit: addressLimit,
  encoding: { as: "mail" },
  reaches: (contact) => emailOf(contact) !== null,
  open(contact, draft, { mail }) {
    const to = emailOf(contact);
    return to === null ? null : openMail(mail, to, draft);
  },
};

/**
 * The draft in the user's mail, to one checked address, to the two of an introduction, or to nobody yet where `to` is
 * empty. The comma between two is the only sign that is not theirs (RFC 6068, 2).
 */
export function openMail(mail: MailService, to: string | readonly string[], draft: Draft): Opening {
  const addresses = (typeof to === "string" ? [to] : to).map(percent).join(",");
  const url = addressOf[mail](addresses, percent(draft.subject), bodyFor(mail, draft.body));
  if (url.length <= addressLimit) return { how: mail === "app" ? "app" : "tab", url };
  // Too long for an address: the draft goes to the clipboard, and an empty mail to the same person opens.
  const subject = draft.subject.slice(0, subjectKept);
  return { how: "copy", url: addressOf[mail](addresses, percent(subject), ""), why: "too-long" };
}

/** Of a subject that belongs to a draft which is too long: even percent-encoded, this much fits. */
const subjectKept = 120;

/** RFC 6068, 5: line breaks in a body are CRLF, spaces %20 (never `+`). Web services take a bare line feed. */
function bodyFor(mail: MailService, body: string): string {
  return percent(mail === "app" ? body.replaceAll(/\r?\n/g, "\r\n") : body);
}

/** Every argument comes percent-encoded, so none can add a parameter of its own. */
const addressOf: Record<MailService, (to: string, subject: string, body: string) => string> = {
  // RFC 6068 wants the "@" of the recipient as it is.
  app: (to, subject, body) => `mailto:${to.replaceAll("%40", "@")}?subject=${subject}&body=${body}`,
  gmail: (to, subject, body) =>
    `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&su=${subject}&body=${body}`,
  outlook: (to, subject, body) =>
    `https://outlook.live.com/mail/0/deeplink/compose?to=${to}&subject=${subject}&body=${body}`,
  "outlook-work": (to, subject, body) =>
    `https://outlook.office.com/mail/deeplink/compose?to=${to}&subject=${subject}&body=${body}`,
  yahoo: (to, subject, body) => `https://compose.mail.yahoo.com/?to=${to}&subject=${subject}&body=${body}`,
};
