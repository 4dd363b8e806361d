import type { ChannelId, Contact } from "../contact/contact";
import type { Channel } from "./channel";
import { copy } from "./copy";
import { email } from "./email";
import { linkedin } from "./linkedin";
import { whatsapp } from "./whatsapp";

/** Every channel, in the order in which they are tried for a contact who has no preferred one. */
export const channels: readonly Channel[] = [email, whatsapp, linkedin, copy];

/** The channel of this name. */
export function channelNamed(id: ChannelId): Channel {
  const found = channels.find((channel) => channel.id === id);
  if (!found) throw new Error(`No channel is called ${id}.`);
  return found;
}

/**
 * How this person is best reached: the channel they have if it still reaches them, else the first that does, else
 * null (nothing is known but the name: the draft is copied, and the popup asks).
 */
export function channelFor(contact: Contact): Channel | null {
  const preferred = contact.channel === null ? null : channelNamed(contact.channel);
  if (preferred?.reaches(contact)) return preferred;
  return channels.find((channel) => channel.id !== "copy" && channel.reaches(contact)) ?? null;
}
