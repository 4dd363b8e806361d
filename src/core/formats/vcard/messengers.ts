import type { Contact } from "../../contact/contact.ts";
import { putHandle } from "../handle.ts";
import { unescapeText } from "./escape.ts";
import { parameterOf, type Property } from "./property.ts";

/** Properties of before IMPP (RFC 4770), and those that programs still write: the name says the service. */
export const messengers: readonly (readonly [property: string, service: string])[] = [
  ["X-SKYPE", "skype"],
  ["X-SKYPE-USERNAME", "skype"],
  ["X-MS-IMADDRESS", "im"],
  ["X-JABBER", "jabber"],
  ["X-GTALK", "google talk"],
  ["X-GOOGLE-TALK", "google talk"],
  ["X-ICQ", "icq"],
  ["X-AIM", "aim"],
  ["X-MSN", "msn"],
  ["X-YAHOO", "yahoo"],
  ["X-QQ", "qq"],
  ["X-MATRIX", "matrix"],
  ["X-TELEGRAM", "telegram"],
  ["X-SIGNAL", "signal"],
  ["X-THREEMA", "threema"],
  ["X-KADDRESSBOOK-X-IMADDRESS", "im"],
  ["X-GADUGADU", "gadu-gadu"],
  ["X-GROUPWISE", "groupwise"],
  ["X-SIP", "sip"],
  ["X-IRC", "irc"],
  ["X-WHATSAPP", "whatsapp"],
];

/**
 * `IMPP;X-SERVICE-TYPE=Skype:skype:ann.lee` (RFC 6350, 6.4.3; Apple and Google name the service, for some write `xmpp:` or
 * `x-apple:` before every name).
 */
export function putImpp(found: Contact, property: Property): void {
  const value = unescapeText(property.value).trim();
  if (/^https?:/i.test(value)) return putHandle(found, "", value);
  const [, scheme = "", user = value] = /^([a-z][a-z\d+.-]{1,30}):(.*)$/is.exec(value) ?? [];
  const service =
    parameterOf(property, "X-SERVICE-TYPE") ||
    parameterOf(property, "SERVICE-TYPE") ||
    scheme.replace(/^x-apple$/i, "");
  putHandle(found, service, user.replace(/^\/\//, "").replace(/%40/g, "@"));
}
