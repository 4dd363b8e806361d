import type { ChannelId, Contact } from "../contact/contact";
import type { CustomChannel } from "../settings/custom-channel";
import type { Channel } from "./channel";
import { copy } from "./copy";
import { customChannel } from "./custom";
import { email } from "./email";
import { linkedin } from "./linkedin";
import { messenger } from "./messenger";
import { sheet } from "./sheet";
import { signal } from "./signal";
import { slack } from "./slack";
import { sms } from "./sms";
import { teams } from "./teams";
import { telegram } from "./telegram";
import { whatsapp } from "./whatsapp";
import { x } from "./x";

/** Every channel, in the order in which they are offered. */
export const channels: readonly Channel[] = [
  email,
  whatsapp,
  telegram,
  sms,
  signal,
  linkedin,
  slack,
  teams,
  x,
  messenger,
  sheet,
  copy,
];

/**
 * Tried, in this order, for a contact who has no preferred channel: those that what stands on the contact speaks for. A
 * number alone does not say that somebody has Telegram or Signal, nor an address that they are in Teams.
 */
const tried: readonly Channel[] = [email, whatsapp, linkedin, slack, x, messenger, telegram, signal];

/** The channel of this name; null where it is one of the user's own that is gone. */
export function channelNamed(id: ChannelId, own: readonly CustomChannel[] = []): Channel | null {
  const found = channels.find((channel) => channel.id === id);
  if (found) return found;
  const made = own.find((channel) => `custom-${channel.id}` === id);
  return made ? customChannel(made) : null;
}

/** Every way in which this person can be reached, the user's own ones before the last resorts. */
export function channelsFor(contact: Contact, own: readonly CustomChannel[] = []): Channel[] {
  const known = channels.filter((channel) => channel !== sheet && channel !== copy);
  return [...known, ...own.map(customChannel), sheet, copy].filter((channel) => channel.reaches(contact));
}

/**
 * How this person is best reached: the channel they have if it still reaches them, else the first that does, else
 * null (nothing is known but the name: the draft is copied, and the popup asks).
 */
export function channelFor(contact: Contact, own: readonly CustomChannel[] = []): Channel | null {
  const preferred = contact.channel === null ? null : channelNamed(contact.channel, own);
  if (preferred?.reaches(contact)) return preferred;
  return tried.find((channel) => channel.reaches(contact)) ?? null;
}
