import { addressLimit, wordsIn, type Channel } from "./channel";
import { phoneNumber } from "./phone-number";

const words = wordsIn("body");

/** A text message (RFC 5724), where this machine has something that sends them; whether it keeps the words, it decides. */
export const sms: Channel = {
  id: "sms",
  takes: "both",
  limit: addressLimit,
  encoding: words.encoding,
  reaches: (contact) => phoneNumber(contact) !== null,
  open(contact, draft) {
    const number = phoneNumber(contact);
    if (number === null) return null;
    return words.with("app", `sms:+${number}`, draft.body);
  },
};
