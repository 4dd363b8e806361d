import { displayName, type Contact, type CustomChannelId } from "../contact/contact";
import type { CustomChannel } from "../settings/custom-channel";
import { addressLimit, ifShort, percent, plain, toPaste, type Channel, type Draft } from "./channel";
import { emailOf } from "./email";
import { phoneNumber } from "./phone-number";

type Place = "text" | "subject" | "email" | "phone" | "name";

const places = /\{(text|subject|email|phone|name)\}/g;

const customId = (id: string): CustomChannelId => `custom-${id}`;

/**
 * A channel of the user's own: an address with places for the words and the person. Each place is percent-encoded where
 * it stands, and none may stand before the path, so that no contact and no page can change where it leads.
 */
export function customChannel(own: CustomChannel): Channel {
  const named = new Set([...own.template.matchAll(places)].map(([, place]) => place as Place));
  const hasText = named.has("text");
  const hasPerson = named.has("email") || named.has("phone");
  return {
    id: customId(own.id),
    takes: hasText ? (hasPerson ? "both" : "text") : hasPerson ? "person" : "nothing",
    limit: hasText ? addressLimit : null,
    encoding: hasText
      ? { as: "percent", in: /[?&;]([^=&;?#{}]+)=\{text\}/.exec(own.template)?.[1] ?? null }
      : plain,
    reaches: (contact) =>
      (!named.has("email") || emailOf(contact) !== null) &&
      (!named.has("phone") || phoneNumber(contact) !== null),
    open(contact, draft) {
      if (!this.reaches(contact)) return null;
      const how = own.template.startsWith("https:") ? "tab" : "app";
      const conversation = filled(own.template, contact, { subject: "", body: "" });
      return hasText
        ? ifShort(how, filled(own.template, contact, draft), conversation)
        : toPaste(conversation);
    },
  };
}

function filled(template: string, contact: Contact, draft: Draft): string {
  const values: Record<Place, string> = {
    text: draft.body,
    subject: draft.subject,
    email: emailOf(contact) ?? "",
    phone: phoneNumber(contact) ?? "",
    name: displayName(contact),
  };
  return template.replaceAll(places, (_, place: Place) => percent(values[place]));
}
